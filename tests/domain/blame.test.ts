import { describe, expect, it } from 'vitest';
import { blameOn } from '../../src/domain/blame';
import { aCatalog, aClaim, aReport, anActor, anEvent } from '../builders';

const reports = [aReport('full'), aReport('part', { read: 'excerpt' }), aReport('hearsay', { read: 'secondary' })];
const actors = [anActor('a'), anActor('b')];

describe('blameOn', () => {
  it('says that a report names no actor only where its whole text was read', () => {
    const claims = reports.map((r) => aClaim('mention', {}, { report: r.id }));
    expect(blameOn(aCatalog({ reports, claims }), 'e1')).toEqual([
      { kind: 'names-no-actor', report: 'full' },
      { kind: 'not-known', report: 'part' },
      { kind: 'not-known', report: 'hearsay' },
    ]);
  });

  it('gives all that a report says on who did it, denials and "not known" included', () => {
    const said = [
      aClaim('responsible', { actors: ['a'] }, { report: 'full' }),
      aClaim('responsible', { actors: ['b'] }, { report: 'full', stance: 'denies' }),
      aClaim('responsible', { actors: [] }, { report: 'full' }),
    ];
    const catalog = aCatalog({ reports, actors, claims: [...said, aClaim('mention', {}, { report: 'full' })] });
    expect(blameOn(catalog, 'e1')).toEqual([{ kind: 'says', report: 'full', claims: said }]);
  });

  it('takes what an excerpt says, though not what it leaves out', () => {
    const claims = [aClaim('responsible', { actors: ['a'] }, { report: 'part' })];
    expect(blameOn(aCatalog({ reports, actors, claims }), 'e1')).toEqual([{ kind: 'says', report: 'part', claims }]);
  });

  it('has one entry a report that tells of this event, and none for those that do not', () => {
    const claims = [
      aClaim('responsible', { actors: ['a'] }, { report: 'full', event: 'e2' }),
      aClaim('mention', {}, { report: 'full' }),
      aClaim('mention', {}, { report: 'full', part: 'headline' }),
    ];
    const catalog = aCatalog({ reports, actors, claims, events: [anEvent('e1'), anEvent('e2')] });
    expect(blameOn(catalog, 'e1')).toEqual([{ kind: 'names-no-actor', report: 'full' }]);
    expect(blameOn(aCatalog({ reports }), 'e1')).toEqual([]);
  });
});
