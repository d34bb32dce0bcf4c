/**
 * The reports behind one UCDP row, from its lists of offices, dates and headlines. A headline that holds the separator is
 * taken from `source_article`, where each report stands in quotes; where that does not settle it, no headline is guessed.
 */
import { parseDay } from '../../lib/day';
import { unescapeEntities } from '../../lib/htmlEntities';

export interface UcdpSource {
  readonly office: string;
  /** null: not known (UCDP writes 1753-01-01). */
  readonly date: string | null;
  readonly headline: string | null;
}

export interface UcdpSources {
  readonly sources: readonly UcdpSource[];
  readonly faults: readonly { readonly column: string; readonly reason: string; readonly action: string }[];
}

const UNKNOWN_DATE = '1753-01-01';

const listOf = (cell: string) => (cell === '' ? [] : cell.split(';').map((part) => part.trim()));
const cleanTitle = (text: string) => unescapeEntities(text).replace(/\s+/g, ' ').trim() || null;

function headlinesOf(cell: string, article: string, offices: readonly string[]): readonly (string | null)[] | null {
  // The semicolon of "&#8217;" ends a character, not a headline.
  const split = cell === '' ? [] : cell.split(/(?<!&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6}));/i);
  if (split.length === offices.length) return split.map(cleanTitle);
  const entries = article.replace(/^"|"$/g, '').split('";"');
  const isWhole = entries.length === offices.length && entries.every((entry, i) => entry.startsWith(`${offices[i]},`));
  if (!isWhole) return null;
  return entries.map((entry, i) => {
    const rest = entry.slice(offices[i]!.length + 1);
    return cleanTitle(rest.replace(/^\d{4}-\d{2}-\d{2},/, ''));
  });
}

export function ucdpSources(cell: (name: string) => string): UcdpSources {
  const offices = listOf(cell('source_office'));
  const dates = listOf(cell('source_date'));
  const faults: { column: string; reason: string; action: string }[] = [];
  if (dates.length !== offices.length) {
    const reason = 'there are not as many dates as offices';
    faults.push({ column: 'source_date', reason, action: 'The reports are shown without their dates.' });
  }
  const headlines = headlinesOf(cell('source_headline'), cell('source_article'), offices);
  if (headlines === null) {
    const reason = 'the headlines cannot be told apart';
    faults.push({ column: 'source_headline', reason, action: 'The reports are shown without their headlines.' });
  }
  const dateOf = (i: number) => {
    const date = dates.length === offices.length ? dates[i]!.slice(0, 10) : '';
    return date === UNKNOWN_DATE || parseDay(date) === null ? null : date;
  };
  const sources = offices.flatMap((office, i): UcdpSource[] =>
    office === '' ? [] : [{ office, date: dateOf(i), headline: headlines?.[i] ?? null }],
  );
  return { sources, faults };
}

/** On whose word, as `source_original` names them. */
export function originalsOf(cell: string): string[] {
  const names = cell.split(/[;,/]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
