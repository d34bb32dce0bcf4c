import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine, showValue } from '../../src/domain/problem';

describe('showValue', () => {
  it('shows text as it is and anything else as JSON', () => {
    expect(showValue('3 May')).toBe('3 May');
    expect(showValue({ min: 3 })).toBe('{"min":3}');
    expect(showValue(null)).toBe('null');
    expect(showValue(undefined)).toBe('undefined');
  });

  it('shortens what is long, and says that it did', () => {
    expect(showValue('x'.repeat(80))).toBe('x'.repeat(80));
    expect(showValue('x'.repeat(1_000_000))).toBe(`${'x'.repeat(79)}…`);
  });

  it('is never longer than 80 characters', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(showValue(value).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('problemLine', () => {
  it('names file, line, record, field, value, reason and action', () => {
    const problem = {
      file: 'f.json',
      line: 12,
      record: 'c1',
      field: 'value.min',
      value: '5',
      reason: 'min 5 is above max 3',
      action: 'Correct the numbers',
    };
    expect(problemLine(problem)).toBe('f.json:12 c1 › value.min = 5: min 5 is above max 3. Correct the numbers');
  });

  it('leaves out what is not known', () => {
    expect(problemLine({ file: 'f.json', reason: 'empty', action: 'Choose another' })).toBe(
      'f.json: empty. Choose another',
    );
    expect(problemLine({ file: 'f.json', field: 'format', reason: 'r', action: 'a' })).toBe('f.json format: r. a');
  });
});
