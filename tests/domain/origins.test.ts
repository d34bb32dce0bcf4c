import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWord, sourceOf, voiceOf } from '../../src/domain/origins';
import type { Claim } from '../../src/domain/schema';
import { aCatalog, aClaim, anActor, anOutlet, aReport } from '../builders';

const catalog = aCatalog({
  outlets: [...['gazette', 'herald', 'wire'].map((id) => anOutlet(id)), anOutlet('agency-site', { actor: 'agency' })],
  reports: [
    aReport('r1'),
    aReport('r2', { outlet: 'gazette' }),
    aReport('r3', { outlet: 'herald' }),
    aReport('r4', { outlet: 'wire' }),
    aReport('copy', { outlet: 'herald', copyOf: 'r4' }),
    aReport('copy-of-copy', { outlet: 'gazette', copyOf: 'copy' }),
    aReport('round-a', { outlet: 'herald', copyOf: 'round-b' }),
    aReport('round-b', { outlet: 'wire', copyOf: 'round-a' }),
    aReport('agency-text', { outlet: 'agency-site' }),
    aReport('agency-copy', { outlet: 'gazette', copyOf: 'agency-text' }),
    aReport('part', { outlet: 'wire', read: 'excerpt' }),
  ],
  actors: [
    anActor('state'),
    anActor('army', { partOf: 'state' }),
    anActor('agency', { partOf: 'state' }),
    anActor('army-source', { named: false, partOf: 'army' }),
    anActor('monitor'),
    anActor('activists', { named: false }),
    anActor('residents', { named: false }),
    anActor('loop-a', { partOf: 'loop-b' }),
    anActor('loop-b', { partOf: 'loop-a' }),
  ],
});

const says = (origin: string | null, more: Partial<Claim> = {}) =>
  aClaim('mention', {}, { origin, voice: 'attributed', ...more } as Partial<Omit<Claim, 'facet' | 'value'>>);
const count = (...claims: Claim[]) => countWord(catalog, claims);

describe('sourceOf', () => {
  it('follows an origin to the top of what it is part of', () => {
    expect(sourceOf(catalog, says('army-source'))).toMatchObject({
      kind: 'origin',
      actor: { id: 'army-source' },
      root: { id: 'state' },
    });
  });

  it('keeps an unnamed origin that belongs to nobody apart', () => {
    expect(sourceOf(catalog, says('activists'))).toMatchObject({ kind: 'unnamed', actor: { id: 'activists' } });
  });

  it("knows a report's own voice", () => {
    expect(sourceOf(catalog, says(null, { voice: 'own' }))).toEqual({ kind: 'own-voice' });
    expect(sourceOf(catalog, says(null, { voice: 'own', report: 'part' }))).toEqual({ kind: 'own-voice' });
  });

  it('takes the own voice of a publisher that is itself a source, and of its copies, as its word', () => {
    for (const report of ['agency-text', 'agency-copy']) {
      expect(sourceOf(catalog, says(null, { voice: 'own', report }))).toMatchObject({
        kind: 'origin',
        actor: { id: 'agency' },
        root: { id: 'state' },
      });
    }
    expect(sourceOf(catalog, says(null, { report: 'agency-text' }))).toEqual({ kind: 'not-stated' });
  });

  it.each(['attributed', 'distanced'] as const)('calls the origin of a claim %s to nobody not stated', (voice) => {
    expect(sourceOf(catalog, says(null, { voice }))).toEqual({ kind: 'not-stated' });
  });

  it('calls it not known where only part of the text was read', () => {
    expect(sourceOf(catalog, says(null, { report: 'part' }))).toEqual({ kind: 'not-known' });
  });

  it('does not hang where actors are part of each other', () => {
    expect(sourceOf(catalog, says('loop-a'))).toMatchObject({ kind: 'origin', root: { id: 'loop-b' } });
  });
});

describe('voiceOf', () => {
  it('is the publisher of the report', () => {
    expect(voiceOf(catalog, catalog.reports.get('r1')!)).toBe('gazette');
  });

  it('is that of the text that a report copies, however often it was copied', () => {
    expect(voiceOf(catalog, catalog.reports.get('copy')!)).toBe('wire');
    expect(voiceOf(catalog, catalog.reports.get('copy-of-copy')!)).toBe('wire');
  });

  it('does not hang where reports copy each other', () => {
    expect(voiceOf(catalog, catalog.reports.get('round-a')!)).toBe('wire');
  });
});

describe('countWord', () => {
  it('counts actors with one root as one origin', () => {
    const { reports, voices, origins } = count(
      says('army', { report: 'r1' }),
      says('agency', { report: 'r3' }),
      says('army-source', { report: 'r4' }),
    );
    expect([reports.length, voices.length, origins]).toEqual([3, 3, ['state']]);
  });

  it("counts a publisher's several texts as one voice, and lets a copy join the voice it copies", () => {
    const two = count(says('monitor', { report: 'r1' }), says('monitor', { report: 'r2' }));
    expect([two.reports.length, two.voices]).toEqual([2, ['gazette']]);
    const copied = count(says('monitor', { report: 'r4' }), says('monitor', { report: 'copy' }));
    expect([copied.reports.length, copied.voices]).toEqual([2, ['wire']]);
  });

  it('lets an unnamed source add no origin', () => {
    const { origins, unnamed } = count(says('monitor'), says('activists'), says('activists'), says('residents'));
    expect([origins, unnamed]).toEqual([['monitor'], ['activists', 'residents']]);
  });

  it("counts neither a report's own voice nor an origin not stated or not known as an origin", () => {
    const counted = count(says(null, { voice: 'own' }), says(null), says(null), says(null, { report: 'part' }));
    expect(counted).toMatchObject({ origins: [], unnamed: [], ownVoice: 1, notStated: 2, notKnown: 1 });
  });

  it('counts nothing behind no claims', () => {
    expect(count()).toEqual({
      reports: [],
      voices: [],
      origins: [],
      unnamed: [],
      ownVoice: 0,
      notStated: 0,
      notKnown: 0,
    });
  });

  const someClaims = fc.array(
    fc
      .record({
        origin: fc.constantFrom(null, 'state', 'army', 'agency', 'army-source', 'monitor', 'activists', 'residents'),
        report: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'copy', 'copy-of-copy', 'part'),
        voice: fc.constantFrom('own', 'attributed', 'distanced'),
      })
      .map(({ origin, report, voice }) => says(voice === 'own' ? null : origin, { report, voice })),
    { maxLength: 12 },
  );
  const asSets = (claims: Claim[]) => {
    const { reports, voices, origins, unnamed, ...numbers } = count(...claims);
    return { ...numbers, sets: [reports, voices, origins, unnamed].map((list) => [...list].sort()) };
  };

  it('is the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(
        someClaims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([claims, shuffled]) => {
          expect(asSets(shuffled)).toEqual(asSets(claims));
        },
      ),
    );
  });

  it('puts every claim in exactly one class, and never counts more voices than reports', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const kinds = claims.map((c) => sourceOf(catalog, c).kind);
        const { ownVoice, notStated, notKnown, reports, voices, origins, unnamed } = count(...claims);
        const sourced = kinds.filter((k) => k === 'origin' || k === 'unnamed').length;
        expect(ownVoice + notStated + notKnown + sourced).toBe(claims.length);
        expect(voices.length).toBeLessThanOrEqual(reports.length);
        expect(origins.length + unnamed.length).toBeLessThanOrEqual(sourced);
      }),
    );
  });
});
