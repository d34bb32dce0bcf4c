import { describe, expect, it } from 'vitest';
import type { Claim, TollClaim, TollFacet } from '../../src/domain/schema';
import { fourReports as aleppo } from '../fourReports';

const IBTIMES = 'ibtimes-2016-05-03';
const CBC = 'cbc-2016-05-03';
const PRESS_TV = 'presstv-2016-04-28';
const ARAB_TODAY = 'arabtoday-2016-05-03';

const claimsOn = (report: string, event: string): Claim[] =>
  aleppo.claims.filter((claim) => claim.report === report && claim.event === event);

const isToll = (claim: Claim): claim is TollClaim => ['killed', 'wounded', 'casualties'].includes(claim.facet);

/** One line a toll: what a reader would compare, in the order report, part, figure, people, hedge, voice, origin. */
function tollLine({ report, part, value, voice, origin, via }: TollClaim): string {
  const groups = (value.breakdown ?? []).map((b) => ` ${b.group} ${b.min}-${b.max ?? ''}`).join('');
  const figure = `${value.min}-${value.max ?? ''} ${value.people} ${value.hedge}${groups}`;
  return `${report} ${part}: ${figure} | ${voice} ${[origin ?? 'none', ...via].join(' > ')}`;
}

const tolls = (event: string, facet: TollFacet): string[] =>
  aleppo.claims
    .filter((c) => isToll(c) && c.event === event && c.facet === facet)
    .map((c) => tollLine(c as TollClaim))
    .sort();

function blame(report: string, event: string): string[] {
  return claimsOn(report, event).flatMap((claim) => {
    if (claim.facet !== 'responsible') return [];
    const { value, voice, origin, part } = claim;
    return [`${part}: ${value.actors.join(` ${value.mode} `)} | ${voice} ${origin ?? 'none'}`];
  });
}

/** Every wider event, however far up. */
function widerThan(event: string): string[] {
  const within = aleppo.events.find(({ id }) => id === event)?.within ?? [];
  return [...new Set(within.flatMap((id) => [id, ...widerThan(id)]))];
}

describe('the hospital in government-held Aleppo, 3 May', () => {
  const event = 'dabit-hospital-2016-05-03';

  it('keeps every figure for the dead apart, with its source and its place in the text', () => {
    expect(tolls(event, 'killed')).toEqual([
      `${ARAB_TODAY} body: 3-3 people exact women 3-3 | attributed sana`,
      `${CBC} body: 1-19 people unspecified | attributed sohr`,
      `${CBC} body: 3-3 people exact women 3-3 | attributed ikhbariya`,
      `${CBC} headline: 19- people at-least | attributed sohr`,
      `${IBTIMES} body: 4- people at-least | attributed aleppo-health-official > ap`,
    ]);
  });

  it('has 17 wounded twice, on two sources', () => {
    expect(tolls(event, 'wounded')).toEqual([
      `${ARAB_TODAY} body: 17-17 people exact | attributed sana`,
      `${CBC} body: 17-17 people exact | attributed ikhbariya`,
    ]);
  });

  it('tells own voice, unstated source, arm’s length and attribution apart in the blame', () => {
    expect(blame(IBTIMES, event)).toEqual([
      'caption: rebels | attributed none',
      'body: rebels | distanced syrian-state-tv',
    ]);
    expect(blame(CBC, event)).toEqual([
      'headline: rebels | attributed sohr',
      'deck: rebels | own none',
      'body: rebels | own none',
      'body: rebels | attributed sohr',
      'body: rebels | attributed syrian-army',
    ]);
    expect(blame(ARAB_TODAY, event)).toEqual(['body: rebels | attributed sana']);
    expect(claimsOn(PRESS_TV, event)).toEqual([]);
  });

  it('holds the statements of the ministry, in body and caption, and of the army', () => {
    const said = claimsOn(CBC, event).filter((c) => c.facet === 'statement');
    expect(said.map((c) => [c.part, c.origin])).toEqual([
      ['body', 'information-ministry'],
      ['caption', 'information-ministry'],
      ['body', 'syrian-army'],
    ]);
  });
});

describe('the hospital in opposition-held Aleppo, 27 April', () => {
  const event = 'quds-hospital-2016-04-27';

  it('keeps people, civilians, staff, and staff with patients apart', () => {
    expect(tolls(event, 'killed')).toEqual([
      `${CBC} body: 55-55 civilians exact | attributed msf`,
      `${IBTIMES} body: 55-55 people exact | own none`,
      `${IBTIMES} body: 6-6 staff exact doctors 1- dentists 1-1 nurses 2-2 | attributed msf`,
      `${PRESS_TV} body: 14-14 staff-and-patients exact doctors 3- | attributed msf`,
      `${PRESS_TV} body: 27- people at-least | distanced sohr`,
    ]);
  });

  it('is blamed on the government by two reports in their own voice; the third names no actor', () => {
    expect(blame(IBTIMES, event)).toEqual(['body: syrian-state | own none']);
    expect(blame(CBC, event)).toEqual(['body: syrian-state | own none']);
    expect(claimsOn(PRESS_TV, event)).not.toEqual([]);
    expect(blame(PRESS_TV, event)).toEqual([]);
  });

  it('is put in al-Sukkari by the coders, in no quarter and under no name by the reports', () => {
    expect(aleppo.places.find(({ id }) => id === 'al-quds-hospital')?.within).toBe('sukkari');
    const located = aleppo.claims.filter((c) => c.event === event && c.facet === 'location');
    expect(located.map((c) => [c.report, c.value])).toEqual([
      [PRESS_TV, { place: 'eastern-aleppo', asNamed: 'eastern neighborhoods of Aleppo' }],
    ]);
  });
});

describe('tallies, each on the event of its own scope', () => {
  it.each<[string, TollFacet, string[]]>([
    [
      'government-areas-2016-05-03',
      'killed',
      [
        `${CBC} body: 19-19 people exact | attributed sohr`,
        `${IBTIMES} body: 19- people at-least children 3-3 | attributed sohr`,
      ],
    ],
    [
      'government-areas-2016-05-03',
      'wounded',
      [`${CBC} deck: 80-80 people exact | own none`, `${IBTIMES} body: 80-80 people exact | attributed sohr`],
    ],
    ['other-government-areas-2016-05-03', 'killed', [`${ARAB_TODAY} body: 11-11 people exact | attributed sana`]],
    ['opposition-areas-2016-05-03', 'killed', [`${IBTIMES} body: 2- people at-least | attributed activists`]],
    ['zahraa-offensive-2016-05-03', 'casualties', [`${CBC} body: 1- people unspecified | attributed sohr`]],
    ['government-areas-2016-04-22-28', 'killed', [`${PRESS_TV} body: 49- civilians at-least | distanced sohr`]],
    ['aleppo-shelling-2016-04-28', 'killed', [`${PRESS_TV} body: 4- civilians at-least | attributed sana`]],
    ['aleppo-shelling-2016-04-28', 'wounded', [`${PRESS_TV} body: 4-4 civilians exact | attributed sana`]],
    ['aleppo-killed-2016-04-22-28', 'killed', [`${PRESS_TV} body: 140-150 people nearly | attributed none`]],
    ['aleppo-civilians-two-weeks', 'killed', [`${IBTIMES} body: 240-250 civilians nearly | own none`]],
    ['aleppo-civilians-recent-weeks', 'killed', [`${IBTIMES} body: 200- civilians unspecified | own none`]],
    [
      'aleppo-civilians-since-2016-04-22',
      'killed',
      [`${CBC} body: 279-279 civilians exact | attributed sohr`, `${CBC} subhead: 279-279 people exact | own none`],
    ],
    [
      'opposition-areas-civilians-since-2016-04-22',
      'killed',
      [`${CBC} body: 155-155 civilians exact | attributed sohr`],
    ],
    [
      'government-areas-civilians-since-2016-04-22',
      'killed',
      [`${CBC} body: 124-124 civilians exact | attributed sohr`],
    ],
    [
      'war-killed-since-2011',
      'killed',
      [
        `${ARAB_TODAY} body: 270000- people more-than | own none`,
        `${CBC} body: 200000- people unspecified | own none`,
        `${PRESS_TV} body: 400000- people more-than | attributed un-envoy`,
      ],
    ],
  ])('%s, %s', (event, facet, lines) => {
    expect(tolls(event, facet)).toEqual(lines);
  });

  it('makes no sum of the three and the eleven that Arab Today prints apart', () => {
    const printed = aleppo.claims.filter(isToll).filter((claim) => claim.report === ARAB_TODAY);
    expect(printed.map(({ value }) => value.min).sort((a, b) => a - b)).toEqual([3, 11, 17, 270000]);
    expect(aleppo.claims.filter((claim) => claim.derived)).toEqual([]);
  });

  it('nests narrower scopes in wider ones', () => {
    expect(widerThan('dabit-hospital-2016-05-03')).toContain('government-areas-2016-05-03');
    expect(widerThan('other-government-areas-2016-05-03')).toContain('government-areas-2016-05-03');
    expect(widerThan('government-areas-2016-05-03')).toContain('government-areas-civilians-since-2016-04-22');
    expect(widerThan('government-areas-2016-04-22-28')).toContain('government-areas-civilians-since-2016-04-22');
    expect(widerThan('opposition-areas-civilians-since-2016-04-22')).toContain('aleppo-civilians-since-2016-04-22');
    expect(widerThan('government-areas-civilians-since-2016-04-22')).toContain('aleppo-civilians-since-2016-04-22');
    expect(widerThan('quds-hospital-2016-04-27')).toContain('aleppo-killed-2016-04-22-28');
    expect(widerThan('aleppo-civilians-since-2016-04-22')).toContain('war-killed-since-2011');
  });
});

describe('talks, truces and statements', () => {
  it.each([
    [IBTIMES, 'government-areas-2016-05-03', 'information-minister'],
    [IBTIMES, 'zahraa-offensive-2016-05-03', 'syrian-army'],
    [IBTIMES, 'opposition-areas-air-strikes', 'msf-head-of-mission'],
    [IBTIMES, 'unsc-resolution-2286', 'un-security-council'],
    [CBC, 'zahraa-offensive-2016-05-03', 'sohr'],
    [CBC, 'aleppo-truce-efforts-2016-05-03', 'lavrov'],
    [CBC, 'aleppo-truce-efforts-2016-05-03', 'syrian-army-source'],
    [CBC, 'ceasefire-2016-02-27', 'kerry'],
    [CBC, 'ceasefire-2016-02-27', 'white-house'],
    [CBC, 'joint-centre-geneva', 'united-states'],
    [CBC, 'opposition-areas-air-strikes', 'opposition'],
    [CBC, 'foreign-weapons-accusation', 'syrian-state'],
    [PRESS_TV, 'ceasefire-2016-02-27', 'un-envoy'],
    [PRESS_TV, 'foreign-weapons-accusation', 'foreign-minister'],
    [PRESS_TV, 'planned-moscow-visit', 'russian-ministry-source'],
    [ARAB_TODAY, 'ceasefire-2016-02-27', 'un-envoy'],
    [ARAB_TODAY, 'moscow-talks-2016-05-03', 'lavrov'],
  ])('%s on %s carries a statement of %s', (report, event, origin) => {
    const said = claimsOn(report, event).filter((c) => c.facet === 'statement' && c.origin === origin);
    expect(said).not.toEqual([]);
  });

  it('dates the plans as their sources did, without saying that they came to pass', () => {
    const planned = claimsOn(PRESS_TV, 'peace-talks-resumption');
    expect(planned.find((c) => c.facet === 'time')?.value).toEqual({ when: '2016-05-10/2016-05-15' });
    const visit = claimsOn(PRESS_TV, 'planned-moscow-visit');
    expect(visit.find((c) => c.facet === 'time')?.value).toEqual({ when: '2016-05-02/2016-05-08' });
    expect([...planned, ...visit].filter((c) => c.facet === 'mention')).toEqual([]);
  });

  it('names the means of the smaller attacks', () => {
    const means = (event: string) =>
      claimsOn(CBC, event).flatMap((c) => (c.facet === 'weapon' ? [`${c.value.weapon} ${c.origin}`] : []));
    expect(means('guided-missile-2016-05-03')).toEqual(['guided-missile sohr']);
    expect(means('car-bomb-2016-05-03')).toEqual(['car-bomb syrian-army-source']);
  });
});
