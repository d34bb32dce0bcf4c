import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/queries';
import { DISAGREEMENTS } from '../../src/domain/disagreement';
import { EVENT_KINDS } from '../../src/domain/schema';
import { INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { isoDay } from '../../src/lib/day';
import { eventBriefs, eventRows } from '../../src/panels/events/layout';
import { groundOf } from '../../src/panels/map/ground';
import { layoutMap, trayRows } from '../../src/panels/map/layout';
import { eventLines, nameEvents } from '../../src/panels/timeline/eventLines';
import { explore, knownRows, shownRows } from '../../src/state/explore';
import { theDay } from '../builders';

const loaded = loadDataset(
  JSON.parse(readFileSync('public/datasets/aleppo-2016.json', 'utf8')) as unknown,
  'aleppo-2016.json',
);
const { dataset } = loaded.catalog;
const ground = groundOf(loaded.catalog);

const idsOf = (records: readonly { id: string }[]) =>
  fc.subarray(
    records.map((r) => r.id),
    { maxLength: 3 },
  );
const aDay = fc.integer({ min: theDay('2016-04-15'), max: theDay('2016-05-20') }).map(isoDay);

const aView: fc.Arbitrary<View> = fc
  .record({
    from: fc.option(aDay),
    to: fc.option(aDay),
    known: fc.option(aDay),
    actors: idsOf(dataset.actors),
    outlets: idsOf(dataset.outlets),
    places: fc.oneof(
      fc.constant([]),
      idsOf(dataset.places.filter((p) => dataset.events.some((e) => e.place === p.id))),
    ),
    kinds: fc.subarray([...EVENT_KINDS], { maxLength: 3 }),
    disagreements: fc.subarray([...DISAGREEMENTS], { maxLength: 1 }),
    q: fc.constantFrom('', 'hospital', 'مشفى', 'sohr', 'talks moscow', 'zzz'),
  })
  .map((some) => ({ ...INITIAL_VIEW, ...some }));

const sorted = (ids: readonly string[]) => [...ids].sort((a, b) => a.localeCompare(b));

describe('what the filter shows', () => {
  it('is the same set of events in the list, on the map and on the timeline, and the number that is announced', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const explorer = explore(loaded, knownRows(loaded.catalog, view.known), view);
        const { rows, match, known, shown } = explorer;
        const expected = sorted(shownRows(explorer).map((row) => row.event.id));
        expect(expected).toHaveLength(shown.certain + shown.possible);

        const inList = eventRows(eventBriefs(known, rows), match).map((row) => row.event.id);
        expect(sorted(inList)).toEqual(expected);

        const map = layoutMap(rows, { all: match, elsewhere: explorer.without('places') }, known, ground, null);
        const onMap = [...map.marks.flatMap((mark) => mark.rows), ...map.tray.flatMap(trayRows)];
        expect(onMap).toHaveLength(rows.length);
        expect(sorted(onMap.filter((row) => row.standing !== 'out').map((row) => row.row.event.id))).toEqual(expected);

        const texts = { text: (t: { en: string }) => t.en, period: () => '', placeName: (id: string) => id };
        const laned = rows.map((facts, index) => ({ facts, index, lane: '' }));
        const lines = eventLines(nameEvents(laned, texts), match, explorer.without('time'));
        expect(lines).toHaveLength(rows.length);
        expect(sorted(lines.filter((line) => line.match !== 'no').map((line) => line.row.id))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
