import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/schema';
import { coverage } from '../../src/domain/silence';
import { isoDay } from '../../src/lib/day';
import { aCatalog, aClaim, anEdtf, anEvent, aReport, theDay } from '../builders';

const silence = (published: string, when: string, read: Report['read'] = 'full') =>
  coverage(aCatalog({ reports: [aReport('r1', { published, read })], events: [anEvent('e1', { when })] }), 'r1', 'e1');

describe('coverage', () => {
  it('is "reported" where the report has any claim on the event, whenever it came out', () => {
    const reports = [aReport('r1', { published: '2016-05-01', read: 'excerpt' })];
    expect(coverage(aCatalog({ reports, claims: [aClaim('mention', {})] }), 'r1', 'e1')).toBe('reported');
  });

  it('is not "reported" by what another report says', () => {
    const claims = [aClaim('mention', {}, { report: 'r2' })];
    const reports = [aReport('r1', { published: '2016-05-09' }), aReport('r2')];
    expect(coverage(aCatalog({ reports, claims }), 'r1', 'e1')).toBe('not-mentioned');
  });

  it('is "not mentioned" where a text read in full came out after the event had ended', () => {
    expect(silence('2016-05-04', '2016-05-03')).toBe('not-mentioned');
    expect(silence('2016-05-04', '2016-04-22/2016-05-03')).toBe('not-mentioned');
  });

  it('is "same day" where it may have been too early: on the last day, or while the event went on', () => {
    expect(silence('2016-05-03', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05-03', '2016-04-22/2016-05-03')).toBe('same-day');
    expect(silence('2016-04-25', '2016-04-22/2016-05-03')).toBe('same-day');
  });

  it('is "could not know" where it came out before, however little of it was read', () => {
    expect(silence('2016-05-02', '2016-05-03')).toBe('could-not-know');
    expect(silence('2016-05-02', '2016-05-03', 'excerpt')).toBe('could-not-know');
    expect(silence('2016-04-28', '2016-05-03/..')).toBe('could-not-know');
  });

  it.each(['excerpt', 'secondary'] as const)('is "not known" where the text was read as %s', (read) => {
    expect(silence('2016-05-04', '2016-05-03', read)).toBe('not-known');
    expect(silence('2016-05-03', '2016-05-03', read)).toBe('not-known');
  });

  it('asks of an event without an end only whether it had begun', () => {
    expect(silence('2016-04-23', '2016-04-22/..')).toBe('not-mentioned');
    expect(silence('2016-04-22', '2016-04-22/..')).toBe('same-day');
    expect(silence('2016-04-10', '2016-04/..')).toBe('same-day');
    expect(silence('2016-05-01', '2016-04/..')).toBe('not-mentioned');
  });

  it('never says "could not know" of an event without a start', () => {
    expect(silence('2016-05-01', '../2016-05-03')).toBe('same-day');
    expect(silence('2016-05-04', '../2016-05-03')).toBe('not-mentioned');
  });

  it('takes a publication of uncertain date as early, or as late, as it may have been', () => {
    expect(silence('2016-05-02/2016-05-03', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05-03/2016-05-04', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05-02~', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05-06~', '2016-05-03')).toBe('same-day');
    expect(silence('2016-05-07~', '2016-05-03')).toBe('not-mentioned');
  });

  it('takes an event of uncertain date likewise', () => {
    expect(silence('2016-05-05', '2016-05-03~')).toBe('same-day');
    expect(silence('2016-05-07', '2016-05-03~')).toBe('not-mentioned');
    expect(silence('2016-05-01', '2016-05-03~')).toBe('same-day');
    expect(silence('2016-04-29', '2016-05-03~')).toBe('could-not-know');
    expect(silence('2016-04-24', '2016-04-22~/..')).toBe('same-day');
  });

  it('never goes from "not mentioned" back to an earlier answer as the publication gets later', () => {
    const ORDER = ['could-not-know', 'same-day', 'not-mentioned'];
    const aDay = fc.integer({ min: theDay('1988-01-01'), max: theDay('2042-12-31') });
    fc.assert(
      fc.property(anEdtf, aDay, fc.nat(900), (when, day, later) => {
        const early = ORDER.indexOf(silence(isoDay(day), when));
        expect(ORDER.indexOf(silence(isoDay(day + later), when))).toBeGreaterThanOrEqual(early);
      }),
    );
  });
});
