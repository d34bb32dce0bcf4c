import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementReport, type TwoCodings } from '../../src/compile/agreement';
import type { Claim } from '../../src/domain/schema';
import { atLeast, exactly } from '../builders';
import { aCoding, at } from './aCoding';

const REPORTS = [
  { id: 'r1', paragraphs: 3 },
  { id: 'r2', paragraphs: 3 },
];
const codings = (first: readonly Claim[], second: readonly Claim[]): TwoCodings => ({
  reports: REPORTS,
  first,
  second,
});

/** The cells of all table rows below a heading. */
function rowsBelow(report: string, heading: string): string[][] {
  const [table] = report.split(`**${heading}**\n\n`)[1]!.split('\n\n');
  const lines = table!.split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const rowOf = (report: string, heading: string, name: string) =>
  rowsBelow(report, heading)
    .find(([first]) => first === name)!
    .slice(1);

const first = [
  at([0, 10], 'killed', exactly(3), { voice: 'attributed', origin: 'sana' }),
  at([20, 30], 'killed', atLeast(19)),
  at([0, 10, 2], 'responsible', { actors: ['rebels', 'army'] }),
  at([0, 10, 3], 'weapon', { weapon: 'shell' }),
  at([0, 10], 'mention', {}, { report: 'r2', part: 'caption' }),
];
const second = [
  at([5, 12], 'killed', exactly(4), { voice: 'attributed', origin: 'sohr', event: 'none' }),
  at([20, 30], 'killed', atLeast(19)),
  at([0, 10, 2], 'responsible', { actors: ['army', 'rebels'] }),
  at([0, 10, 2], 'weapon', { weapon: 'shell' }),
  at([0, 10], 'mention', {}, { report: 'r2' }),
  at([0, 10, 2], 'statement', { gist: { en: 'They denied it.' } }, { report: 'r2', voice: 'attributed' }),
];
const report = agreementReport(codings(first, second));

describe('agreementReport', () => {
  it('counts the claims that both codings have, facet by facet', () => {
    // Killed: 2 of 2 and 2, all six paragraphs alike. Weapon: one each, in different paragraphs:
    // observed 4/6, by chance (1·1 + 5·5)/36, so kappa is (24/36 − 26/36) / (10/36).
    expect(rowOf(report, 'Claims found', 'killed')).toEqual(['2', '2', '2', '100 %', '1.00']);
    expect(rowOf(report, 'Claims found', 'weapon')).toEqual(['1', '1', '0', '0 %', '-0.20']);
    expect(rowOf(report, 'Claims found', 'statement')).toEqual(['0', '1', '0', '0 %', '0.00']);
    expect(rowOf(report, 'Claims found', 'casualties')).toEqual(['0', '0', '0', '–', '–']);
    // 2·4 of 11. Paragraphs: four and four of six, three in common: (24/36 − 20/36) / (36/36 − 20/36).
    expect(rowOf(report, 'Claims found', 'all')).toEqual(['5', '6', '4', '73 %', '0.25']);
  });

  it('compares decisions over the matched pairs that have them', () => {
    // Four pairs; event: one unequal, so of 8 values e1 7, none 1: 1 − (1/4)·56 / (56 − 42) = 0.
    expect(rowOf(report, 'Decisions on matched claims', 'event')).toEqual(['4', '75 %', '0.00']);
    // Two pairs (3, 4) and (19, 19): 1 − (1/2)·12 / (12 − 2) = 0.4.
    expect(rowOf(report, 'Decisions on matched claims', 'toll: min')).toEqual(['2', '50 %', '0.40']);
    expect(rowOf(report, 'Decisions on matched claims', 'toll: hedge')).toEqual(['2', '100 %', '1.00']);
    expect(rowOf(report, 'Decisions on matched claims', 'blamed')).toEqual(['1', '100 %', '–']);
    expect(rowOf(report, 'Decisions on matched claims', 'weapon')).toEqual(['0', '–', '–']);
    // attributed 2, own 6 and no disagreement.
    expect(rowOf(report, 'Decisions on matched claims', 'voice')).toEqual(['4', '100 %', '1.00']);
  });

  it('lists every disagreement by report and paragraph, without a word of the text', () => {
    expect(rowsBelow(report, 'Disagreements')).toEqual([
      [
        'r1',
        '1',
        'killed',
        'event e1, toll: min 3, toll: max 3, origin sana',
        'event none, toll: min 4, toll: max 4, origin sohr',
      ],
      ['r1', '2', 'weapon', '–', 'event e1, weapon shell, origin none, voice own'],
      ['r1', '3', 'weapon', 'event e1, weapon shell, origin none, voice own', '–'],
      ['r2', '1', 'mention', 'part caption', 'part body'],
      ['r2', '2', 'statement', '–', 'event e1, origin none, voice attributed'],
    ]);
    expect(report).not.toContain('denied it');
  });

  it('writes tables whose lines are of one width', () => {
    for (const block of report.split('\n\n').filter((text) => text.startsWith('|'))) {
      expect(new Set(block.split('\n').map((line) => line.length)).size).toBe(1);
      expect(block.split('\n')[1]).toMatch(/^\|( -+:? \|)+$/);
    }
  });

  it('finds full agreement in identical codings', () => {
    fc.assert(
      fc.property(aCoding, (coding) => {
        const same = agreementReport(codings(coding, structuredClone(coding)));
        const found = rowsBelow(same, 'Claims found').filter(([, n]) => n !== '0');
        expect(found.map((row) => row[4])).toEqual(found.map(() => '100 %'));
        expect(found.map((row) => row[5]).filter((kappa) => kappa !== '–' && kappa !== '1.00')).toEqual([]);
        const decided = rowsBelow(same, 'Decisions on matched claims').filter(([, n]) => n !== '0');
        expect(decided.map((row) => row[2])).toEqual(decided.map(() => '100 %'));
        expect(decided.map((row) => row[3]).filter((alpha) => alpha !== '–' && alpha !== '1.00')).toEqual([]);
        expect(same).toMatch(/None\.$/);
      }),
    );
  });

  it('measures the same when the coders change places', () => {
    fc.assert(
      fc.property(aCoding, aCoding, (one, other) => {
        const there = agreementReport(codings(one, other));
        const back = agreementReport(codings(other, one));
        const swapped = (rows: string[][], a: number, b: number) =>
          rows.map((row) => row.with(a, row[b]!).with(b, row[a]!));
        expect(swapped(rowsBelow(back, 'Claims found'), 1, 2)).toEqual(rowsBelow(there, 'Claims found'));
        expect(rowsBelow(back, 'Decisions on matched claims')).toEqual(rowsBelow(there, 'Decisions on matched claims'));
        const lines = (rows: string[][]) => rows.map((row) => row.join(' | ')).sort();
        const disagreements = rowsBelow(back, 'Disagreements');
        expect(lines(swapped(disagreements, 3, 4))).toEqual(lines(rowsBelow(there, 'Disagreements')));
      }),
    );
  });
});
