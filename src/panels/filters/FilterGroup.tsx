import { ChevronDown } from 'lucide-react';
import { type CSSProperties, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideTone } from '../../domain/side';
import { type IdClause, toggleId } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { useRoving } from '../../ui/useRoving';
import { busiest, filterOptions, named, type Option } from './layout';
import { useOptionName } from './useOptionName';

/** So many options are taken in at a glance; more can be looked through by name. */
const MANY = 20;
/** More are not drawn at once, but found by name. */
const MOST = 200;

/** One clause of ids as ticks. Nothing ticked restricts nothing; ticks are alternatives. */
export function FilterGroup({ clause }: { clause: IdClause }) {
  const { t } = useTranslation();
  const explorer = useExplorer();
  const chosen: readonly string[] = useView((view) => view[clause]);
  const [open, setOpen] = useState(true);
  const listId = useId();
  const options = useMemo(
    () => filterOptions(explorer.whole, explorer.columns.groups[clause], explorer.counts(clause), clause, chosen),
    [explorer, clause, chosen],
  );
  const nameOf = useOptionName(clause);
  const [wanted, setWanted] = useState('');
  const roving = useRoving<HTMLFieldSetElement>({ items: 'button, input[type=checkbox]' });
  const isMany = options.length > MANY;
  const found = isMany ? named(options, wanted, nameOf) : options;
  const drawn = busiest(found, MOST, chosen);
  const name = t(`filters.${clause}`);
  const all = { chosen: chosen.length, count: options.length };
  return (
    <fieldset className={open ? 'facet is-open' : 'facet'} {...roving}>
      <legend className="vh">{name}</legend>
      <div className="facet-head">
        <button type="button" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {name} <ChevronDown size={12} aria-hidden="true" />
        </button>
        <span className="note">
          {chosen.length === 0 && clause === 'actors' && t('filters.actorsNote')}
          {chosen.length === 0 && clause !== 'actors' && t('filters.all', all)}
          {chosen.length > 0 && t('filters.some', all)}
        </span>
      </div>
      {isMany && open && (
        <div className="facet-find">
          <input
            type="search"
            aria-label={t('filters.find', { group: name })}
            placeholder={t('filters.find', { group: name })}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          {wanted.trim() !== '' && (
            <span role="status">{t('filters.found', { shown: found.length, count: options.length })}</span>
          )}
        </div>
      )}
      <ul className="opts" id={listId} hidden={!open}>
        {drawn.map((option) => (
          <OptionRow
            key={option.id}
            clause={clause}
            option={option}
            name={nameOf(option.id)}
            isTicked={chosen.includes(option.id)}
          />
        ))}
        {drawn.length < found.length && (
          <li className="opts-none">{t('filters.busiest', { shown: drawn.length, count: found.length })}</li>
        )}
        {found.length === 0 && <li className="opts-none">{t('filters.noneFound')}</li>}
      </ul>
    </fieldset>
  );
}

interface RowProps {
  readonly clause: IdClause;
  readonly option: Option;
  readonly name: string;
  readonly isTicked: boolean;
}

function OptionRow({ clause, option, name, isTicked }: RowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { id, depth, side, opensSide, shown, total } = option;
  const counts = {
    certain: words.number(shown.certain),
    possible: words.number(shown.possible),
    total: words.number(total),
  };
  const share = { '--share': total === 0 ? 0 : shown.certain / total } as CSSProperties;
  return (
    <>
      {opensSide && side && (
        <li className={`opts-side side-${sideTone(side)}`}>
          <SideGlyph tone={sideTone(side)} /> {t(`words.side.${side}`)}
        </li>
      )}
      <li className={depth === 0 ? 'opt is-top' : 'opt'} style={{ '--depth': Math.min(depth, 3) } as CSSProperties}>
        <label>
          <input type="checkbox" checked={isTicked} onChange={() => changeView((view) => toggleId(view, clause, id))} />
          <bdi>{name}</bdi>
        </label>
        <span
          className="opt-count"
          style={share}
          title={t(shown.possible > 0 ? 'filters.countLabelPossible' : 'filters.countLabel', counts)}
        >
          {shown.possible > 0 ? t('filters.countPossible', counts) : counts.certain}
        </span>
      </li>
    </>
  );
}
