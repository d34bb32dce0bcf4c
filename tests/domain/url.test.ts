import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISAGREEMENTS } from '../../src/domain/disagreement';
import { EVENT_KINDS } from '../../src/domain/schema';
import {
  CLOCKS,
  FILLS,
  INITIAL_VIEW,
  LANE_CHOICES,
  LANGUAGES,
  MARK_SIZES,
  PANELS,
  TINTS,
  type View,
} from '../../src/domain/viewState';
import { isoDay } from '../../src/lib/day';
import { keepKnownIds, readAddress, writeAddress } from '../../src/domain/url';
import { aCatalog, anActor, anEdtf, aStory, theDay } from '../builders';

const view = (more: Partial<View>): View => ({ ...INITIAL_VIEW, ...more });
const faults = (fragment: string) => readAddress(fragment).faults.map((f) => `${f.fault} ${f.key}=${f.value}`);

const anId = fc.stringMatching(/^[a-z0-9][a-z0-9.:-]{0,20}$/);
const ids = fc.uniqueArray(anId, { maxLength: 5 });
/** A box as it is written: four decimals of a degree. */
const anArea = fc
  .record({ west: fc.nat(1_800_000), south: fc.nat(900_000), dx: fc.nat(1_799_999), dy: fc.nat(899_999) })
  .map(({ west, south, dx, dy }): View['area'] => [
    (west - 1_800_000) / 10_000,
    (south - 900_000) / 10_000,
    (west - 1_800_000 + dx + 1) / 10_000,
    (south - 900_000 + dy + 1) / 10_000,
  ]);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const aView: fc.Arbitrary<View> = fc.record({
  dataset: maybe(anId),
  event: maybe(anId),
  report: maybe(anId),
  from: maybe(anEdtf),
  to: maybe(anEdtf),
  actors: ids,
  outlets: ids,
  kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { maxLength: 5 }),
  places: ids,
  disagreements: fc.uniqueArray(fc.constantFrom(...DISAGREEMENTS), { maxLength: 3 }),
  area: maybe(anArea),
  q: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('حلب القديمة', 'a&b=c#d', '100%', '1+1')),
  known: maybe(fc.integer({ min: 0, max: 30_000 }).map(isoDay)),
  panel: fc.constantFrom(...PANELS),
  fill: fc.constantFrom(...FILLS),
  tint: fc.constantFrom(...TINTS),
  markSize: fc.constantFrom(...MARK_SIZES),
  lanes: fc.constantFrom(...LANE_CHOICES),
  clocks: fc.constantFrom(...CLOCKS),
  story: maybe(anId),
  step: fc.integer({ min: 1, max: 999 }),
  lang: fc.constantFrom(...LANGUAGES),
});

describe('an address', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(aView, (before) => {
        const address = writeAddress(before);
        expect(readAddress(address)).toEqual({ view: before, faults: [] });
        expect(readAddress(`#${address}`).view).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('is written the same from the view that was read from it', () => {
    fc.assert(
      fc.property(aView, (before) => {
        const address = writeAddress(before);
        expect(writeAddress(readAddress(address).view)).toBe(address);
      }),
    );
  });

  it('holds nothing but signs that a browser leaves as they are', () => {
    fc.assert(
      fc.property(aView, (before) => {
        expect(writeAddress(before)).toMatch(/^[\w.~%,:;=&!'()*-]*$/);
      }),
    );
  });

  it('is empty for the view that a dataset opens with', () => {
    expect(writeAddress(INITIAL_VIEW)).toBe('');
    for (const nothing of ['', '#', '&', '#&&']) {
      expect(readAddress(nothing)).toEqual({ view: INITIAL_VIEW, faults: [] });
    }
  });

  it('names what the map shows and the box chosen on it', () => {
    const map = view({ area: [37.1, 36.15, 37.2, 36.2501], fill: 'killed', tint: 'side', markSize: 'reports' });
    expect(writeAddress(map)).toBe('area=37.1,36.15,37.2,36.2501&fill=killed&tint=side&size=reports');
  });

  it('takes no box that is turned, empty, off the globe or no box at all', () => {
    for (const box of [
      '37.2,36.1,37.1,36.2',
      '37.1,36.2,37.2,36.2',
      '1,2,3',
      '1,2,3,4,5',
      '1,2,3,91',
      'a,b,c,d',
      '1e1,2,30,4',
    ]) {
      expect(faults(`area=${box}`)).toEqual([`bad-value area=${box}`]);
    }
  });

  it('uses the keys that links rely on', () => {
    const all = view({
      dataset: 'd1',
      event: 'e1',
      report: 'r1',
      from: '2016-04-22',
      to: '2016-05-07',
      actors: ['a', 'b'],
      outlets: ['o'],
      kinds: ['shelling', 'truce'],
      places: ['p:1'],
      q: 'al-Quds clinic',
      known: '2016-05-03',
      panel: 'timeline',
      story: 's1',
      step: 3,
      lang: 'ar',
    });
    expect(writeAddress(all)).toBe(
      'd=d1&e=e1&r=r1&from=2016-04-22&to=2016-05-07&actor=a,b&outlet=o&kind=shelling,truce&place=p:1' +
        '&q=al-Quds%20clinic&known=2016-05-03&view=timeline&story=s1&step=3&lang=ar',
    );
  });

  it('holds a search in Arabic', () => {
    expect(readAddress(writeAddress(view({ q: 'مستشفى القدس' }))).view.q).toBe('مستشفى القدس');
    expect(readAddress('q=حلب').view.q).toBe('حلب');
  });

  it('can be written of a search that ends in half an emoji', () => {
    expect(readAddress(writeAddress(view({ q: 'a\ud83d' }))).view.q).toBe('a\ufffd');
  });

  it('takes a plus for a space, as forms write it, and the last of a repeated key', () => {
    expect(readAddress('q=al+Quds').view.q).toBe('al Quds');
    expect(readAddress('e=one&e=two').view.event).toBe('two');
  });
});

describe('what cannot be read from an address', () => {
  it.each([
    ['colour=red', 'unknown-key colour=red'],
    ['file=https://example.org/x.json', 'unknown-key file=https://example.org/x.json'],
    ['e=../../etc', 'bad-value e=../../etc'],
    ['d=https://example.org', 'bad-value d=https://example.org'],
    ['e=', 'bad-value e='],
    ['e', 'bad-value e='],
    ['from=yesterday', 'bad-value from=yesterday'],
    ['to=2016-02-30', 'bad-value to=2016-02-30'],
    ['known=2016-05', 'bad-value known=2016-05'],
    ['kind=earthquake', 'bad-value kind=earthquake'],
    ['kind=shelling,earthquake', 'bad-value kind=shelling,earthquake'],
    ['actor=a,,b', 'bad-value actor=a,,b'],
    ['view=settings', 'bad-value view=settings'],
    ['view=constructor', 'bad-value view=constructor'],
    ['story=../x', 'bad-value story=../x'],
    ['step=0', 'bad-value step=0'],
    ['step=-1', 'bad-value step=-1'],
    ['step=1.5', 'bad-value step=1.5'],
    ['step=1000', 'bad-value step=1000'],
    ['lang=de', 'bad-value lang=de'],
    ['q=%E0%A4%A', 'bad-value q=%E0%A4%A'],
    ['%E0%A4%A=1', 'unknown-key %E0%A4%A=1'],
    [`e=${'x'.repeat(201)}`, `bad-value e=${'x'.repeat(80)}`],
    [`q=${'x'.repeat(501)}`, `bad-value q=${'x'.repeat(80)}`],
  ])('is left out and named: %s', (fragment, fault) => {
    expect(faults(fragment)).toEqual([fault]);
    expect(readAddress(fragment).view).toEqual(INITIAL_VIEW);
  });

  it('takes nothing else with it', () => {
    const { view: read, faults: found } = readAddress('e=e1&from=never&zzz=1&q=clinic');
    expect(read).toEqual(view({ event: 'e1', q: 'clinic' }));
    expect(found.map((f) => f.key)).toEqual(['from', 'zzz']);
  });

  it('may be more ids than anybody ticks', () => {
    const many = Array.from({ length: 501 }, (_, i) => `a${i}`);
    expect(readAddress(`actor=${many.join(',')}`).view.actors).toEqual([]);
    expect(readAddress(`actor=${many.slice(1).join(',')}`).view.actors).toHaveLength(500);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'event', 'panel'])(
    'is a key "%s", which changes nothing',
    (key) => {
      const read = readAddress(`${key}=x&${key}[polluted]=1&__proto__.polluted=1`);
      expect(read.view).toEqual(INITIAL_VIEW);
      expect(Object.keys(read.view)).toEqual(Object.keys(INITIAL_VIEW));
      expect(read.faults.every((f) => f.fault === 'unknown-key')).toBe(true);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.getPrototypeOf(read.view)).toBe(Object.prototype);
    },
  );

  it('never throws, and always leaves a view that can be written again', () => {
    const part = fc.tuple(
      fc.oneof(fc.constantFrom('d', 'e', 'from', 'actor', 'kind', 'q', 'known', 'view', 'lang'), fc.string()),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part.map((p) => p.join('=')).filter((s) => !s.includes('&'))), (parts) => {
        const { view: read, faults: found } = readAddress(parts.join('&'));
        expect(readAddress(writeAddress(read)).faults).toEqual([]);
        expect(found.length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});

describe('keepKnownIds', () => {
  const known = aCatalog({ actors: [anActor('sohr')] });

  it('leaves a view alone whose ids are all there', () => {
    const good = view({ event: 'e1', report: 'r1', actors: ['sohr'], outlets: ['gazette'], places: ['town'] });
    expect(keepKnownIds(good, known)).toEqual({ view: good, faults: [] });
  });

  it('leaves out ids that the dataset does not hold, and names each with its key', () => {
    const bad = view({ event: 'e9', report: 'r9', actors: ['sohr', 'a9'], outlets: ['o9'], places: ['p9', 'town'] });
    const { view: kept, faults: found } = keepKnownIds(bad, known);
    expect(kept).toEqual(view({ actors: ['sohr'], places: ['town'] }));
    expect(found.map((f) => `${f.fault} ${f.key}=${f.value}`).toSorted()).toEqual([
      'unknown-id actor=a9',
      'unknown-id e=e9',
      'unknown-id outlet=o9',
      'unknown-id place=p9',
      'unknown-id r=r9',
    ]);
  });

  it('leaves out a story that is not there, and a step beyond the last', () => {
    const told = aCatalog({ stories: [aStory('s1', 2)] });
    const at = (story: string | null, step: number) => {
      const { view: kept, faults: found } = keepKnownIds(view({ story, step }), told);
      return [kept.story, kept.step, ...found.map((f) => `${f.key}=${f.value}`)];
    };
    expect(at('s1', 2)).toEqual(['s1', 2]);
    expect(at('s1', 3)).toEqual(['s1', 1, 'step=3']);
    expect(at('s9', 2)).toEqual([null, 1, 'story=s9']);
    expect(at(null, 1)).toEqual([null, 1]);
  });

  it('does not take the names of every object for ids', () => {
    const { view: kept } = keepKnownIds(view({ event: 'constructor', actors: ['__proto__', 'toString'] }), known);
    expect(kept).toEqual(INITIAL_VIEW);
  });

  it('keeps dates, kinds and words', () => {
    const words = view({ q: 'x', from: isoDay(theDay('2016-05-03')), kinds: ['truce'], known: '2016-05-03' });
    expect(keepKnownIds(words, known).view).toEqual(words);
  });
});
