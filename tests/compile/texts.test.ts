import { describe, expect, it } from 'vitest';
import { locate, sha256Of, sourceTextOf, spanFault, textOf } from '../../src/compile/texts';
import { aClaim, aToll, atLeast, exactly } from '../builders';

const TEXT = sourceTextOf('a.txt', '🜁 Nearly 150 people,\r\n\r\nanother  11 there\n');

describe('sourceTextOf', () => {
  it('states the facts of the normalised text', () => {
    expect(TEXT).toEqual({
      file: 'a.txt',
      paragraphs: ['🜁 Nearly 150 people,', 'another 11 there'],
      codePoints: 37,
      sha256: sha256Of('🜁 Nearly 150 people,\nanother 11 there'),
    });
  });

  it('hashes UTF-8, in lower-case hex', () => {
    expect(sha256Of('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});

describe('textOf', () => {
  it('matches a report by sha256 alone', () => {
    const other = { ...TEXT, sha256: 'f'.repeat(64) };
    const facts = { paragraphs: 1, codePoints: 1, sha256: TEXT.sha256 };
    expect(textOf({ text: facts }, [other, TEXT])).toBe(TEXT);
    expect(textOf({ text: facts }, [other])).toBeUndefined();
    expect(textOf({}, [TEXT])).toBeUndefined();
  });
});

describe('locate', () => {
  it('counts code points and hashes the words', () => {
    expect(locate(TEXT, { paragraph: 1, first: 'Nearly', last: 'people' })).toEqual({
      paragraph: 1,
      start: 2,
      end: 19,
      sha256: sha256Of('Nearly 150 people'),
    });
  });

  it('reads anchors with the same normalisation as the text', () => {
    expect(locate(TEXT, { paragraph: 2, first: ' another\u00a0 11', last: '11' })).toMatchObject({ start: 0, end: 10 });
  });

  it.each([
    [{ paragraph: 3, first: 'a', last: 'a' }, 'only 2 paragraphs'],
    [{ paragraph: 2, first: 'th', last: '11' }, 'more than once'],
    [{ paragraph: 2, first: 'there', last: 'another' }, 'does not follow'],
  ])('says why %j is no place', (anchors, fault) => {
    expect(locate(TEXT, anchors)).toEqual({ fault: expect.stringContaining(fault) });
  });
});

describe('spanFault', () => {
  const at = (paragraph: number) => {
    const span =
      paragraph === 1
        ? locate(TEXT, { paragraph, first: 'Nearly', last: 'people' })
        : locate(TEXT, { paragraph, first: 'another', last: '11' });
    if (!span || 'fault' in span) throw new Error('no span');
    return { evidence: span };
  };

  it.each([
    ['nearly', aClaim('killed', aToll(140, 150, 'nearly'), at(1)), null],
    ['about', aClaim('killed', aToll(140, 160, 'about'), at(1)), null],
    ['up to', aClaim('killed', aToll(0, 150, 'up-to'), at(1)), null],
    ['not given', aClaim('killed', aToll(1, 19, 'unspecified'), at(1)), null],
    ['exact', aClaim('wounded', exactly(11), at(2)), null],
    ['another number', aClaim('wounded', exactly(1), at(2)), '1'],
    ['a number out of the span', aClaim('casualties', atLeast(150), at(2)), '150'],
    ['no toll', aClaim('mention', {}, at(2)), null],
    ['a part of it', aClaim('killed', exactly(11, { breakdown: [{ group: 'women', min: 3, max: 3 }] }), at(2)), null],
  ])('looks for the printed number: %s', (_, claim, value) => {
    expect(spanFault(claim, TEXT)?.value ?? null).toBe(value);
  });

  it('knows a moved and a missing span', () => {
    const { evidence } = at(2);
    expect(spanFault(aClaim('mention', {}, { evidence: { ...evidence, start: 1 } }), TEXT)?.reason).toContain(
      'not the ones',
    );
    expect(spanFault(aClaim('mention', {}, { evidence: { ...evidence, end: 99 } }), TEXT)?.reason).toContain(
      'no such place',
    );
    expect(spanFault(aClaim('mention', {}, { evidence: { ...evidence, paragraph: 9 } }), TEXT)?.reason).toContain(
      'no such place',
    );
    expect(spanFault(aClaim('mention', {}), TEXT)).toBeNull();
  });
});
