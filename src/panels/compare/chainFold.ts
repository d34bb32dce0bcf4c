/**
 * Equal claims that came the same way, folded into one row: "SOHR › CBC News, AFP and 6 more". It must never fold
 * different figures, sources, relays or voices, nor what only a headline says with what a text says. Pure.
 */
import { type Catalog, get } from '../../domain/catalog';
import { isCopy, type Source, sourceOf } from '../../domain/origins';
import { valueKey } from '../../domain/positions';
import type { Claim, Report, TollClaim } from '../../domain/schema';
import { groupBy } from '../../lib/group';

export interface ChainFold {
  readonly claims: readonly [TollClaim, ...TollClaim[]];
  /** Each once, those that are no copies first. */
  readonly reports: readonly [Report, ...Report[]];
  /** The part of the reports that says so: the body wherever it does. */
  readonly part: Claim['part'];
  /** The headline's figure is not borne out by its own text. */
  readonly isFlagged: boolean;
}

const actorKey = (source: Source) =>
  source.kind === 'origin' || source.kind === 'unnamed' ? source.actor.id : source.kind;

/** In the order of the claims given. */
export function foldChains(
  catalog: Catalog,
  claims: readonly TollClaim[],
  flagged: ReadonlySet<string> = new Set(),
): ChainFold[] {
  const wayOf = (c: TollClaim) =>
    [c.stance, valueKey(c), actorKey(sourceOf(catalog, c)), c.voice, ...c.via, flagged.has(c.id)].join('|');
  const inReports = [...groupBy(claims, (c) => `${c.report}|${wayOf(c)}`).values()].map((said) => ({
    said,
    part: said.some((c) => c.part === 'body') ? ('body' as const) : said[0]!.part,
  }));
  const folds = groupBy(inReports, ({ said, part }) => `${part}|${wayOf(said[0]!)}`);
  return [...folds.values()].map((alike): ChainFold => {
    const [first, ...rest] = alike.flatMap(({ said }) => said) as [TollClaim, ...TollClaim[]];
    const ids = new Set([first, ...rest].map((c) => c.report));
    const reports = [...ids].map((id) => get(catalog.reports, id));
    return {
      claims: [first, ...rest],
      reports: [...reports.filter((r) => !isCopy(r)), ...reports.filter(isCopy)] as [Report, ...Report[]],
      part: alike[0]!.part,
      isFlagged: flagged.has(first.id),
    };
  });
}
