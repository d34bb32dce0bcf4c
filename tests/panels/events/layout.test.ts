import { describe, expect, it } from 'vitest';
import { CERTAIN, eventFacts, NO, POSSIBLE } from '../../../src/domain/filter';
import { eventBriefs, eventRows } from '../../../src/panels/events/layout';
import { aCatalog, aClaim, anActor, anEvent, aReport, atLeast, exactly } from '../../builders';

const catalog = aCatalog({
  reports: [aReport('r1'), aReport('r2')],
  actors: [anActor('monitor')],
  events: [anEvent('e1'), anEvent('e2'), anEvent('e3', { when: '2016-05' }), anEvent('e4')],
  claims: [
    aClaim('killed', exactly(3), { event: 'e1', origin: 'monitor', voice: 'attributed' }),
    aClaim('killed', atLeast(19), { event: 'e1', report: 'r2' }),
    aClaim('mention', {}, { event: 'e2' }),
    aClaim('wounded', exactly(80), { event: 'e3' }),
  ],
});
const facts = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const rows = (...match: number[]) => eventRows(eventBriefs(catalog, facts), Uint8Array.from(match));

describe('eventRows', () => {
  it('are the events that the filter lets through, the month below its days', () => {
    expect(rows(CERTAIN, NO, POSSIBLE, CERTAIN).map((r) => [r.event.id, r.isPossible])).toEqual([
      ['e1', false],
      ['e4', false],
      ['e3', true],
    ]);
    expect(rows(NO, NO, NO, NO)).toEqual([]);
  });

  it('open a period on its first row that is shown', () => {
    const opens = (...match: number[]) => rows(...match).map((r) => r.opensPeriod);
    expect(opens(CERTAIN, CERTAIN, CERTAIN, CERTAIN)).toEqual([true, false, false, true]);
    expect(opens(NO, CERTAIN, NO, CERTAIN)).toEqual([true, false]);
  });

  it('stand by their start, later ones first, the shorter before the wider and one date together', () => {
    const whens = ['2016', '2016-05-03~', '2016-04/2016-07', '../2016-05-04', '2016-05-03/2016-05-04', '2016-05-03'];
    const some = aCatalog({
      events: [...whens, '2016-05-03~', '2016-05-03'].map((when, i) => anEvent(`x${i}`, { when })),
    });
    const all = some.dataset.events.map((event) => eventFacts(some, event));
    const sorted = eventRows(eventBriefs(some, all), new Uint8Array(all.length).fill(CERTAIN));
    expect(sorted.map((r) => (r.opensPeriod ? r.period.edtf : ''))).toEqual([
      '../2016-05-04',
      '2016-05-03',
      '',
      '2016-05-03~',
      '',
      '2016-05-03/2016-05-04',
      '2016-04/2016-07',
      '2016',
    ]);
  });

  it('carry the range of the killed, whether figures clash, and who stands behind it', () => {
    const [first] = rows(CERTAIN, NO, NO, NO);
    expect(first).toMatchObject({ killed: { low: 3, high: 19, openEnded: true }, tollsDiffer: true });
    expect(first!.backing).toMatchObject({ reports: ['r1', 'r2'], origins: ['monitor'], ownVoice: 1 });
  });

  it('give no toll where none was reported, and never that of the wounded', () => {
    expect(rows(NO, CERTAIN, CERTAIN, NO).map((r) => [r.killed, r.tollsDiffer])).toEqual([
      [null, false],
      [null, false],
    ]);
  });
});
