/**
 * What a report's silence about an event can mean (data-model.md, "Silence"). Nothing is called "not mentioned" on the
 * strength of a text read in part, or of a text that may have been too early.
 */
import { type Catalog, claimsOn, get, isWholeText } from './catalog';
import { mustParseEdtf, type Period } from './edtf';

export type Coverage = 'reported' | 'not-mentioned' | 'same-day' | 'could-not-know' | 'not-known';

/** The last day on which the event may have ended; for an open end, on which it may have begun. */
function surelyOver(when: Period): number {
  if (when.end) return when.possibleEndDay;
  return mustParseEdtf(when.edtf.split('/')[0]!).possibleEndDay;
}

/** Uncertain dates count with all the days that they may mean, so that neither answer is given too soon. */
export function coverage(catalog: Catalog, reportId: string, eventId: string): Coverage {
  if (claimsOn(catalog, eventId).some((c) => c.report === reportId)) return 'reported';
  const published = get(catalog.published, reportId);
  const when = get(catalog.when, eventId);
  if (published.possibleEndDay < when.possibleStartDay) return 'could-not-know';
  if (!isWholeText(catalog, reportId)) return 'not-known';
  return published.possibleStartDay > surelyOver(when) ? 'not-mentioned' : 'same-day';
}
