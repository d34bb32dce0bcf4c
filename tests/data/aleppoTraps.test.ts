/**
 * The traps of this fortnight's coverage: stale figures, double counts, slips, one number with several meanings. Each
 * stands in the dataset as it was printed; here is what the comparison says of it by itself.
 */
import { describe, expect, it } from 'vitest';
import { blameOn } from '../../src/domain/blame';
import { claimsOn } from '../../src/domain/catalog';
import { compareTolls, contradictions } from '../../src/domain/comparability';
import { disagreementsOn } from '../../src/domain/disagreement';
import { headlineVerdicts } from '../../src/domain/headline';
import { countWord } from '../../src/domain/origins';
import { positionsOn } from '../../src/domain/positions';
import { relayChanges } from '../../src/domain/relay';
import { revisionsOn } from '../../src/domain/revision';
import type { ClaimOf, TollClaim, TollFacet } from '../../src/domain/schema';
import { coverage } from '../../src/domain/silence';
import { loadDataset } from '../../src/dataset/queries';
import { corpus } from '../fourReports';

const { catalog } = loadDataset(corpus, 'aleppo-2016.json');
const QUDS = 'quds-hospital-2016-04-27';
const DABIT = 'dabit-hospital-2016-05-03';
const AREAS = 'government-areas-2016-05-03';
const SIX_DAYS = 'government-areas-2016-04-22-28';

const claim = (id: string) => corpus.claims.find((c) => c.id === id)!;
const toll = (id: string) => claim(id) as TollClaim;
const figure = ({ value }: TollClaim) =>
  `${value.hedge} ${value.hedge === 'up-to' ? value.max : value.min} ${value.people}`;
const from = ({ report }: { report: string }) => report;

/** Pairs that cannot both hold, as unordered pairs of figures. */
const pairs = (event: string, facet: TollFacet = 'killed') =>
  compareTolls(catalog, event, facet).axes.flatMap((axis) =>
    contradictions(axis).map((pair) => pair.map(figure).toSorted().join(' / ')),
  );
const onAxis = (event: string, facet: TollFacet = 'killed') =>
  compareTolls(catalog, event, facet).axes.flatMap(({ whole, parts }) => [...whole, ...parts].map(({ id }) => id));

describe('a stale figure', () => {
  it('is called so where its actor had said otherwise: 50 on 4 May, when MSF had given 55', () => {
    const stale = revisionsOn(catalog, QUDS, 'killed').stale.map((s) => [s.claim.id, s.kind, figure(s.newer)]);
    expect(stale).toContainEqual(['sputnik-2016-05-04:quds-killed', 'stale', 'exact 55 people']);
  });

  it('is left standing after newer ones where its own source never moved: 27 on 3 May', () => {
    const late = toll('usatoday-2016-05-03:quds-killed');
    expect([figure(late), late.origin]).toEqual(['at-least 27 people', null]);
    expect(revisionsOn(catalog, QUDS, 'killed').stale.map((s) => s.claim.id)).not.toContain(late.id);
    expect(pairs(QUDS)).toContain('exact 27 people / exact 55 people');
  });
});

describe('a toll that grew', () => {
  it('is followed through MSF’s own reports: at least 14, more than 50, then exactly 55', () => {
    const steps = revisionsOn(catalog, QUDS, 'killed').steps.filter((s) => s.from.value.people === 'people');
    expect(steps.map((s) => [s.actor.id, figure(s.from), s.kind, figure(s.to)])).toEqual([
      ['msf', 'at-least 14 people', 'raised', 'more-than 50 people'],
      ['msf', 'more-than 50 people', 'made-exact', 'exact 55 people'],
    ]);
  });

  it('is a conflict inside one source where two figures of a day cannot both hold: 20 and 27, 3 and 15', () => {
    const splits = (event: string) =>
      revisionsOn(catalog, event, 'killed').splits.flatMap((s) =>
        s.isConflict ? [[s.root.id, ...s.pair.map((c) => c.value.min)].join(' ')] : [],
      );
    expect(splits(QUDS)).toContain('sohr 20 27');
    expect(splits('malla-khan-mosque-2016-04-29')).toContain('syrian-state 3 15');
  });

  it('went from 84 to 91 in one statement’s count of six days, beside an unmoved 49', () => {
    expect(pairs('air-strikes-2016-04-22-28')).toEqual(['exact 84 people / exact 91 people']);
    expect(onAxis(SIX_DAYS)).not.toContain('reuters-2016-04-28-first:six-days-air-killed');
  });

  it('stood in print as 12, 14, 16, 17, 19 and 20 for all government-held areas of 3 May', () => {
    const minima = positionsOn(claimsOn(catalog, AREAS), 'killed').map(
      (p) => (p as { value: TollClaim['value'] }).value.min,
    );
    expect([...new Set(minima)]).toEqual([12, 14, 16, 17, 19, 20]);
  });
});

describe('a double count', () => {
  it('shows as the report’s own sum over a part that already held the doctors: 14 and 3 made 17', () => {
    const sum = toll('foreignpolicy-2016-04-28:killed');
    expect([sum.derived, figure(sum)]).toEqual([true, 'at-least 17 people']);
    expect(toll('msf-2016-04-28:quds-killed').value.breakdown).toEqual([{ group: 'doctors', min: 2, max: null }]);
    expect(pairs(QUDS)).toContain('at-least 17 people / exact 14 people');
  });

  it('is not made of one story’s 3 and 11, which stay apart beside its 16 and its 19', () => {
    const story = corpus.claims.filter((c) => c.report === 'afp-2016-05-03-moscow' && c.facet === 'killed');
    expect(story.map((c) => [c.event, (c as TollClaim).value.min])).toEqual(
      expect.arrayContaining([
        [DABIT, 3],
        ['other-government-areas-2016-05-03', 11],
        [AREAS, 16],
        [AREAS, 19],
      ]),
    );
    expect(story.map((c) => (c as TollClaim).value.min)).not.toContain(14);
  });
});

describe('a slip', () => {
  it('of a digit contradicts what it was taken from: 479 for 49', () => {
    expect(pairs(SIX_DAYS)).toEqual(['exact 479 people / exact 49 people']);
  });

  it('of a word puts three wounded against seventeen, on the word of one channel', () => {
    expect(pairs(DABIT, 'wounded')).toContain('exact 17 people / exact 3 people');
    const conflicts = revisionsOn(catalog, DABIT, 'wounded').splits.filter((s) => s.isConflict);
    expect(conflicts.map((s) => s.root.id)).toEqual(['syrian-state']);
    expect(toll('rt-fr-2016-05-03:dabit-women').origin).toBe('ikhbariya');
  });

  it('of the night, and of the quarter, is one position more beside the others', () => {
    const times = positionsOn(claimsOn(catalog, QUDS), 'time').map((p) => (p.value as ClaimOf<'time'>['value']).when);
    expect(times).toEqual(expect.arrayContaining(['2016-04-27', '2016-04-28~']));
    const places = positionsOn(claimsOn(catalog, QUDS), 'location').map(
      (p) => (p.value as ClaimOf<'location'>['value']).place,
    );
    expect(places).toEqual(expect.arrayContaining(['sukkari', 'sakhour']));
  });
});

describe('one number with several meanings', () => {
  it('17 is the wounded at a hospital, the dead of a day, and a sum: never one axis', () => {
    const seventeens = {
      wounded: 'cbc-2016-05-03:p07-wounded',
      april: 'tass-2016-04-28:shelling-killed',
      sum: 'foreignpolicy-2016-04-28:killed',
      may: 'sana-2016-05-03-fr:all-killed',
    };
    expect(Object.values(seventeens).map((id) => toll(id).value.min)).toEqual([17, 17, 17, 17]);
    const axes = [onAxis(DABIT, 'wounded'), onAxis('government-areas-2016-04-28'), onAxis(QUDS), onAxis(AREAS)];
    for (const id of Object.values(seventeens)) expect(axes.filter((axis) => axis.includes(id))).toHaveLength(1);
  });

  it('60 is a hospital and its neighbours, or all opposition-held areas: a wider scope, offered apart', () => {
    expect(onAxis(QUDS)).toContain('rferl-2016-04-28:killed');
    expect(onAxis(QUDS)).not.toContain('washingtonpost-2016-04-28:killed');
    const wider = compareTolls(catalog, QUDS, 'killed').wider.find(
      (w) => w.event.id === 'opposition-areas-2016-04-27-28',
    );
    expect([wider?.reason, ...(wider?.claims ?? []).map((c) => c.value.min)]).toEqual(
      expect.arrayContaining(['wider-area-and-longer-period', 60, 61]),
    );
  });

  it('the "last" paediatrician is said of the strike, the 180 of the whole city: no contradiction is drawn', () => {
    expect(claim('bartlett-2016-10-09:paediatricians')).toMatchObject({
      event: 'aleppo-paediatricians',
      facet: 'statement',
    });
    const said = claimsOn(catalog, QUDS).filter((c) => c.facet === 'statement' && c.id.includes('paediatrician'));
    expect(said.length).toBeGreaterThan(5);
    expect(disagreementsOn(catalog, 'aleppo-paediatricians')).toEqual([]);
  });

  it('50 are civilians for one, people for another, and most of them in the building beside the hospital', () => {
    expect(compareTolls(catalog, QUDS, 'killed').narrower.map((n) => [n.event.id, n.claims[0]?.value.min])).toEqual([
      ['quds-next-building-2016-04-27', 40],
    ]);
    expect(pairs(QUDS)).not.toContain('exact 50 civilians / exact 50 people');
  });
});

describe('what relay changes', () => {
  it('55 people of MSF become 55 civilians, and 14 become staff and patients', () => {
    const changed = relayChanges(catalog, QUDS, 'killed').map((r) => `${r.relayed.report} ${figure(r.relayed)}`);
    expect(changed).toEqual(
      expect.arrayContaining([
        'reuters-2016-05-03 exact 55 civilians',
        'presstv-2016-04-28 exact 14 staff-and-patients',
      ]),
    );
  });

  it('a headline of its own puts the wider area’s 19 on the hospital; the text that it heads does not', () => {
    const verdict = headlineVerdicts(catalog, DABIT).find((v) => v.head.id === 'cbc-2016-05-03:p01-killed');
    expect(verdict?.kind).toBe('narrows-scope');
    expect(toll('reuters-2016-05-03:areas-killed').event).toBe(AREAS);
  });

  it('copies add reports and no voice', () => {
    const reuters = corpus.reports.filter((r) => r.id === 'reuters-2016-05-03' || r.copyOf === 'reuters-2016-05-03');
    const carried = claimsOn(catalog, AREAS).filter((c) => reuters.some((r) => r.id === c.report));
    const count = countWord(catalog, carried);
    expect([count.reports.length, count.voices, count.origins]).toEqual([4, ['reuters'], ['sohr']]);
  });
});

describe('who did it', () => {
  const denying = (event: string) =>
    claimsOn(catalog, event).flatMap((c) =>
      c.facet === 'responsible' && c.stance === 'denies' && !corpus.reports.find((r) => r.id === c.report)?.copyOf
        ? [`${c.origin}: not ${c.value.actors.join()}`]
        : [],
    );

  it('is denied by rebel groups for 3 May, and by Damascus and Moscow for 27 April', () => {
    expect(denying(DABIT)).toEqual(
      expect.arrayContaining(['fsa-groups: not rebels', 'dabit-hospital-director: not rebels']),
    );
    expect(denying(QUDS)).toEqual(
      expect.arrayContaining([
        'syrian-military-source: not syrian-army',
        'syrian-army-command: not syrian-army',
        'russian-defence-ministry: not russia',
      ]),
    );
    for (const event of [DABIT, QUDS]) {
      expect(disagreementsOn(catalog, event)).toEqual(expect.arrayContaining(['blame-differs', 'actor-denies']));
    }
  });

  it('has two Russian accounts: another’s plane, then pictures of older damage', () => {
    const coalition = claim('reuters-2016-04-28-moscow:quds-coalition-blame') as ClaimOf<'responsible'>;
    expect(coalition.value).toEqual({ actors: ['anti-is-coalition'], hedged: true });
    expect(claim('sputnik-2016-05-04:quds-photos')).toMatchObject({ event: QUDS, origin: 'russian-defence-ministry' });
  });

  it('keeps the car bomb alleged at the hospital apart from the one near al-Zahraa', () => {
    const carBombs = corpus.claims.filter((c) => c.facet === 'weapon' && c.value.weapon === 'car-bomb');
    const of = (event: string) => [...new Set(carBombs.filter((c) => c.event === event).map(from))].toSorted();
    expect(of(DABIT)).toEqual(['eaworldview-2016-05-04', 'eldorar-2016-05-03', 'etilaf-2016-05-04']);
    expect(of('car-bomb-2016-05-03')).toEqual(['cbc-2016-05-03', 'newsfront-2016-05-03', 'ria-2016-05-03']);
  });

  it('is never read from a text that was seen in part', () => {
    const full = new Set(corpus.reports.filter((r) => r.read === 'full').map((r) => r.id));
    for (const event of [DABIT, QUDS]) {
      const agentless = blameOn(catalog, event).filter((b) => b.kind === 'names-no-actor');
      expect(agentless.every((b) => full.has(b.report))).toBe(true);
    }
  });
});

describe('the truce of May', () => {
  it('has two days on which it began, and holds both', () => {
    const starts = positionsOn(claimsOn(catalog, 'aleppo-truce-2016-05-04'), 'time');
    expect(starts.map((p) => [p.claims[0].origin, (p.value as ClaimOf<'time'>['value']).when])).toEqual(
      expect.arrayContaining([
        ['united-states', '2016-05-04/..'],
        ['syrian-army', '2016-05-05/2016-05-07'],
      ]),
    );
  });
});

describe('silence', () => {
  const told = (isFull: boolean) =>
    corpus.reports
      .filter((r) => (r.read === 'full') === isFull)
      .flatMap((r) => corpus.events.map((e) => coverage(catalog, r.id, e.id)));

  it('is told of texts read in full, and of none that was seen in part', () => {
    expect(told(true)).toContain('not-mentioned');
    expect(new Set(told(false))).toEqual(new Set(['reported', 'could-not-know', 'not-known']));
  });
});
