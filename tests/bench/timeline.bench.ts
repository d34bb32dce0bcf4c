/**
 * One frame of the timeline at scale: what is drawn after a change of the window, this project's bins against the usual
 * way of a data join, one shape an event (written as SVG, as a browser would have to be told; its own painting not
 * counted). vitest prints how many times slower each is than the fastest of its group: those ratios are the result.
 */
import { bench, describe } from 'vitest';
import { CERTAIN } from '../../src/domain/filter';
import { binLanes, denseBars } from '../../src/panels/timeline/denseLanes';
import { endX, startX, timeScale } from '../../src/panels/timeline/scale';
import { panned, zoomed } from '../../src/panels/timeline/zoom';

const SPAN = { from: 16_000, to: 17_459 };
const LANES = 4;
const WIDTH = 600;
const HEIGHT = 28;

function madeUp(count: number) {
  const startDay = Float64Array.from({ length: count }, (_, i) => SPAN.from + ((i * 7919) % 1460));
  return {
    startDay,
    endDay: startDay.map((day, i) => day + (i % 5 === 0 ? i % 30 : 0)),
    laneOf: Uint16Array.from({ length: count }, (_, i) => i % LANES),
    laneCount: LANES,
    match: new Uint8Array(count).fill(CERTAIN),
  };
}

for (const count of [100_000, 1_000_000]) {
  describe(`one frame of panning over ${count.toLocaleString('en')} events`, () => {
    const events = madeUp(count);
    let window = zoomed(SPAN, 2, SPAN.from, SPAN);
    const next = () => {
      window = window.to >= SPAN.to ? zoomed(SPAN, 2, SPAN.from, SPAN) : panned(window, 3, SPAN);
      return timeScale(window, WIDTH);
    };

    bench('bins on a canvas (this project)', () => {
      const scale = next();
      denseBars(binLanes(events, scale), LANES, scale, HEIGHT);
    });

    bench('one SVG shape an event', () => {
      const scale = next();
      const shapes: string[] = [];
      for (let i = 0; i < count; i++) {
        const x = startX(scale, events.startDay[i]!);
        const end = endX(scale, events.endDay[i]!);
        if (end < 0 || x > WIDTH) continue;
        shapes.push(`<rect x="${x}" y="${events.laneOf[i]! * HEIGHT}" width="${end - x}" height="7"/>`);
      }
      shapes.join('');
    });
  });
}
