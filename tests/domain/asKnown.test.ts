import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/domain/asKnown';
import { claimsOn } from '../../src/domain/catalog';
import { voiceOf } from '../../src/domain/origins';
import { aCatalog, aClaim, anEdtf, anEvent, anOutlet, aReport, theDay } from '../builders';

const catalogOf = (published: Record<string, string>) =>
  aCatalog({
    reports: Object.entries(published).map(([id, date]) => aReport(id, { published: date })),
    events: Object.keys(published).map((id) => anEvent(`of-${id}`)),
    claims: Object.keys(published).map((report) =>
      aClaim('mention', {}, { id: report, report, event: `of-${report}` }),
    ),
  });
const ids = (records: Iterable<{ id: string }>) => [...records].map((r) => r.id);
const known = (catalog: ReturnType<typeof catalogOf>, day: number | null) => {
  const picture = asKnownOn(catalog, day);
  const { claims, reports } = picture.catalog.dataset;
  return [ids(claims), ids(reports), ids(picture.possibleReports), ids(picture.laterReports)];
};

describe('asKnownOn', () => {
  const three = catalogOf({ early: '2016-04-28', about: '2016-05-03/2016-05-04', late: '2016-05-05' });

  it('knows what was published by the end of the day, and on that very day', () => {
    expect(known(three, theDay('2016-04-28'))).toEqual([['early'], ['early'], [], ['about', 'late']]);
    expect(known(three, theDay('2016-04-27'))).toEqual([[], [], [], ['early', 'about', 'late']]);
  });

  it('counts a report that may or may not have been out apart', () => {
    expect(known(three, theDay('2016-05-03'))).toEqual([['early'], ['early'], ['about'], ['late']]);
    expect(known(three, theDay('2016-05-04'))).toEqual([['early', 'about'], ['early', 'about'], [], ['late']]);
  });

  it('takes a date with a qualifier as late, and as early, as it may have been', () => {
    const rough = catalogOf({ rough: '2016-05-03~' });
    expect(known(rough, theDay('2016-05-03'))).toEqual([[], [], ['rough'], []]);
    expect(known(rough, theDay('2016-05-06'))).toEqual([['rough'], ['rough'], [], []]);
    expect(known(rough, theDay('2016-04-29'))).toEqual([[], [], [], ['rough']]);
  });

  it('knows everything where no day is chosen', () => {
    expect(asKnownOn(three, null)).toEqual({
      catalog: three,
      possibleReports: [],
      laterReports: [],
      possibleEvents: new Set(),
    });
  });

  it('keeps an event that only a possible report tells of, without its claims, and drops one still to come', () => {
    const { catalog, possibleEvents } = asKnownOn(three, theDay('2016-05-03'));
    expect(ids(catalog.dataset.events)).toEqual(['of-early', 'of-about']);
    expect([...possibleEvents]).toEqual(['of-about']);
    expect(claimsOn(catalog, 'of-about')).toEqual([]);
  });

  it('does not call an event possible that a known report tells of as well', () => {
    const catalog = aCatalog({
      reports: [aReport('r1', { published: '2016-05-01' }), aReport('r2', { published: '2016-05' })],
      claims: [aClaim('mention', {}), aClaim('mention', {}, { report: 'r2' })],
    });
    const picture = asKnownOn(catalog, theDay('2016-05-03'));
    expect(picture.possibleEvents.size).toBe(0);
    expect(claimsOn(picture.catalog, 'e1')).toHaveLength(1);
  });

  it('still knows whose text a known copy repeats, though the source is not out yet', () => {
    const catalog = aCatalog({
      outlets: [anOutlet('gazette'), anOutlet('wire')],
      reports: [
        aReport('copy', { published: '2016-05-01', copyOf: 'source' }),
        aReport('source', { outlet: 'wire', published: '2016-05-09' }),
      ],
      claims: [aClaim('mention', {}, { report: 'copy' })],
    });
    const picture = asKnownOn(catalog, theDay('2016-05-02'));
    expect(voiceOf(picture.catalog, picture.catalog.reports.get('copy')!)).toBe('wire');
  });

  const published = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anEdtf);
  const aDay = fc.integer({ min: theDay('1988-01-01'), max: theDay('2042-12-31') });

  it('puts every report in one of three: known, possible, later', () => {
    fc.assert(
      fc.property(published, aDay, (dates, day) => {
        const [, reports, possible, later] = known(catalogOf(dates), day);
        expect([...reports!, ...possible!, ...later!].toSorted()).toEqual(Object.keys(dates).toSorted());
      }),
    );
  });

  it('never loses a claim, or an event, on a later day', () => {
    fc.assert(
      fc.property(published, aDay, fc.nat(4_000), (dates, day, more) => {
        const catalog = catalogOf(dates);
        const [before, after] = [asKnownOn(catalog, day), asKnownOn(catalog, day + more)];
        const claims = new Set(ids(after.catalog.dataset.claims));
        const events = new Set(ids(after.catalog.dataset.events));
        expect(ids(before.catalog.dataset.claims).filter((id) => !claims.has(id))).toEqual([]);
        expect(ids(before.catalog.dataset.events).filter((id) => !events.has(id))).toEqual([]);
      }),
    );
  });
});
