import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnough, type Mapping, type Role, ROLES } from '../../dataset/import/columnRoles';
import type { MappingQuestion } from '../../dataset/import/imported';
import { cancelOpening, confirmMapping } from '../../state/opening';
import { Dialog } from '../../ui/Dialog';

const SAMPLES = 3;

/** The first different values of a column that are not empty. */
const samplesOf = (rows: MappingQuestion['samples'], column: number) => {
  const values = rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, SAMPLES);
};

const roleOf = (mapping: Mapping, column: number): Role | null =>
  ROLES.find((role) => mapping[role] === column) ?? null;

/** A column has one role at most, a role one column: giving it away takes it from the other. */
function withRole(mapping: Mapping, column: number, role: Role | null): Mapping {
  const kept = ROLES.filter((other) => mapping[other] !== undefined && mapping[other] !== column);
  const entries = kept.map((other) => [other, mapping[other]] as const);
  return Object.fromEntries(role === null ? entries : [...entries, [role, column] as const]);
}

/** What the columns of a table mean, guessed for the person to correct. Asked once for a header, then remembered. */
export function MappingDialog({ question }: { question: MappingQuestion }) {
  const { t } = useTranslation();
  const { file, header, samples } = question;
  const [mapping, setMapping] = useState(question.guess);
  return (
    <Dialog title={t('open.mapping.title')} closeLabel={t('open.cancel')} onClose={cancelOpening}>
      <p className="opening-lead">
        <bdi>{file}</bdi>: {t('open.mapping.lead')}
      </p>
      <div className="opening-scroll">
        <table className="opening-table">
          <thead>
            <tr>
              <th scope="col">{t('open.column')}</th>
              <th scope="col">{t('open.mapping.samples')}</th>
              <th scope="col">{t('open.mapping.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {header.map((name, column) => (
              // Columns never move while they are asked about, and two may bear one name.
              <tr key={`${column} ${name}`}>
                <th scope="row">
                  <bdi>{name || t('open.mapping.noName', { n: column + 1 })}</bdi>
                </th>
                <td>
                  {samplesOf(samples, column).map((value) => (
                    <span key={value} className="opening-sample">
                      <bdi>{value}</bdi>
                    </span>
                  ))}
                </td>
                <td>
                  <select
                    aria-label={t('open.mapping.meaningOf', { name: name || column + 1 })}
                    value={roleOf(mapping, column) ?? ''}
                    onChange={(e) => {
                      const role = ROLES.find((one) => one === e.target.value) ?? null;
                      setMapping(withRole(mapping, column, role));
                    }}
                  >
                    <option value="">{t('open.mapping.none')}</option>
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`open.role.${role}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="opening-acts">
        <button
          type="button"
          className="opening-go"
          disabled={!isEnough(mapping)}
          onClick={() => void confirmMapping(header, mapping)}
        >
          {t('open.mapping.go')}
        </button>
        {!isEnough(mapping) && <p>{t('open.mapping.notEnough')}</p>}
      </div>
    </Dialog>
  );
}
