/** The real files of UCDP, where they lie beside the project; they are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addsUp } from '../../../src/dataset/import/accounting';
import { groupProblems } from '../../../src/dataset/import/importProblems';
import { importText, readSound } from './madeUp';

const FOLDER = new URL('../../../../shared/real/ucdp-ged/', import.meta.url);
const has = existsSync(FOLDER);
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe.skipIf(!has)('the real files of UCDP GED (not checked where they are not here)', () => {
  it('Syria 2016 to 2019: 16,566 rows in, every one of them kept, rejected or blank', async () => {
    const { accounts, dataset, problems } = await readSound(textOf('ged-syria-2016-2019.csv'));
    expect(accounts).toMatchObject([{ rows: 16_566, kept: 16_566, rejected: 0, blank: 0, undated: 0, unplaced: 0 }]);
    expect(accounts.every(addsUp)).toBe(true);
    expect(dataset.events).toHaveLength(16_566);
    // SOURCE.md, 4 and 6: reports dated before the event; 71 with best above high and 30 with low above best.
    const found = Object.fromEntries(groupProblems(problems).map((group) => [group.reason, group.problems.length]));
    expect(Object.keys(found).sort()).toEqual([
      'a report is dated before the event',
      'the best estimate lies outside its range',
      'the low estimate is above the high one',
    ]);
    expect(found['the best estimate lies outside its range']! + found['the low estimate is above the high one']!).toBe(
      101,
    );
    const headlines = dataset.reports.filter((r) => r.title === null && r.outlet !== 'outlet:ucdp-ged');
    expect(headlines.length).toBeLessThan(10);
  });

  it('Syria: Liveuamap is one outlet in all its spellings, and so is Human Rights Watch', async () => {
    const { dataset } = await readSound(textOf('ged-syria-2016-2019.csv'));
    const names = dataset.outlets.map((o) => o.name.en);
    expect(names.filter((name) => /live.?u/i.test(name))).toEqual(['Liveuamap']);
    expect(names.filter((name) => /hrw|human rights watch/i.test(name))).toEqual(['Human Rights Watch']);
  });

  it('the global sample: all 1,000 rows, whatever their sources look like', async () => {
    const { accounts } = await readSound(textOf('ged-global-v23.1-sample.csv'));
    expect(accounts).toMatchObject([{ rows: 1000, kept: 1000, rejected: 0 }]);
  });

  it('a part of the file is read by a range of days; what lies outside is counted', async () => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    const read = await importText(textOf('ged-syria-2016-2019.csv'), {
      window: { fromDay: day('2016-04-22'), toDay: day('2016-05-07') },
    });
    expect(read.kind === 'read' && read.accounts).toMatchObject([{ rows: 16_566, rejected: 0 }]);
    const [account] = read.kind === 'read' ? read.accounts : [];
    expect(account!.kept + account!.outside).toBe(16_566);
    expect(account!.kept).toBeLessThan(1000);
  });
});
