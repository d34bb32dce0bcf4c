import { aleppo } from '../../explored';
import { describe, expect, it } from 'vitest';
import { claimsOn } from '../../../src/domain/catalog';
import { headlineVerdicts } from '../../../src/domain/headline';
import { revisionsOn } from '../../../src/domain/revision';
import type { Claim, Dataset, TollFacet } from '../../../src/domain/schema';
import { holderLines, NO_NOTES } from '../../../src/panels/compare/holders';
import { facetLists, positionsView, tollFacetsOf } from '../../../src/panels/compare/positionsLayout';
import { endsOf, tollScale } from '../../../src/panels/compare/tollScale';
import { aCatalog, aClaim, anActor, aReport, aToll, atLeast, exactly } from '../../builders';

const view = (claims: Claim[], facet: TollFacet = 'killed', more: Partial<Dataset> = {}) =>
  positionsView(aCatalog({ claims, ...more }), 'e1', facet, NO_NOTES);
const figures = (rows: ReturnType<typeof view>['rows']) =>
  rows.map((r) => `${r.value.hedge} ${r.value.min}-${r.value.max ?? ''}${r.isPart ? ` of ${r.value.people}` : ''}`);

describe('positionsView', () => {
  it('keeps 27, at least 27 and up to 30 three positions, lowest first', () => {
    const v = view([
      aClaim('killed', atLeast(27)),
      aClaim('killed', exactly(27)),
      aClaim('killed', aToll(0, 30, 'up-to')),
      aClaim('killed', exactly(27)),
    ]);
    expect(figures(v.rows)).toEqual(['up-to 0-30', 'exact 27-27', 'at-least 27-']);
    expect(v.rows[1]!.claims).toHaveLength(2);
  });

  it('sets equal words without a number in one row with all who say so', () => {
    const some = (report: string, min: number) => aClaim('killed', aToll(min, null, 'unspecified'), { report });
    const v = view([some('r1', 1), some('r2', 1), some('r2', 24)], 'killed', {
      reports: [aReport('r1'), aReport('r2')],
    });
    expect(v.apart.map((g) => g.rows.map((r) => r.claims.map((c) => c.report)))).toEqual([[['r1', 'r2'], ['r2']]]);
    expect(v.apart[0]!.rows[0]!.lines[0]!.holdings).toHaveLength(2);
  });

  it('sets parts on the axis of the whole', () => {
    const v = view([aClaim('killed', exactly(55)), aClaim('killed', exactly(14, { people: 'staff' }))]);
    expect(v.people).toBe('people');
    expect(figures(v.rows)).toEqual(['exact 14-14 of staff', 'exact 55-55']);
    expect(v.apart).toEqual([]);
  });

  it('sets nothing on one axis where parts stand against other parts, and says why', () => {
    const v = view([
      aClaim('killed', exactly(14, { people: 'staff' })),
      aClaim('killed', exactly(55, { people: 'civilians' })),
    ]);
    expect([v.people, v.rows]).toEqual([null, []]);
    expect(v.apart.map((g) => [g.reason, g.people, g.rows.length])).toEqual([
      ['other-people', 'staff', 1],
      ['other-people', 'civilians', 1],
    ]);
  });

  it('keeps words without a number and denials off the axis, each in its own group', () => {
    const v = view([
      aClaim('killed', exactly(3)),
      aClaim('killed', aToll(1, 19, 'unspecified')),
      aClaim('killed', exactly(50), { stance: 'denies' }),
    ]);
    expect(figures(v.rows)).toEqual(['exact 3-3']);
    expect(v.apart.map((g) => [g.reason, g.rows.length])).toEqual([
      ['in-words', 1],
      ['disputed', 1],
    ]);
  });

  it('is empty where no report gives a figure', () => {
    const v = view([aClaim('mention', {})]);
    expect([v.people, v.rows, v.apart]).toEqual([null, [], []]);
  });

  it('offers the facets that anybody speaks of', () => {
    expect(tollFacetsOf([aClaim('wounded', exactly(1)), aClaim('killed', exactly(1)), aClaim('mention', {})])).toEqual([
      'killed',
      'wounded',
    ]);
  });
});

describe('the shared axis', () => {
  it('ends 10 % over the highest bound, and starts at 0', () => {
    const scale = tollScale([exactly(20), atLeast(50), aToll(40, 60, 'about')], 4);
    expect(scale.max).toBeCloseTo(66);
    expect(scale.ticks[0]).toBe(0);
    expect(scale.ticks.every((t) => t <= scale.max)).toBe(true);
  });

  it('lets an open end have no number', () => {
    expect(endsOf(atLeast(27))).toEqual({ kind: 'at-least', at: 27 });
    expect(endsOf(aToll(50, null, 'more-than'))).toEqual({ kind: 'more-than', at: 50 });
    expect(endsOf(aToll(140, 150, 'nearly'))).toEqual({ kind: 'up-to', at: 150, from: 140 });
    expect(endsOf(aToll(0, 30, 'up-to'))).toEqual({ kind: 'up-to', at: 30, from: 0 });
    expect(endsOf(aToll(40, 60, 'about'))).toEqual({ kind: 'about', at: 50 });
    expect(endsOf(exactly(5))).toEqual({ kind: 'exact', at: 5 });
  });
});

describe('holderLines', () => {
  const actors = [anActor('state'), anActor('agency', { partOf: 'state' }), anActor('channel', { partOf: 'state' })];
  const reports = [aReport('r1'), aReport('r2', { published: '2016-05-01' })];
  const catalog = aCatalog({ actors, reports });
  const by = (origin: string | null, report: string, more: object = {}) =>
    aClaim('killed', exactly(3), { origin, report, voice: 'attributed', ...more });

  it('has a line an actor, though two of one root are one origin', () => {
    const lines = holderLines(catalog, [by('agency', 'r1'), by('channel', 'r1')]);
    expect(lines.map((l) => l.source.kind === 'origin' && [l.source.actor.id, l.source.root.id])).toEqual([
      ['agency', 'state'],
      ['channel', 'state'],
    ]);
  });

  it('names the earlier report first and a report once', () => {
    const [line] = holderLines(catalog, [
      by('agency', 'r1'),
      by('agency', 'r1', { part: 'headline' }),
      by('agency', 'r2'),
    ]);
    expect(line!.holdings.map((h) => [h.report.id, h.claims.length])).toEqual([
      ['r2', 1],
      ['r1', 2],
    ]);
  });

  it('keeps own voice, origin not stated and origin not known apart', () => {
    const part = aCatalog({ actors, reports: [aReport('r1'), aReport('r2', { read: 'excerpt' })] });
    const lines = holderLines(part, [by(null, 'r1'), by(null, 'r2'), by(null, 'r1', { voice: 'own' })]);
    expect(lines.map((l) => l.source.kind)).toEqual(['not-stated', 'not-known', 'own-voice']);
  });

  it('stands a stale report in a line of its own', () => {
    const stale = by('agency', 'r1');
    const fresh = by('agency', 'r2');
    const notes = {
      ...NO_NOTES,
      stale: [{ claim: stale as never, actor: actors[1]!, newer: fresh as never, kind: 'stale' as const }],
    };
    expect(holderLines(catalog, [stale, fresh], notes).map((l) => l.flag?.kind ?? null)).toEqual([null, 'stale']);
  });
});

describe('facetLists', () => {
  it('lists the distinct positions of what was said beside the number, and nothing else', () => {
    const claims = [
      aClaim('weapon', { weapon: 'rocket' }),
      aClaim('weapon', { weapon: 'shell' }),
      aClaim('weapon', { weapon: 'rocket' }, { report: 'r2' }),
      aClaim('responsible', { actors: [] }),
      aClaim('statement', { gist: { en: 'x' } }),
    ];
    const lists = facetLists(aCatalog({ claims, reports: [aReport('r1'), aReport('r2')] }), claims, NO_NOTES);
    expect(lists.map((l) => [l.facet, l.positions.map((p) => p.claims.length)])).toEqual([
      ['responsible', [1]],
      ['weapon', [2, 1]],
    ]);
  });
});

describe('what must come out on the four reports', () => {
  const { catalog } = aleppo;
  const rows = (event: string) => {
    const stale = revisionsOn(catalog, event, 'killed').stale;
    const v = positionsView(catalog, event, 'killed', {
      ...NO_NOTES,
      stale,
      verdicts: headlineVerdicts(catalog, event),
    });
    return v.rows.map((r) => {
      const who = r.lines.map((l) => {
        const name = l.source.kind === 'origin' || l.source.kind === 'unnamed' ? l.source.actor.id : l.source.kind;
        return `${name} in ${l.holdings.map((h) => h.report.outlet).join('+')}${l.flag ? ` (${l.flag.kind})` : ''}`;
      });
      return `${figures([r])[0]}: ${who.join(', ')}`;
    });
  };

  it('has three figures at the hospital of 3 May, the headline’s flagged', () => {
    expect(rows('dabit-hospital-2016-05-03')).toEqual([
      'exact 3-3: sana in arab-today, ikhbariya in cbc-news',
      'at-least 4-: aleppo-health-official in ibtimes-uk',
      'at-least 19-: sohr in cbc-news (narrows-scope)',
    ]);
  });

  it('counts the two state channels at that hospital as two voices of one origin', () => {
    const claims = claimsOn(catalog, 'dabit-hospital-2016-05-03').filter((c) => c.facet === 'killed');
    const [three] = holderLines(
      catalog,
      claims.filter((c) => c.facet === 'killed' && c.value.max === 3),
    );
    expect(three!.source.kind === 'origin' && three!.source.root.id).toBe('syrian-state');
  });

  it('has the whole and its parts at the hospital of 27 April', () => {
    expect(rows('quds-hospital-2016-04-27')).toEqual([
      'exact 6-6 of staff: msf in ibtimes-uk',
      'exact 14-14 of staff-and-patients: msf in press-tv',
      'at-least 27-: sohr in press-tv',
      'exact 55-55: own-voice in ibtimes-uk',
      'exact 55-55 of civilians: msf in cbc-news',
    ]);
  });

  it('has two compatible figures of one origin for the government-held areas', () => {
    expect(rows('government-areas-2016-05-03')).toEqual([
      'exact 19-19: sohr in cbc-news',
      'at-least 19-: sohr in ibtimes-uk',
    ]);
  });

  it('has two figures, open upwards, for the dead of the war', () => {
    expect(rows('war-killed-since-2011')).toEqual([
      'more-than 270000-: own-voice in arab-today',
      'more-than 400000-: un-envoy in press-tv',
    ]);
  });
});
