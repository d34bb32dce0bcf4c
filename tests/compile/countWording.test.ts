import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/compile/writeBack';
import { compileTiny, problemsOf, SOURCE, tinyFiles } from './tinyFolder';

const REPORT = 'reports/gazette-1.yaml';
const correction = (text: string) => ['wording: {', `wordingCorrections:\n  - ${text}\nwording: {`] as const;
const wording = (...changes: (readonly [string, string])[]) => compileTiny(tinyFiles(REPORT, ...changes));

describe('wording counts', () => {
  it('are counted without the furniture', () => {
    expect(wording().dataset?.reports[0]?.wording).toEqual({ rebel: 2, regime: 1 });
  });

  it('are a problem that says to run --write where the stored ones differ', () => {
    const compiled = wording(['rebel: 2', 'rebel: 3']);
    expect(compiled.problems).toContainEqual({
      file: `data/tiny/${REPORT}`,
      record: 'gazette-1',
      field: 'wording',
      reason: 'the wording counts are not those of the text',
      action: expect.stringContaining('--write'),
    });
  });

  it('are written back', () => {
    const files = tinyFiles(REPORT, ['wording: { rebel: 2, regime: 1 }\n', '']);
    const { edits } = compileTiny(files);
    files.set(REPORT, applyEdits(files.get(REPORT)!, edits));
    expect(files.get(REPORT)).toContain('wording: { rebel: 2, regime: 1 }');
    expect(compileTiny(files).problems).toEqual([]);
  });

  it('are corrected by the coder, a term that falls to nought left out', () => {
    const compiled = wording(correction('{ term: regime, by: -1, reason: another regime }'));
    expect(compiled.dataset?.reports[0]?.wording).toEqual({ rebel: 2 });
  });

  it('refuse a correction below nought or of a term that is not there', () => {
    expect(problemsOf(wording(correction('{ term: regime, by: -2, reason: too much }')))).toEqual([
      {
        file: `data/tiny/${REPORT}`,
        line: 16,
        record: 'gazette-1',
        field: 'wordingCorrections.0',
        reason: 'the text has it 1 times',
      },
    ]);
    expect(problemsOf(wording(correction('{ term: militant, by: 1, reason: none }')))[0]?.reason).toBe('no such term');
  });

  it('are never taken from a report that was read in part', () => {
    const changes = [
      ['read: full', 'read: excerpt'],
      ['  - { paragraph: 3, reason: furniture } # links', '  []'],
      ['wording: { rebel: 2, regime: 1 }\n', ''],
    ] as const;
    const compiled = compileTiny(tinyFiles(REPORT, ...changes), [SOURCE]);
    expect(problemsOf(compiled)).toEqual([]);
    expect(compiled.dataset?.reports[0]).not.toHaveProperty('wording');
  });
});
