/** What the comparison must make of the four reports: the figures, whose word they rest on, and what can both hold. */
import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/domain/asKnown';
import { blameOn } from '../../src/domain/blame';
import { type Catalog, claimsOn } from '../../src/domain/catalog';
import { cannotBothHold, compareTolls, contradictions } from '../../src/domain/comparability';
import { disagreementsOn } from '../../src/domain/disagreement';
import { headlineVerdicts } from '../../src/domain/headline';
import { countWord } from '../../src/domain/origins';
import { positionsOn } from '../../src/domain/positions';
import type { TollClaim } from '../../src/domain/schema';
import { coverage } from '../../src/domain/silence';
import { aleppo } from '../explored';
import { theDay } from '../builders';

const { catalog } = aleppo;
const DABIT = 'dabit-hospital-2016-05-03';
const QUDS = 'quds-hospital-2016-04-27';
const AREAS = 'government-areas-2016-05-03';
const [CBC, IBTIMES, PRESS_TV, ARAB_TODAY] = [
  'cbc-2016-05-03',
  'ibtimes-2016-05-03',
  'presstv-2016-04-28',
  'arabtoday-2016-05-03',
] as const;

const killed = (event: string, of: Catalog = catalog) => compareTolls(of, event, 'killed');
const brief = (c: TollClaim) =>
  [c.report, c.part, c.value.hedge, c.value.min, c.value.people, c.origin ?? c.voice].join(' ');

describe('the hospital strike of 3 May', () => {
  it('holds three positions on the killed: 3 women, at least 4, at least 19', () => {
    const positions = positionsOn(claimsOn(catalog, DABIT), 'killed');
    expect(positions.map((p) => (p.value as TollClaim['value']).min)).toEqual([3, 4, 19]);
    expect(
      positions[0]!.claims.map((c) => [c.report, c.origin]).toSorted((a, b) => a[0]!.localeCompare(b[0]!)),
    ).toEqual([
      [ARAB_TODAY, 'sana'],
      [CBC, 'ikhbariya'],
    ]);
  });

  it('counts the two voices on 3 women as one origin', () => {
    const [women] = positionsOn(claimsOn(catalog, DABIT), 'killed');
    const word = countWord(catalog, women!.claims);
    expect([word.reports.length, word.voices.length, word.origins]).toEqual([2, 2, ['syrian-state']]);
  });

  it('flags the headline: its own text counts all government-held areas', () => {
    const verdict = headlineVerdicts(catalog, DABIT).find((v) => v.head.facet === 'killed')!;
    expect(verdict).toMatchObject({ kind: 'narrows-scope', head: { report: CBC, part: 'headline' } });
    expect(verdict.kind === 'narrows-scope' && verdict.wider.id).toBe(AREAS);
  });

  it('cannot hold 3 and at least 4 both', () => {
    const pairs = contradictions(killed(DABIT).axes[0]!).map((pair) =>
      pair.map((c) => c.value.min).sort((a, b) => a - b),
    );
    expect(pairs).toContainEqual([3, 4]);
    expect(pairs).not.toContainEqual([4, 19]);
  });

  it('keeps the 11 of other quarters and the wider 19 off its axis, and sums nothing', () => {
    const { axes, wider } = killed(DABIT);
    const onAxis = axes.flatMap((axis) => [...axis.whole, ...axis.parts]).map((c) => c.value.min);
    expect(onAxis).not.toContain(11);
    expect(onAxis).not.toContain(14);
    expect(wider[0]).toMatchObject({ event: { id: AREAS }, reason: 'wider-area' });
  });

  it('could not be known to Press TV', () => {
    expect(coverage(catalog, PRESS_TV, DABIT)).toBe('could-not-know');
  });
});

describe('all government-held areas on 3 May', () => {
  it('rest on one origin in two reports, whose figures can both hold', () => {
    const [axis] = killed(AREAS).axes;
    expect(axis!.whole.map(brief).sort()).toEqual([
      `${CBC} body exact 19 people sohr`,
      `${IBTIMES} body at-least 19 people sohr`,
    ]);
    expect(contradictions(axis!)).toEqual([]);
    expect(countWord(catalog, axis!.whole)).toMatchObject({ origins: ['sohr'], reports: { length: 2 } });
    expect(disagreementsOn(catalog, AREAS)).toContain('one-origin-only');
  });
});

describe('the hospital strike of 27 April', () => {
  const axis = killed(QUDS).axes[0]!;

  it('holds the figures of the whole and of its parts on one axis', () => {
    expect(axis.whole.map(brief).sort()).toEqual([
      `${IBTIMES} body exact 55 people own`,
      `${PRESS_TV} body at-least 27 people sohr`,
    ]);
    expect(axis.parts.map(brief).sort()).toEqual([
      `${CBC} body exact 55 civilians msf`,
      `${IBTIMES} body exact 6 staff msf`,
      `${PRESS_TV} body exact 14 staff-and-patients msf`,
    ]);
  });

  it('finds no two of them that cannot both hold', () => {
    expect(contradictions(axis)).toEqual([]);
  });

  it('is blamed on the government by IBTimes and CBC; Press TV names no actor; Arab Today is silent', () => {
    const blame = new Map(blameOn(catalog, QUDS).map((b) => [b.report, b]));
    for (const report of [CBC, IBTIMES]) {
      const said = blame.get(report)!;
      expect(said.kind === 'says' && said.claims.map((c) => c.value.actors)).toEqual([['syrian-state']]);
    }
    expect(blame.get(PRESS_TV)!.kind).toBe('names-no-actor');
    expect(coverage(catalog, ARAB_TODAY, QUDS)).toBe('not-mentioned');
    expect(disagreementsOn(catalog, QUDS)).toContain('not-named-by-someone');
  });
});

describe('the picture as known on 28 April', () => {
  const picture = asKnownOn(catalog, theDay('2016-04-28'));

  it('holds the claims of Press TV alone', () => {
    expect([...new Set(picture.catalog.dataset.claims.map((c) => c.report))]).toEqual([PRESS_TV]);
  });

  it('holds no event of 3 May', () => {
    expect(picture.catalog.dataset.events.filter((e) => e.when === '2016-05-03')).toEqual([]);
    expect(picture.catalog.events.has(DABIT)).toBe(false);
  });

  it('counts IBTimes as possible, not as known, on 3 May', () => {
    const third = asKnownOn(catalog, theDay('2016-05-03'));
    expect(third.possibleReports.map((r) => r.id)).toEqual([IBTIMES]);
    expect(third.laterReports).toEqual([]);
  });
});

describe('the dead of the war since 2011', () => {
  it('are more than 270,000 and more than 400,000 on different words, which can both hold', () => {
    const event = catalog.dataset.events.find((e) =>
      claimsOn(catalog, e.id).some((c) => JSON.stringify(c.value).includes('400000')),
    )!;
    const [axis] = killed(event.id).axes;
    const [a, b] = axis!.whole.toSorted((x, y) => x.value.min - y.value.min);
    expect([a!.value.min, b!.value.min]).toEqual([270_000, 400_000]);
    expect([a!.value.max, b!.value.max]).toEqual([null, null]);
    expect(a!.origin).not.toBe(b!.origin);
    expect(cannotBothHold(a!, b!)).toBe(false);
  });
});
