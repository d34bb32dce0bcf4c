import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, type Revisions, revisionsOn } from '../../src/domain/revision';
import type { Claim, Dataset, Toll } from '../../src/domain/schema';
import { aCatalog, aClaim, aHedgedToll, anActor, anOutlet, aReport, aToll, atLeast, exactly } from '../builders';

const moreThan = (n: number) => aToll(n, null, 'more-than');
const upTo = (n: number) => aToll(0, n, 'up-to');
const aboutFifty = aToll(40, 60, 'about');

describe('changeOf', () => {
  it.each<[string, Toll, Toll, ReturnType<typeof changeOf>]>([
    ['27 after 20', exactly(20), exactly(27), 'raised'],
    ['at least 27 after 20', exactly(20), atLeast(27), 'raised'],
    ['at least 30 after at least 27', atLeast(27), atLeast(30), 'raised'],
    ['more than 50 after at least 50', atLeast(50), moreThan(50), 'raised'],
    ['20 after 27', exactly(27), exactly(20), 'lowered'],
    ['20 after at least 27, which did not allow for it', atLeast(27), exactly(20), 'lowered'],
    ['up to 20 after up to 30', upTo(30), upTo(20), 'lowered'],
    ['55 after more than 50', moreThan(50), exactly(55), 'made-exact'],
    ['27 after at least 27', atLeast(27), exactly(27), 'made-exact'],
    ['52 after about 50', aboutFifty, exactly(52), 'made-exact'],
    ['at least 27 after 27', exactly(27), atLeast(27), 'reopened'],
    ['about 50 after 55', exactly(55), aboutFifty, 'reopened'],
    ['at least 20 after 27', exactly(27), atLeast(20), 'reopened'],
  ])('%s', (_, from, to, kind) => {
    expect(changeOf(from, to)).toBe(kind);
  });

  it('takes "more than 50" to leave 50 out', () => {
    expect(changeOf(moreThan(50), exactly(50))).toBe('lowered');
  });

  it('finds no word where the number rose and the bounds fell', () => {
    expect(changeOf(atLeast(27), upTo(30))).toBeNull();
  });

  it('says nothing of a figure that stayed', () => {
    fc.assert(
      fc.property(aHedgedToll, (toll) => {
        expect(changeOf(toll, toll)).toBeNull();
      }),
    );
  });

  it('reads backwards as its opposite', () => {
    const opposite = {
      raised: 'lowered',
      lowered: 'raised',
      'made-exact': 'reopened',
      reopened: 'made-exact',
    } as const;
    fc.assert(
      fc.property(aHedgedToll, aHedgedToll, (a, b) => {
        const there = changeOf(a, b);
        expect(changeOf(b, a)).toBe(there && opposite[there]);
      }),
    );
  });

  it('calls a figure raised only where neither its number nor a bound fell', () => {
    fc.assert(
      fc.property(aHedgedToll, aHedgedToll, (a, b) => {
        if (changeOf(a, b) !== 'raised') return;
        expect(b.min).toBeGreaterThanOrEqual(a.min);
        expect(b.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(a.max ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

const ACTORS = [
  anActor('state'),
  anActor('agency', { partOf: 'state' }),
  anActor('channel', { partOf: 'state' }),
  anActor('monitor'),
  anActor('charity'),
  anActor('activists', { named: false }),
];
const OUTLETS = [anOutlet('gazette'), anOutlet('herald'), anOutlet('charity-press', { actor: 'charity' })];

/** One report a day of May 2016, each with its claims. */
function revisions(days: Record<string, { claims: Claim[]; report?: Partial<Dataset['reports'][number]> }>): Revisions {
  const reports = Object.entries(days).map(([published, { report }], i) => aReport(`r${i}`, { published, ...report }));
  const claims = Object.values(days).flatMap(({ claims: said }, i) =>
    said.map((c): Claim => ({ ...c, report: `r${i}` })),
  );
  return revisionsOn(aCatalog({ reports, claims, actors: ACTORS, outlets: OUTLETS }), 'e1', 'killed');
}

const by = (origin: string | null, toll: Toll, more: Partial<Claim> = {}) =>
  aClaim('killed', toll, { origin, voice: 'attributed', ...(more as object) });
const on = (...claims: Claim[]) => ({ claims });
const steps = (r: Revisions) => r.steps.map((s) => `${s.actor.id} ${s.from.value.min} ${s.kind} ${s.to.value.min}`);
const stale = (r: Revisions) =>
  r.stale.map((s) => `${s.kind} ${s.claim.value.min}, ${s.actor.id} ${s.newer.value.min}`);

describe('the steps of a revision', () => {
  it('follow one actor in order of publication, whatever the order of the texts', () => {
    const r = revisions({
      '2016-05-03': on(by('charity', exactly(55))),
      '2016-04-29': on(by('charity', moreThan(50))),
      '2016-04-28': on(by('charity', exactly(14))),
    });
    expect(steps(r)).toEqual(['charity 14 raised 50', 'charity 50 made-exact 55']);
  });

  it('are of one actor, not of its root', () => {
    const r = revisions({ '2016-05-01': on(by('agency', exactly(3))), '2016-05-02': on(by('channel', exactly(4))) });
    expect(r).toEqual({ steps: [], stale: [], splits: [] });
  });

  it('are of one count of people', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(3))),
      '2016-05-02': on(by('monitor', exactly(4, { people: 'staff' }))),
    });
    expect(r.steps).toEqual([]);
  });

  it('are told once, however many reports carry the new figure', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(3))),
      '2016-05-02': on(by('monitor', exactly(4))),
      '2016-05-03': on(by('monitor', exactly(4))),
    });
    expect(steps(r)).toEqual(['monitor 3 raised 4']);
  });

  it('are not told of unnamed sources, who need not be the same people', () => {
    const r = revisions({
      '2016-05-01': on(by('activists', exactly(3))),
      '2016-05-02': on(by('activists', exactly(4))),
    });
    expect(r.steps).toEqual([]);
  });

  it('leave denials and words without a number out', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(3)), by('monitor', aToll(1, 19, 'unspecified'))),
      '2016-05-02': on(by('monitor', exactly(90), { stance: 'denies' })),
    });
    expect(r.steps).toEqual([]);
  });
});

describe('an order of publication that is not known', () => {
  it('gives no verdict on two figures of one day', () => {
    const r = revisions({ '2016-05-01': on(by('monitor', exactly(20)), by('monitor', atLeast(27))) });
    expect(r.steps).toEqual([]);
  });

  it.each(['2016-05-01/2016-05-03', '2016-05-02~', '2016-05', '../2016-05-04'])('gives none beside %s', (published) => {
    const r = revisions({ '2016-05-02': on(by('monitor', exactly(20))), [published]: on(by('monitor', exactly(30))) });
    expect(steps(r)).toEqual([]);
  });

  it('gives none where two figures came last before it', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(20)), by('monitor', exactly(22))),
      '2016-05-02': on(by('monitor', exactly(30))),
    });
    expect(steps(r)).toEqual([]);
  });

  it('gives none to two newer figures of one day, for which of them came last is open', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(20))),
      '2016-05-03': on(by('monitor', exactly(30)), by('monitor', exactly(40))),
    });
    expect(steps(r)).toEqual([]);
  });

  it('leaves what is surely earlier and later told', () => {
    const r = revisions({
      '2016-05-01': on(by('monitor', exactly(20))),
      '2016-05-03/2016-05-04': on(by('monitor', exactly(30))),
    });
    expect(steps(r)).toEqual(['monitor 20 raised 30']);
  });
});

describe('a stale figure', () => {
  const moved = { '2016-04-28': on(by('charity', moreThan(50))), '2016-05-03': on(by('charity', exactly(55))) };

  it('repeats what its actor had replaced', () => {
    const r = revisions({ ...moved, '2016-05-04': on(by('charity', exactly(50))) });
    expect(stale(r)).toEqual(['stale 50, charity 55']);
    expect(steps(r)).toEqual(['charity 50 made-exact 55']);
  });

  it('is none on the day of the newer figure, when it may have come out first', () => {
    const r = revisions({ ...moved, '2016-05-03/2016-05-04': on(by('charity', exactly(50))) });
    expect(r.stale).toEqual([]);
  });

  it('is none where the actor itself goes back', () => {
    const r = revisions({
      ...moved,
      '2016-05-04': { claims: [by('charity', moreThan(50))], report: { outlet: 'charity-press' } },
    });
    expect(r.stale).toEqual([]);
    expect(steps(r)).toEqual(['charity 50 made-exact 55', 'charity 55 reopened 50']);
  });

  it('is none where the figure was never given before: it is a revision', () => {
    const r = revisions({ ...moved, '2016-05-04': on(by('charity', exactly(40))) });
    expect(r.stale).toEqual([]);
    expect(steps(r).at(-1)).toBe('charity 55 lowered 40');
  });

  it('is called overtaken where no origin is stated', () => {
    const r = revisions({ ...moved, '2016-05-04': on(by(null, moreThan(50))) });
    expect(stale(r)).toEqual(['overtaken 50, charity 55']);
  });

  it('is also called so of a text read in part, whose origin is not known', () => {
    const r = revisions({ ...moved, '2016-05-04': { claims: [by(null, moreThan(50))], report: { read: 'excerpt' } } });
    expect(stale(r)).toEqual(['overtaken 50, charity 55']);
  });

  it('is not called overtaken while another source still stands by it', () => {
    const r = revisions({
      ...moved,
      '2016-05-02': on(by('monitor', moreThan(50))),
      '2016-05-04': on(by(null, moreThan(50))),
    });
    expect(r.stale).toEqual([]);
  });

  it('is not found in what a report says in its own voice', () => {
    const r = revisions({ ...moved, '2016-05-04': on(by(null, moreThan(50), { voice: 'own' })) });
    expect(r.stale).toEqual([]);
  });
});

describe('two voices of one root', () => {
  const split = (a: Toll, b: Toll, published = '2016-05-03') => {
    const reports = [aReport('r1', { published }), aReport('r2', { published, outlet: 'herald' })];
    const claims = [by('agency', a, { report: 'r1' }), by('channel', b, { report: 'r2' })];
    return revisionsOn(aCatalog({ reports, claims, actors: ACTORS, outlets: OUTLETS }), 'e1', 'killed').splits;
  };

  it('are a conflict inside that root where their figures of one day cannot both hold', () => {
    expect(split(exactly(3), exactly(4)).map((s) => [s.root.id, s.isConflict])).toEqual([['state', true]]);
  });

  it('differ without a conflict where both can hold', () => {
    expect(split(exactly(4), atLeast(3)).map((s) => s.isConflict)).toEqual([false]);
  });

  it('are no split where they agree, or where the day is not sure', () => {
    expect(split(exactly(3), exactly(3))).toEqual([]);
    expect(split(exactly(3), exactly(4), '2016-05-03/2016-05-04')).toEqual([]);
    expect(split(exactly(3), exactly(4, { people: 'staff' }))).toEqual([]);
  });

  it('are not one voice that says two things, as in a headline and its text', () => {
    const r = revisions({ '2016-05-03': on(by('monitor', exactly(3)), by('monitor', exactly(4))) });
    expect(r.splits).toEqual([]);
  });
});

describe('revisionsOn', () => {
  it('gives the same verdicts whatever the order of the claims', () => {
    const day = fc.integer({ min: 1, max: 6 });
    const said = fc.record({ day, toll: aHedgedToll, origin: fc.constantFrom('monitor', 'charity') });
    fc.assert(
      fc.property(fc.uniqueArray(said, { selector: (s) => `${s.day} ${s.origin}`, maxLength: 8 }), (list) => {
        const reports = [1, 2, 3, 4, 5, 6].map((d) => aReport(`r${d}`, { published: `2016-05-0${d}` }));
        const claims = list.map((s) => by(s.origin, s.toll, { report: `r${s.day}` }));
        const verdicts = (all: Claim[]) => {
          const r = revisionsOn(aCatalog({ reports, claims: all, actors: ACTORS }), 'e1', 'killed');
          return [...r.steps.map((s) => `${s.from.id} ${s.kind} ${s.to.id}`), ...r.stale.map((s) => s.claim.id)].sort();
        };
        expect(verdicts([...claims].reverse())).toEqual(verdicts(claims));
      }),
    );
  });
});

describe('what an actor gave', () => {
  const own = (published: string, ...claims: Claim[]) => ({
    [published]: { claims, report: { outlet: 'charity-press' } },
  });

  it('is what its own reports say, in its own voice, whatever others relay meanwhile', () => {
    const r = revisions({
      ...own('2016-04-28', by(null, atLeast(14), { voice: 'own' })),
      '2016-04-29': on(by('charity', exactly(17))),
      ...own('2016-04-30', by(null, exactly(55), { voice: 'own' })),
    });
    expect(steps(r)).toEqual(['charity 14 made-exact 55']);
  });

  it('is what the body of an own report says where its headline says otherwise', () => {
    const r = revisions({
      ...own(
        '2016-04-28',
        by(null, exactly(14), { voice: 'own', part: 'headline' }),
        by(null, atLeast(14), { voice: 'own' }),
      ),
      ...own('2016-04-30', by(null, moreThan(50), { voice: 'own' })),
    });
    expect(steps(r)).toEqual(['charity 14 raised 50']);
  });

  it('is what others relayed until its own first report', () => {
    const r = revisions({
      '2016-04-28': on(by('charity', atLeast(14))),
      ...own('2016-04-30', by(null, exactly(55), { voice: 'own' })),
    });
    expect(steps(r)).toEqual(['charity 14 made-exact 55']);
  });
});
