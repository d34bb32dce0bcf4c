/**
 * A hundred reports on one event: laying out the table "What each report says", the matrix of coverage and an outlet's
 * profile. vitest prints how often each runs a second; nothing is asserted of it.
 */
import { bench, describe } from 'vitest';
import { buildCatalog } from '../../src/domain/catalog';
import { knownChanges } from '../../src/domain/knownChanges';
import { outletProfile } from '../../src/domain/outletProfile';
import { coverageColumns, coverageRows } from '../../src/panels/compare/coverageLayout';
import { tableColumns } from '../../src/panels/compare/saysGroups';
import { saysColumns } from '../../src/panels/compare/saysLayout';
import { aClaim, aDataset, anActor, anEvent, aReport, exactly, theDay } from '../builders';

const REPORTS = 100;
const EVENTS = 40;

const actors = Array.from({ length: 12 }, (_, i) => anActor(`a${i}`));
const events = Array.from({ length: EVENTS }, (_, i) =>
  anEvent(`e${i}`, { when: `2016-05-${String((i % 28) + 1).padStart(2, '0')}` }),
);
const reports = Array.from({ length: REPORTS }, (_, i) =>
  aReport(`r${i}`, { published: `2016-05-${String((i % 30) + 1).padStart(2, '0')}`, read: i % 3 ? 'full' : 'excerpt' }),
);
const claims = reports.flatMap((report, i) =>
  Array.from({ length: 20 }, (_, k) =>
    aClaim('killed', exactly((i + k) % 17), {
      report: report.id,
      event: `e${k % 2 ? 0 : (i * k) % EVENTS}`,
      origin: `a${(i + k) % 12}`,
      voice: 'attributed',
    }),
  ),
);
const catalog = buildCatalog(aDataset({ actors, events, reports, claims }));

describe('a hundred reports', () => {
  bench('columns of what each report says', () => {
    tableColumns(catalog, saysColumns(catalog, 'e0'), { isGrouped: true, isOpen: true });
  });
  bench('coverage over forty events', () => {
    const columns = coverageColumns(catalog, 'all', () => true);
    coverageRows(catalog, columns, { sort: 'time', choice: 'all', nameOf: (report) => report.outlet });
  });
  bench('the profile of their outlet', () => {
    outletProfile(catalog, 'gazette');
  });
  bench('what changed since a day', () => {
    knownChanges(catalog, 'e0', theDay('2016-05-15'));
  });
});
