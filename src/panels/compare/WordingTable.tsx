import { useTranslation } from 'react-i18next';
import type { Claim, Event } from '../../domain/schema';
import type { Label, ReportWords, SideLabels } from '../../domain/wordingBySide';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { cellId } from './cellStops';
import { useRoving } from '../../ui/useRoving';
import { byCell, STOPS } from './ways';
import { claimsWithLabel, type WordTable } from './wordLayout';

interface Props {
  readonly event: Event;
  readonly table: WordTable;
  readonly rows: readonly ReportWords[];
  readonly onPick: (claims: readonly Claim[]) => void;
}

function useSideName() {
  const { t } = useTranslation();
  return ({ side }: SideLabels) =>
    side === null ? t('wordingPart.forIdea') : t('wordingPart.for', { side: t(`words.side.${side}`) });
}

/** So that no column is narrower than its numbers; more reports than fit scroll sideways. */
const leastWidth = (reports: number) => `${88 + reports * 64}px`;

/** Wide: a report a row, a label a column. */
export function ReportRows({ event, table, rows, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLTableElement>({ items: STOPS, next: byCell });
  const sideName = useSideName();
  const isFirst = (label: Label) => table.sides.some((side) => side.labels[0] === label);
  return (
    <div className="wording-wide">
      <table className="wording" {...roving}>
        <caption className="vh">{t('wordingPart.byReport')}</caption>
        <colgroup>
          <col className="wording-report" />
          {table.labels.map((label) => (
            <col key={label.term.id} />
          ))}
        </colgroup>
        <thead>
          <tr className="wording-sides">
            <th scope="col" rowSpan={2}>
              <span className="vh">{t('wordingPart.report')}</span>
            </th>
            {table.sides.map((side) => (
              <th key={side.side} scope="colgroup" colSpan={side.labels.length} className="is-first">
                {sideName(side)}
              </th>
            ))}
          </tr>
          <tr>
            {table.labels.map((label) => (
              <th key={label.term.id} scope="col" className={isFirst(label) ? 'is-first' : undefined}>
                <bdi>{t('wordingPart.quoted', { label: label.term.label })}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.report.id}>
              <th scope="row">
                <ReportName {...{ event, row, onPick }} stop={cellId(i, 0)} />
              </th>
              {table.labels.map((label, j) => (
                <td key={label.term.id} className={isFirst(label) ? 'is-first' : undefined}>
                  <Count {...{ row, label, onPick }} most={table.most} stop={cellId(i, j + 1)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a phone: a label a row, a report a column; over a few reports it scrolls sideways. */
export function LabelRows({ event, table, rows, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLTableElement>({ items: STOPS, next: byCell });
  const sideName = useSideName();
  const index = new Map(table.labels.map((label, i) => [label, i]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
    <div className="wording-narrow" role="region" aria-label={t('wordingPart.byLabel')} tabIndex={0}>
      <table className="wording" style={{ minInlineSize: leastWidth(rows.length) }} {...roving}>
        <caption className="vh">{t('wordingPart.byLabel')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('wordingPart.label')}</span>
            </th>
            {rows.map((row, i) => (
              <th key={row.report.id} scope="col">
                <ReportName {...{ event, row, onPick }} stop={cellId(0, i + 1)} />
              </th>
            ))}
          </tr>
        </thead>
        {table.sides.map((side) => (
          <tbody key={side.side}>
            <tr className="wording-sides">
              <th scope="rowgroup" colSpan={rows.length + 1}>
                {sideName(side)}
              </th>
            </tr>
            {side.labels.map((label) => (
              <tr key={label.term.id}>
                <th scope="row">
                  <bdi>{t('wordingPart.quoted', { label: label.term.label })}</bdi>
                </th>
                {rows.map((row, i) => (
                  <td key={row.report.id}>
                    <Count {...{ row, label, onPick }} most={table.most} stop={cellId(index.get(label)! + 1, i + 1)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface NameProps {
  readonly event: Event;
  readonly row: ReportWords;
  readonly stop: string;
  readonly onPick: Props['onPick'];
}

/** The outlet, leading to its claims on the event where it has any; and how long the text is. */
function ReportName({ event, row: { report }, stop, onPick }: NameProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const outlet = useClaimWords().outlet(report);
  const claims = (known.claimsOfReport.get(report.id) ?? []).filter((c) => c.event === event.id);
  const length = report.text
    ? t('wordingPart.length', {
        characters: words.number(report.text.codePoints),
        paragraphs: words.number(report.text.paragraphs),
      })
    : t('wordingPart.lengthUnknown');
  return (
    <>
      {claims.length === 0 ? (
        <span className="wording-name">
          <bdi>{outlet}</bdi>
        </span>
      ) : (
        <button
          type="button"
          className="wording-name"
          data-stop={stop}
          aria-label={t('wordingPart.openReport', { outlet })}
          onClick={() => onPick(claims)}
        >
          <bdi>{outlet}</bdi>
        </button>
      )}
      <small>{length}</small>
    </>
  );
}

interface CountProps {
  readonly row: ReportWords;
  readonly label: Label;
  readonly most: number;
  readonly stop: string;
  readonly onPick: Props['onPick'];
}

function Count({ row: { report, counts }, label, most, stop, onPick }: CountProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const claimWords = useClaimWords();
  const { plain, inPlaces } = counts.get(label.term.id)!;
  const n = plain + inPlaces;
  if (n === 0) return <span className="wording-zero">{words.number(0)}</span>;
  const of = { outlet: claimWords.outlet(report), label: label.term.label, n: words.number(n) };
  const name =
    inPlaces > 0 ? t('wordingPart.cellPlaces', { ...of, places: words.number(inPlaces) }) : t('wordingPart.cell', of);
  const claims = claimsWithLabel(known.claimsOfReport.get(report.id) ?? [], known.dataset.terms, label);
  const bar = (
    <>
      {plain > 0 && <i style={{ inlineSize: barLength(plain, most) }} />}
      {inPlaces > 0 && <i className="is-place" style={{ inlineSize: barLength(inPlaces, most) }} />}
      <b>{words.number(n)}</b>
    </>
  );
  if (claims.length === 0) {
    return (
      <span className="wording-bar" role="img" aria-label={name}>
        {bar}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="wording-bar"
      data-stop={stop}
      aria-label={t('wordingPart.open', { cell: name })}
      onClick={() => onPick(claims)}
    >
      {bar}
    </button>
  );
}

/** A share of the room left of the number. */
const barLength = (n: number, most: number) => `calc((100% - 2.25em) * ${n / most})`;
