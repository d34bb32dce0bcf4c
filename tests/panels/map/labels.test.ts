import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, boxesTouch, boxHolds, type LabelWish, placeLabels } from '../../../src/panels/map/labels';
import { placeLineLabel, slantedBoxes } from '../../../src/panels/map/lineLabels';

const inside = { left: 0, top: 0, width: 400, height: 300 };
const spot = fc.record({ x: fc.integer({ min: -20, max: 420 }), y: fc.integer({ min: -20, max: 320 }) });
const wishes = fc
  .array(
    fc.record({
      kind: fc.constantFrom('chosen', 'event', 'region', 'quarter'),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.integer({ min: 11, max: 30 }),
      spots: fc.array(spot, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((wish, i): LabelWish => ({ ...wish, id: String(i) })));
const boxes = fc.array(
  spot.map((at) => boxAround(at, 20, 20)),
  { maxLength: 8 },
);

describe('placing names', () => {
  it('never lets two names overlap, nor a name cover what is taken or leave the view', () => {
    fc.assert(
      fc.property(wishes, boxes, (list, taken) => {
        const placed = placeLabels(list, taken, inside).map((label) => boxAround(label, label.width, label.height));
        placed.forEach((box, i) => {
          expect(boxHolds(inside, box)).toBe(true);
          for (const other of [...taken, ...placed.slice(0, i)]) expect(boxesTouch(box, other)).toBe(false);
        });
      }),
    );
  });

  const wish = (id: string, more: Partial<LabelWish> = {}): LabelWish => ({
    id,
    kind: 'event',
    width: 60,
    height: 14,
    spots: [{ x: 100, y: 100 }],
    ...more,
  });

  it('gives the place to the more important name', () => {
    expect(placeLabels([wish('first'), wish('second')], [], inside).map((l) => l.id)).toEqual(['first']);
  });

  it('goes on to the next spot where the best is taken', () => {
    const second = wish('second', {
      spots: [
        { x: 100, y: 100 },
        { x: 200, y: 100 },
      ],
    });
    expect(placeLabels([wish('first'), second], [], inside)[1]).toMatchObject({ id: 'second', x: 200 });
  });

  it('covers the shape of another mark only where no spot is clear of it', () => {
    const avoids = [boxAround({ x: 100, y: 100 }, 80, 40)];
    const spots = [
      { x: 100, y: 100 },
      { x: 250, y: 100 },
    ];
    expect(placeLabels([wish('a', { avoids, spots })], [], inside)[0]).toMatchObject({ x: 250 });
    expect(placeLabels([wish('a', { avoids })], [], inside)[0]).toMatchObject({ x: 100 });
  });

  it('keeps more air round the name of a quarter than round that of a mark', () => {
    const beside = { x: 100 + 66, y: 100 };
    expect(placeLabels([wish('first'), wish('event', { spots: [beside] })], [], inside)).toHaveLength(2);
    expect(placeLabels([wish('first'), wish('q', { kind: 'quarter', spots: [beside] })], [], inside)).toHaveLength(1);
  });
});

describe('naming a river or road', () => {
  const line = [
    { x: 20, y: 280 },
    { x: 380, y: 20 },
  ];

  it('follows the line and is never upside down, whichever way the line runs', () => {
    const up = placeLineLabel('river', line, 80, [], inside)!;
    const down = placeLineLabel('river', [...line].reverse(), 80, [], inside)!;
    expect(up.angle).toBeCloseTo(-35.8, 0);
    expect(down.angle).toBeCloseTo(up.angle, 5);
  });

  it('keeps clear of what is taken, and gives up where there is no room', () => {
    const label = placeLineLabel('river', line, 80, [boxAround({ x: 100, y: 220 }, 120, 120)], inside)!;
    expect(slantedBoxes(label, 80).some((box) => boxesTouch(box, boxAround({ x: 100, y: 220 }, 120, 120)))).toBe(false);
    expect(placeLineLabel('river', line, 80, [inside], inside)).toBeNull();
    expect(placeLineLabel('river', line.slice(0, 1), 80, [], inside)).toBeNull();
  });
});
