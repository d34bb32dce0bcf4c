/** The map in a sentence: how many events it shows, where most of them are, how many are too wide for the ground. */
import type { TFunction } from 'i18next';
import type { Tally } from '../../engine/linkedFilter';
import type { GroundMark, MapLayout, MapRow } from './layout';
import { trayRows } from './layout';

export interface MapSummary extends Tally {
  /** The places with most events, where that says anything: two at most. */
  readonly most: readonly GroundMark[];
  /** Events in the tray. */
  readonly wide: number;
}

const MOST_NAMED = 2;
const passes = (row: MapRow) => row.standing !== 'out';
const passing = (mark: GroundMark) => mark.rows.filter(passes).length;

export function summarise({ marks, tray }: MapLayout): MapSummary {
  const wide = tray.flatMap(trayRows).filter(passes);
  const rows = [...marks.flatMap((mark) => mark.rows.filter(passes)), ...wide];
  const possible = rows.filter((row) => row.standing === 'possible').length;
  const counted = marks.filter((mark) => passing(mark) > 0).sort((a, b) => passing(b) - passing(a));
  const last = counted[MOST_NAMED - 1] ?? counted.at(-1);
  const least = last ? Math.max(2, passing(last)) : 2;
  const leading = counted.filter((mark) => passing(mark) >= least);
  return {
    certain: rows.length - possible,
    possible,
    most: leading.length > MOST_NAMED ? [] : leading,
    wide: wide.length,
  };
}

/** "12 events + 3 possible" */
export function shownText(t: TFunction, { certain, possible }: Tally): string {
  const sure = t('words.count.events', { count: certain });
  return possible > 0 ? `${sure} ${t('map.summary.possible', { count: possible })}` : sure;
}
