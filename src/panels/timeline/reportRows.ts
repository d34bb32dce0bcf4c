/** Reports as the timeline shows them, and what each has to do with the chosen event. */
import type { KnownPicture } from '../../domain/asKnown';
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import { givesFigure, isToll } from '../../domain/positions';
import { coverage } from '../../domain/silence';
import type { Claim, Toll } from '../../domain/schema';
import type { ReportRow } from './reported';

export interface ReportTexts {
  /** "same day", "2 days later". */
  readonly lag: (days: number) => string;
  readonly toll: (toll: Toll) => string;
  readonly killed: (tolls: readonly string[]) => string;
}

/** Whole days from the event's last to the report's; null where either is not known to the day, or the event came later. */
export function lagOf(catalog: Catalog, report: string, event: string): number | null {
  const when = get(catalog.when, event);
  const published = get(catalog.published, report);
  const isDay = published.startDay === published.endDay && published.possibleEndDay === published.endDay;
  const days = published.startDay - when.endDay;
  return isDay && when.possibleEndDay === when.endDay && days >= 0 && Number.isFinite(days) ? days : null;
}

function killedBy(claims: readonly Claim[], toll: ReportTexts['toll']): string[] {
  const said = claims.flatMap((claim) =>
    isToll(claim) && claim.facet === 'killed' && claim.stance === 'affirms' && givesFigure(claim.value)
      ? [toll(claim.value)]
      : [],
  );
  return [...new Set(said)];
}

/** The lag and the dead that a report gives, the fullest words first; empty where it gives neither. */
function saysOf(catalog: Catalog, report: string, event: string, texts: ReportTexts): string[] {
  const claims = claimsOn(catalog, event).filter((claim) => claim.report === report);
  const lag = lagOf(catalog, report, event);
  const tolls = killedBy(claims, texts.toll);
  const lags = lag === null ? [] : [texts.lag(lag)];
  if (tolls.length === 0) return lags;
  const killed = texts.killed(tolls);
  return [...new Set([[...lags, killed].join(' · '), killed])];
}

/** The reports of the picture, those that may not have been out by then last. */
export function reportRows(
  whole: Catalog,
  picture: KnownPicture,
  chosen: string | null,
  texts: ReportTexts,
): ReportRow[] {
  const row = (isPossible: boolean) => (report: { id: string; outlet: string }) => {
    const covers = chosen === null ? null : coverage(whole, report.id, chosen);
    return {
      id: report.id,
      outlet: report.outlet,
      published: get(whole.published, report.id),
      isLinked: covers === 'reported',
      isSilent: covers === 'not-mentioned',
      says: chosen !== null && covers === 'reported' ? saysOf(whole, report.id, chosen, texts) : [],
      isPossible,
    };
  };
  return [...picture.catalog.dataset.reports.map(row(false)), ...picture.possibleReports.map(row(true))];
}

/** The events that each report speaks of. */
export function eventsByReport(catalog: Catalog): Map<string, Set<string>> {
  return new Map([...catalog.claimsOfReport].map(([report, claims]) => [report, new Set(claims.map((c) => c.event))]));
}
