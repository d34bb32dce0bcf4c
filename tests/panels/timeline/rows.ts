import * as fc from 'fast-check';
import { mustParseEdtf } from '../../../src/domain/edtf';
import { EVENT_KINDS } from '../../../src/domain/schema';
import { isoDay, parseDay } from '../../../src/lib/day';
import type { TimelineInput } from '../../../src/panels/timeline/layout';
import { inTime, KIND_LANES, LANE_OF, type TimelineRow } from '../../../src/panels/timeline/marks';
import type { ReportRow } from '../../../src/panels/timeline/reported';
import type { DayRange } from '../../../src/panels/timeline/scale';

export const day = (iso: string): number => parseDay(iso)!;

export const SPAN: DayRange = { from: day('2016-04-22'), to: day('2016-05-07') };

export const aRow = (id: string, when: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  id,
  kind: 'shelling',
  lane: LANE_OF[more.kind ?? 'shelling'],
  period: mustParseEdtf(when),
  labels: [`Event ${id}`],
  ...more,
});

export const aReportRow = (id: string, published: string, more: Partial<ReportRow> = {}): ReportRow => ({
  id,
  outlet: id,
  published: mustParseEdtf(published),
  isLinked: false,
  isSilent: false,
  says: [],
  isPossible: false,
  ...more,
});

export const anInput = (rows: readonly TimelineRow[], more: Partial<TimelineInput> = {}): TimelineInput => ({
  rows,
  lanes: KIND_LANES,
  outlets: [],
  reports: [],
  eventsOf: new Map(),
  span: SPAN,
  window: SPAN,
  width: 500,
  chosen: null,
  knownDay: null,
  isOpen: false,
  names: { major: (d) => isoDay(d).slice(5), minor: (d) => isoDay(d).slice(8) },
  ...more,
});

const someDay = fc.integer({ min: SPAN.from - 40, max: SPAN.to + 40 }).map(isoDay);
const qualified = fc.tuple(someDay, fc.constantFrom('', '~', '?', '%')).map(([iso, mark]) => iso + mark);
const someWhen = fc.oneof(
  qualified,
  fc.constantFrom('2016', '2016-04', '2016-05~'),
  qualified.map((d) => `/${d}`),
  qualified.map((d) => `${d}/..`),
  fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);

/** Rows of any kind and any dating, in order of time. */
export const someRows = fc
  .array(fc.record({ when: someWhen, kind: fc.constantFrom(...EVENT_KINDS), title: fc.string({ maxLength: 60 }) }), {
    maxLength: 60,
  })
  .map((made) => made.map(({ when, kind, title }, i) => aRow(`e${i}`, when, { kind, labels: [title] })).sort(inTime));
