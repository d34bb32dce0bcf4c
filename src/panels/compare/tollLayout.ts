/** One axis of comparable tolls as drawn: rows by origin, each with its mark between 0 and the end of the axis. Pure. */
import { nice, ticks } from 'd3-array';
import { type Catalog, get } from '../../domain/catalog';
import type { TollAxis } from '../../domain/comparability';
import { type HeadlineVerdict, unsupportedHeads } from '../../domain/headline';
import { type Source, sourceOf, voiceOf } from '../../domain/origins';
import type { TollClaim } from '../../domain/schema';
import { groupBy } from '../../lib/group';
import { type ChainFold, foldChains } from './chainFold';

/** How firm a figure's ends are (look.md, "Tolls and claims"). Shares of the axis, 0 to 1. */
export interface TollMark {
  readonly kind: 'exact' | 'at-least' | 'more-than' | 'up-to' | 'between';
  readonly from: number;
  readonly to: number;
  /** Where the figure itself stands. */
  readonly at: number;
}

/** Equal figures that came the same way. */
export interface TollRow {
  readonly fold: ChainFold;
  readonly mark: TollMark;
  readonly isPart: boolean;
}

export interface TollGroup {
  readonly key: string;
  readonly source: Source;
  readonly voices: number;
  readonly rows: readonly TollRow[];
}

export interface TollPlot {
  readonly max: number;
  readonly ticks: readonly number[];
  readonly groups: readonly TollGroup[];
}

function tollMark({ value }: TollClaim, max: number): TollMark {
  const low = value.min / max;
  const high = value.max === null ? 1 : value.max / max;
  switch (value.hedge) {
    case 'at-least':
    case 'more-than':
      return { kind: value.hedge, from: low, to: 1, at: low };
    case 'up-to':
      return { kind: 'up-to', from: 0, to: high, at: high };
    case 'nearly':
      return { kind: 'between', from: low, to: high, at: high };
    case 'about':
      return { kind: 'between', from: low, to: high, at: (low + high) / 2 };
    case 'range':
      return { kind: 'between', from: low, to: high, at: low };
    case 'exact':
    case 'unspecified':
      return { kind: 'exact', from: low, to: high, at: low };
  }
}

const sourceKey = (source: Source) =>
  source.kind === 'origin' ? source.root.id : source.kind === 'unnamed' ? source.actor.id : source.kind;

export function tollPlot(catalog: Catalog, axis: TollAxis, verdicts: readonly HeadlineVerdict[]): TollPlot {
  const claims = [...axis.whole, ...axis.parts];
  const highest = Math.max(1, ...claims.map((c) => c.value.max ?? c.value.min));
  const [, max] = nice(0, highest * 1.1, 5);
  const flagged = unsupportedHeads(verdicts);
  const published = (c: TollClaim) => get(catalog.published, c.report).startDay;
  const inOrder = claims.toSorted((a, b) => published(a) - published(b));
  const groups = groupBy(inOrder, (c) => sourceKey(sourceOf(catalog, c)));
  return {
    max,
    ticks: ticks(0, max, 5),
    groups: [...groups].map(([key, said]): TollGroup => {
      const rows = foldChains(catalog, said, flagged).map(
        (fold): TollRow => ({
          fold,
          mark: tollMark(fold.claims[0], max),
          isPart: fold.claims[0].value.people !== axis.people,
        }),
      );
      const voices = new Set(said.map((c) => voiceOf(catalog, get(catalog.reports, c.report)))).size;
      return { key, source: sourceOf(catalog, said[0]!), voices, rows };
    }),
  };
}
