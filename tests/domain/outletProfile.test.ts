import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutletProfile, outletProfile } from '../../src/domain/outletProfile';
import type { Claim, Dataset } from '../../src/domain/schema';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aReport, exactly } from '../builders';

const profileOf = (more: Partial<Dataset>, outlet = 'gazette') => outletProfile(aCatalog(more), outlet);
const ids = (records: readonly { id: string }[]) => records.map((r) => r.id);
const counts = (shares: readonly { claims: readonly Claim[] }[]) => shares.map((s) => s.claims.length);

describe('the texts of an outlet', () => {
  const outlets = ['gazette', 'herald', 'wire'].map((id) => anOutlet(id));
  const reports = [
    aReport('g1', { wires: ['wire'] }),
    aReport('g2', { read: 'excerpt', wires: ['wire'], copyOf: 'w1' }),
    aReport('g3', { read: 'secondary', copyOf: 'g1' }),
    aReport('h1', { outlet: 'herald', copyOf: 'g1' }),
    aReport('w1', { outlet: 'wire' }),
  ];

  it('are counted by how they were read', () => {
    const { reports: own, read } = profileOf({ outlets, reports });
    expect([ids(own), read]).toEqual([['g1', 'g2', 'g3'], { full: 1, excerpt: 1, secondary: 1 }]);
  });

  it('name the wires they credit and what they copy', () => {
    const { wires, copies } = profileOf({ outlets, reports });
    expect([...wires].map(([wire, some]) => [wire, ids(some)])).toEqual([['wire', ['g1', 'g2']]]);
    expect(ids(copies)).toEqual(['g2', 'g3']);
  });

  it('are carried by other outlets that copy or credit them, never by the outlet itself', () => {
    expect(ids(profileOf({ outlets, reports }).carriedBy)).toEqual(['h1']);
    expect(ids(profileOf({ outlets, reports }, 'wire').carriedBy)).toEqual(['g1', 'g2']);
  });

  it('that copy one another in a circle are each a copy, and no more', () => {
    const circle = [aReport('g1', { copyOf: 'h1' }), aReport('h1', { outlet: 'herald', copyOf: 'g1' })];
    const { copies, carriedBy } = profileOf({ outlets, reports: circle });
    expect([ids(copies), ids(carriedBy)]).toEqual([['g1'], ['h1']]);
  });

  it('may be none: then every list is empty and no number is missing', () => {
    const profile = profileOf({ outlets, reports: [] });
    expect([profile.reports, profile.claims, profile.sources, profile.blame, profile.silences]).toEqual(
      Array.from({ length: 5 }, () => []),
    );
    expect(counts(profile.voices)).toEqual([0, 0, 0]);
  });
});

describe('on whose word', () => {
  const actors = [
    anActor('state'),
    anActor('army', { partOf: 'state' }),
    anActor('activists', { named: false }),
    anActor('monitor'),
  ];
  const said = (origin: string | null, more: Partial<Claim> = {}) =>
    aClaim('mention', {}, { origin, voice: 'attributed', ...more } as Parameters<typeof aClaim>[2]);

  it('claims of one root stand together, unnamed sources apart, the rest by class', () => {
    const claims = [said('army'), said('state'), said('activists'), said(null), said(null, { voice: 'own' })];
    const { sources } = profileOf({ actors, claims });
    expect(sources.map((s) => [s.source.kind, s.claims.length])).toEqual([
      ['origin', 2],
      ['unnamed', 1],
      ['not-stated', 1],
      ['own-voice', 1],
    ]);
  });

  it('an origin missing from a text read in part is not known', () => {
    const { sources } = profileOf({ claims: [said(null)], reports: [aReport('r1', { read: 'excerpt' })] });
    expect(sources.map((s) => s.source.kind)).toEqual(['not-known']);
  });

  it('shares out every claim once by source, by voice and by facet, whatever the claims', () => {
    const aSaying = fc.record({
      origin: fc.constantFrom('army', 'state', 'activists', 'monitor', null),
      voice: fc.constantFrom('own', 'attributed', 'distanced'),
      stance: fc.constantFrom('affirms', 'denies', 'doubts'),
      facet: fc.constantFrom('mention', 'killed', 'responsible'),
    });
    fc.assert(
      fc.property(fc.array(aSaying, { maxLength: 30 }), (sayings) => {
        const claims = sayings.map(({ origin, voice, stance, facet }) => {
          const more = { origin: voice === 'own' ? null : origin, voice, stance } as Parameters<typeof aClaim>[2];
          if (facet === 'killed') return aClaim('killed', exactly(3), more);
          return facet === 'mention' ? aClaim('mention', {}, more) : aClaim('responsible', { actors: ['army'] }, more);
        });
        const profile = profileOf({ actors, claims });
        for (const shares of [profile.sources, profile.voices, profile.facets]) {
          const shared = shares.flatMap((s) => ids(s.claims));
          expect(shared).toHaveLength(profile.claims.length);
          expect(new Set(shared)).toEqual(new Set(ids(profile.claims)));
        }
        const blamed = profile.claims.filter((c) => c.facet === 'responsible').length;
        expect(counts(profile.blame).reduce((a, b) => a + b, 0)).toBe(blamed);
      }),
    );
  });
});

describe('what it gives', () => {
  it('counts every facet of the format, in one order', () => {
    const claims: Claim[] = [
      aClaim('statement', { gist: { en: 'x' } }),
      aClaim('location', { place: 'town', asNamed: 'the town' }),
      aClaim('time', { when: '2016-05-03' }),
      aClaim('target', { what: { en: 'x' } }),
      aClaim('weapon', { weapon: 'shell' }),
      aClaim('responsible', { actors: [] }),
      aClaim('casualties', exactly(3)),
      aClaim('wounded', exactly(2)),
      aClaim('killed', exactly(1)),
      aClaim('mention', {}),
    ];
    expect(profileOf({ claims }).facets.map((f) => f.facet)).toEqual(claims.map((c) => c.facet).toReversed());
  });
});

describe('blame, labels and silences', () => {
  const blame = (more: Partial<Claim>) =>
    aClaim('responsible', { actors: ['rebels'] }, more as Parameters<typeof aClaim>[2]);
  const words = (profile: OutletProfile) => profile.blame.map((b) => [b.voice, b.claims[0].stance, b.claims.length]);

  it('blame keeps voices and denials apart, own voice first', () => {
    const claims = [
      blame({ voice: 'distanced' }),
      blame({ voice: 'attributed', stance: 'denies' }),
      blame({ voice: 'own' }),
      blame({ voice: 'own' }),
    ];
    expect(words(profileOf({ claims, actors: [anActor('rebels')] }))).toEqual([
      ['own', 'affirms', 2],
      ['attributed', 'denies', 1],
      ['distanced', 'affirms', 1],
    ]);
  });

  it('labels are counted in full texts only, and an unused one is 0', () => {
    const terms = ['rebel', 'regime'].map((id) => ({ id, refersTo: id, label: id, match: [id] }));
    const reports = [
      aReport('r1', { wording: { rebel: 4 } }),
      aReport('r2', { wording: { rebel: 2 } }),
      aReport('r3', { read: 'excerpt', wording: { rebel: 100 } }),
    ];
    expect(profileOf({ terms, reports }).labels.map((l) => [l.term.id, l.count])).toEqual([
      ['rebel', 6],
      ['regime', 0],
    ]);
  });

  it('a silence needs a full text and an event that was over', () => {
    const reports = [
      aReport('full', { published: '2016-05-04' }),
      aReport('part', { published: '2016-05-04', read: 'excerpt' }),
    ];
    const events = [
      anEvent('told', { when: '2016-05-01' }),
      anEvent('left-out', { when: '2016-05-01' }),
      anEvent('same-day', { when: '2016-05-04' }),
      anEvent('to-come', { when: '2016-05-06' }),
    ];
    const claims = [aClaim('mention', {}, { report: 'full', event: 'told', stance: 'denies' })];
    const { silences } = profileOf({ reports, events, claims });
    expect(silences.map((s) => [s.report.id, ids(s.carried), ids(s.notMentioned)])).toEqual([
      ['full', ['told'], ['left-out']],
    ]);
  });

  it('a text whose day is not known is never called silent on what it may have been too early for', () => {
    for (const published of ['../2016-05-03', '2016']) {
      const reports = [aReport('vague', { published })];
      const { silences } = profileOf({ reports, events: [anEvent('e', { when: '2016-05-01' })] });
      expect(silences[0]!.notMentioned).toEqual([]);
    }
  });
});
