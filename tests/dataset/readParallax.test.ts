import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/domain/asKnown';
import { blameOn } from '../../src/domain/blame';
import { claimsOn } from '../../src/domain/catalog';
import { checkDataset } from '../../src/domain/checks';
import { claimsCsv } from '../../src/dataset/exportClaims';
import { loadDataset } from '../../src/dataset/queries';
import { readParallax } from '../../src/dataset/readParallax';
import { compareTolls } from '../../src/domain/comparability';
import { headlineVerdicts } from '../../src/domain/headline';
import { countWord } from '../../src/domain/origins';
import type { Dataset, RecordKind } from '../../src/domain/schema';
import { coverage } from '../../src/domain/silence';
import { INITIAL_VIEW } from '../../src/domain/viewState';
import { explore, knownRows } from '../../src/state/explore';
import { aClaim, aDataset, anActor, anEvent, aPlace, aReport, aStory, exactly, theDay } from '../builders';

const KINDS = ['outlets', 'reports', 'actors', 'places', 'events', 'claims', 'terms', 'stories', 'lines'] as const;
const WITHOUT_LINK = 'The record is shown without this link.';
const SPAN = { start: 0, end: 5, sha256: 'a'.repeat(64) };
const TEXT = { paragraphs: 3, codePoints: 90, sha256: 'b'.repeat(64) };

/** Three events told of in one report read in full, every paragraph of it coded. */
const sound = (more: Partial<Dataset> = {}) =>
  aDataset({
    reports: [aReport('r1', { text: TEXT })],
    actors: [anActor('state'), anActor('army', { partOf: 'state' }), anActor('monitor')],
    places: [aPlace('clinic', { within: 'town' }), aPlace('town')],
    events: [anEvent('e1', { within: ['e2'] }), anEvent('e2'), anEvent('e3', { place: 'clinic' })],
    claims: [
      aClaim('killed', exactly(3), { id: 'c1', event: 'e1', evidence: { paragraph: 1, ...SPAN } }),
      aClaim('mention', {}, { id: 'c2', event: 'e2', evidence: { paragraph: 2, ...SPAN } }),
      aClaim('mention', {}, { id: 'c3', event: 'e3', evidence: { paragraph: 3, ...SPAN } }),
      aClaim('mention', {}, { id: 'c4', event: 'e3', origin: 'army', voice: 'attributed' }),
    ],
    ...more,
  });
/** The same with two stories, one on the first event and one on the third. */
const told = () =>
  sound({
    stories: [aStory('s1', 2), aStory('s2', 1, { claims: ['c4', 'c3'], view: 'e=e3&actor=army&known=2016-05-03' })],
  });
/** The same as JSON, to be spoilt. */
type Loose = { [K in RecordKind]: Record<string, unknown>[] } & Record<string, unknown>;
const spoilt = (spoil: (json: Loose) => void, base = sound()): Loose => {
  const json = JSON.parse(JSON.stringify(base)) as Loose;
  spoil(json);
  return json;
};
const read = (json: unknown) => readParallax(json, 'made-up.json');
const kept = (json: unknown) => {
  const { dataset } = read(json);
  return Object.fromEntries(KINDS.map((kind) => [kind, dataset![kind].map((r) => r.id)]));
};
const places = (json: unknown) => read(json).problems.map((p) => [p.record, p.field].filter(Boolean).join(' '));

describe('a sound file', () => {
  it('is read as it is, without a problem', () => {
    expect(read(sound())).toEqual({ dataset: sound(), problems: [], incomplete: new Set() });
  });

  it('may leave out stories and lines, nothing else', () => {
    const { stories: _, lines: __, ...rest } = sound();
    expect(read(rest)).toEqual({ dataset: sound(), problems: [], incomplete: new Set() });
    const { places: ___, ...without } = sound();
    expect(places(without)[0]).toBe('places');
  });
});

describe('a file that is no dataset', () => {
  it.each([null, 3, 'text', true, [], [sound()]])('is refused where it is %o', (json) => {
    const { dataset, problems } = read(json);
    expect(dataset).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ file: 'made-up.json', reason: expect.stringContaining('a JSON object is expected') }),
    ]);
  });

  it.each([undefined, null, 'parallax/2', 'geojson', 1])('is refused where its format is %o', (format) => {
    const { dataset, problems } = read({ ...sound(), format });
    expect(dataset).toBeNull();
    expect(problems).toEqual([
      {
        file: 'made-up.json',
        field: 'format',
        value: format === undefined ? 'null' : String(format),
        reason: 'this format is not known here; parallax/1 is',
        action: 'The file was left as it is.',
      },
    ]);
  });

  it.each(['id', 'title', 'licence', 'timeZone', 'span', 'bounds'])('is refused without its %s', (field) => {
    const { [field]: _, ...rest } = sound() as unknown as Record<string, unknown>;
    const { dataset, problems } = read(rest);
    expect(dataset).toBeNull();
    expect(problems.map((p) => p.field)).toEqual([field]);
  });

  it('takes no format from a prototype', () => {
    expect(read(JSON.parse('{"__proto__":{"format":"parallax/1"}}')).dataset).toBeNull();
  });
});

describe('a bad record', () => {
  it('is named with file, field, value, reason and what was done', () => {
    const json = spoilt((j) => (j.claims[3]!['voice'] = 'shouted'));
    expect(read(json).problems).toEqual([
      {
        file: 'made-up.json',
        record: 'claims c4',
        field: 'voice',
        value: 'shouted',
        reason: expect.stringContaining('"attributed"'),
        action: 'The record was set aside; the rest of the file is shown.',
      },
    ]);
  });

  it('is named by its place in the list where it has no id', () => {
    const json = spoilt((j) => {
      delete j.claims[3]!['id'];
      (j.places as unknown[]).push(null, 7);
    });
    expect(read(json).problems.map((p) => p.record)).toEqual(['places[2]', 'places[3]', 'claims[3]']);
  });

  it('does not take the rest with it: one bad event leaves the other events and the report', () => {
    const json = spoilt((j) => (j.events[2]!['kind'] = 'earthquake'));
    expect(kept(json)).toMatchObject({ events: ['e1', 'e2'], claims: ['c1', 'c2'], reports: ['r1'] });
  });

  it('leaves its event and its report in place, though a paragraph is now without a claim', () => {
    const json = spoilt((j) => (j.claims[1]!['stance'] = 'mumbles'));
    expect(kept(json)).toMatchObject({ events: ['e1', 'e2', 'e3'], claims: ['c1', 'c3', 'c4'], reports: ['r1'] });
    expect(places(json)).toEqual(['claims c2 stance']);
  });

  it('of an unknown field is set aside rather than stripped of it', () => {
    const json = spoilt((j) => (j.actors[2]!['score'] = 0.7));
    expect(kept(json)['actors']).toEqual(['state', 'army']);
    expect(places(json)).toEqual(['actors monitor score']);
  });

  it('is shortened in the message, however huge', () => {
    const json = spoilt((j) => (j.actors[2]!['kind'] = 'x'.repeat(5_000_000)));
    const [problem] = read(json).problems;
    expect(problem!.value!.length).toBe(80);
  });
});

describe('a reference that leads nowhere', () => {
  it('takes along what cannot stand without it, step by step: place, event, claims', () => {
    const json = spoilt((j) => {
      j.places[0]!['kind'] = 'cloud';
    });
    expect(kept(json)).toMatchObject({ places: ['town'], events: ['e1', 'e2'], claims: ['c1', 'c2'], reports: ['r1'] });
    expect(places(json)).toEqual(['places clinic kind', 'e3 place', 'c3 event', 'c4 event']);
  });

  it('takes a claim along whose origin is not there, and nothing else', () => {
    const json = spoilt((j) => j.actors.splice(1, 1));
    expect(kept(json)).toMatchObject({ claims: ['c1', 'c2', 'c3'], events: ['e1', 'e2', 'e3'], reports: ['r1'] });
  });

  it('only loosens what can stand alone: a wider event, what an actor is part of, what a text copies', () => {
    const json = spoilt((j) => {
      j.actors.splice(0, 1);
      j.events.splice(1, 1);
      j.reports[0]!['copyOf'] = 'gone';
    });
    const { dataset, problems } = read(json);
    expect(dataset!.actors.map((r) => r.id)).toEqual(['army', 'monitor']);
    expect(dataset!.events.map((r) => r.id)).toEqual(['e1', 'e3']);
    const loosened = problems.filter((p) => p.action === WITHOUT_LINK).map((p) => `${p.record} ${p.field}`);
    expect(loosened.toSorted()).toEqual(['army partOf', 'e1 within.0', 'r1 copyOf']);
  });

  it('takes a story along whose claim is not there any more, or whose view names what is gone', () => {
    const json = spoilt((j) => {
      j.claims[2]!['value'] = 'none';
    }, told());
    expect(kept(json)).toMatchObject({ claims: ['c1', 'c2', 'c4'], stories: ['s1'] });
    expect(places(json)).toEqual(['claims c3 value', 's2 steps.0.claims.1']);
    const withoutActor = spoilt((j) => j.actors.splice(1, 1), told());
    expect(kept(withoutActor)).toMatchObject({ stories: ['s1'] });
  });

  it('does not find the names of every object', () => {
    const json = spoilt((j) => {
      j.claims[3]!['origin'] = 'constructor';
      j.events[2]!['place'] = 'tostring';
    });
    expect(kept(json)).toMatchObject({ events: ['e1', 'e2'], claims: ['c1', 'c2'] });
  });
});

describe('an id taken twice', () => {
  it('leaves the first record and sets the second aside', () => {
    const json = spoilt((j) => j.events.push({ ...j.events[0]!, title: { en: 'another' } }));
    const { dataset, problems } = read(json);
    expect(dataset!.events).toEqual(sound().events);
    expect(problems.map((p) => [p.record, p.field])).toEqual([['e1', 'id']]);
  });
});

describe('hostile keys', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('"%s" on the file changes nothing', (key) => {
    const json = JSON.parse(JSON.stringify(sound()).replace('{', `{"${key}":{"polluted":true},`)) as unknown;
    const { dataset } = read(json);
    expect(dataset).toEqual(sound());
    expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('"%s" on a record changes no other', (key) => {
    const text = JSON.stringify(sound()).replace('{"id":"monitor"', `{"${key}":{"polluted":true},"id":"monitor"`);
    const { dataset } = read(JSON.parse(text));
    expect(dataset!.actors.map((a) => a.id).slice(0, 2)).toEqual(['state', 'army']);
    expect(dataset!.actors.some((a) => 'polluted' in a)).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('an empty list in place of an object without fields', () => {
  it('is set aside, not changed into the object', () => {
    const json = JSON.parse(JSON.stringify(sound()).replace('"value":{}', '"value":[]')) as ReturnType<typeof sound>;
    const { dataset, problems } = read(json);
    expect(JSON.stringify(json)).toContain('"value":[]');
    expect(dataset!.claims).toHaveLength(json.claims.length - 1);
    expect(problems[0]).toMatchObject({ field: 'value', reason: 'no list here' });
  });
});

describe('whatever is done to a file', () => {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'nowhere', -1, '__proto__', null));
  /** One change: a field of one record replaced, dropped or added, a record doubled, or the list cut. */
  const change = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(),
    how: fc.constantFrom('replace', 'drop', 'add', 'double', 'junk', 'cut'),
    field: fc.nat(),
    junk,
  });
  const corrupt = (json: Loose, c: { kind: RecordKind; at: number; how: string; field: number; junk: unknown }) => {
    const list = json[c.kind];
    const record = list[c.at % Math.max(1, list.length)];
    if (!record || typeof record !== 'object') return;
    const keys = Object.keys(record);
    const key = keys[c.field % Math.max(1, keys.length)] ?? 'id';
    if (c.how === 'replace') record[key] = c.junk;
    else if (c.how === 'drop') delete record[key];
    else if (c.how === 'add') record['extra'] = c.junk;
    else if (c.how === 'double') list.push(structuredClone(record));
    else if (c.how === 'junk') (list as unknown[]).push(c.junk);
    else list.pop();
  };
  const corrupted = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    spoilt((json) => {
      for (const c of changes) corrupt(json, c);
    }, told()),
  );

  it('every record is kept or named: records in are records kept and records set aside', () => {
    fc.assert(
      fc.property(corrupted, (json) => {
        const { dataset, problems } = read(json);
        const aside = problems.filter((p) => p.action !== WITHOUT_LINK);
        for (const kind of KINDS) {
          const lost = json[kind].length - dataset![kind].length;
          expect(lost).toBeGreaterThanOrEqual(0);
        }
        const lost = KINDS.reduce((sum, kind) => sum + json[kind].length - dataset![kind].length, 0);
        // A record with two faults is named twice; none that is lost goes unnamed.
        const named = new Set(aside.map((p, i) => (p.record === undefined ? i : p.record)));
        expect(aside.length).toBeGreaterThanOrEqual(lost);
        expect(lost === 0).toBe(named.size === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('what is kept holds together, is unchanged, and every problem says what, why and what then', () => {
    fc.assert(
      fc.property(corrupted, (json) => {
        const { dataset, problems } = read(json);
        const named = new Set(problems.map((p) => `${p.record} ${p.field}`));
        const broken = checkDataset(dataset!, 'made-up.json').filter((f) => f.rule !== 2 && f.rule !== 7);
        expect(broken.filter((f) => !named.has(`${f.id} ${f.problem.field}`))).toEqual([]);
        for (const kind of KINDS) {
          for (const record of dataset![kind]) expect(json[kind]).toContainEqual(record);
        }
        for (const { file, reason, action } of problems) {
          expect([file, reason.length > 0, action.length > 0]).toEqual(['made-up.json', true, true]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what is kept can be searched, filtered, compared and read in every way', () => {
    fc.assert(
      fc.property(corrupted, fc.constantFrom(null, '2016-05-02', '2016-05-03'), (json, known) => {
        const { dataset } = read(json);
        const loaded = loadDataset(dataset, 'made-up.json');
        const explorer = explore(loaded, knownRows(loaded.catalog, known), INITIAL_VIEW);
        for (const { id } of explorer.known.dataset.events) {
          compareTolls(explorer.known, id, 'killed');
          blameOn(explorer.known, id);
          headlineVerdicts(explorer.known, id);
          countWord(explorer.known, claimsOn(explorer.known, id));
          for (const report of dataset!.reports) coverage(explorer.whole, report.id, id);
        }
        expect(explorer.rows.length).toBeLessThanOrEqual(dataset!.events.length);
        expect(claimsCsv(loaded.catalog, null).split('\r\n')).toHaveLength(dataset!.claims.length + 2);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(read(json).dataset).toBeNull();
        const withLists = Object.fromEntries(KINDS.map((kind) => [kind, json]));
        expect(() => read({ ...sound(), ...withLists })).not.toThrow();
      }),
    );
  });
});

describe('a report that lost a claim on the way in', () => {
  const claims = [
    aClaim('killed', exactly(3), { id: 'c1', report: 'r1', event: 'e1' }),
    aClaim('responsible', { actors: ['army'] }, { id: 'c2', report: 'r1', event: 'e1' }),
    aClaim('mention', {}, { id: 'c3', report: 'r2', event: 'e1' }),
    aClaim('mention', {}, { id: 'c4', report: 'r2', event: 'e2' }),
  ];
  const whole = aDataset({
    actors: [anActor('army')],
    reports: [aReport('r1'), aReport('r2')],
    events: [anEvent('e1', { when: '2016-05-01' }), anEvent('e2', { when: '2016-05-01' })],
    claims,
  });
  const catalogOf = (json: unknown) => loadDataset(json, 'made-up.json').catalog;
  const spoil = (change: (claim: Record<string, unknown>) => void) => {
    const json = structuredClone(whole);
    change(json.claims[1] as unknown as Record<string, unknown>);
    return json;
  };

  it('is not called silent, nor said to name no one; the others still are', () => {
    const sound = catalogOf(whole);
    expect(coverage(sound, 'r1', 'e2')).toBe('not-mentioned');
    const spoilt = catalogOf(spoil((claim) => (claim['voice'] = 'shouted')));
    expect(coverage(spoilt, 'r1', 'e2')).toBe('not-known');
    expect(blameOn(spoilt, 'e1')).toEqual([
      { kind: 'not-known', report: 'r1' },
      { kind: 'names-no-actor', report: 'r2' },
    ]);
  });

  it('may be any, where the lost claim does not say whose it was', () => {
    const { incomplete } = readParallax(
      spoil((claim) => (claim['report'] = 7)),
      'made-up.json',
    );
    expect([...incomplete]).toEqual(['r1', 'r2']);
  });

  it('stays incomplete in the picture as known on a day', () => {
    const spoilt = catalogOf(spoil((claim) => (claim['voice'] = 'shouted')));
    expect(coverage(asKnownOn(spoilt, theDay('2016-05-04')).catalog, 'r1', 'e2')).toBe('not-known');
  });
});
