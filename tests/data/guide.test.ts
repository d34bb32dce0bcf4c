/** The coding guide's figures on the second coding, against what the codings give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementReport, codingsOf } from '../../src/compile/agreement';
import { compileFolder } from '../../src/compile/readFiles';

const guide = readFileSync('data/README.md', 'utf8');
const report = agreementReport(codingsOf(compileFolder('aleppo-2016', null))!);
const [tables, disagreements] = report
  .slice(report.indexOf('**Claims found**'))
  .split('**Disagreements**')
  .map((part) => part.trim());

describe('what the coding guide says of the second coding', () => {
  it('has the figures that `npm run agreement` prints', () => {
    expect(guide).toContain(tables);
  });

  it('lists every disagreement with how it was settled', () => {
    const section = guide.slice(guide.indexOf('### Each disagreement'), guide.indexOf('## What is never recorded'));
    const shortName = { arabtoday: 'Arab Today', cbc: 'CBC', ibtimes: 'IBTimes', presstv: 'Press TV' };
    const listed = section.split('\n').flatMap((line) => {
      const where = line.split('|')[4] ?? '';
      return where.split(';').flatMap((one): string[] => {
        const [, what, times = '1'] = /^ ?(.+? \d+ \w+)(?: ×(\d+))? ?$/.exec(one) ?? [];
        return what === undefined ? [] : Array<string>(Number(times)).fill(what);
      });
    });
    const found = disagreements!
      .split('\n')
      .slice(2)
      .map((line) => {
        const [id, paragraph, facet] = line
          .split('|')
          .slice(1)
          .map((cell) => cell.trim());
        return `${shortName[id!.split('-')[0] as keyof typeof shortName]} ${paragraph} ${facet}`;
      });
    expect(found.length).toBeGreaterThan(50);
    expect(listed.toSorted()).toEqual(found.toSorted());
  });
});
