/**
 * Grounds against a box on the map, by a spatial index: certain where all of a ground lies in the box, possible where
 * some of it does. What the index finds is judged by domain/area.ts; the index itself decides nothing.
 */
import Flatbush from 'flatbush';
import type { Area } from '../domain/area';
import { CERTAIN, POSSIBLE } from '../domain/filter';
import type { Grounds } from './columns';
import type { KeyStates } from './keyClause';

/** Degrees, about a tenth of a millimetre: grounds that only just touch are found whatever was rounded. */
const MARGIN = 1e-9;

export type AreaIndex = (area: Area | null) => KeyStates;

/** Indexed when first asked, for most views ask for no box. */
export function makeAreaIndex({ boxes, touches }: Grounds): AreaIndex {
  const count = boxes.length / 4;
  let index: Flatbush | null = null;
  const indexed = () => {
    const made = new Flatbush(count);
    for (let i = 0; i < boxes.length; i += 4) made.add(boxes[i]!, boxes[i + 1]!, boxes[i + 2], boxes[i + 3]);
    made.finish();
    return made;
  };
  return (area) => {
    if (area === null) return null;
    const states = new Uint8Array(count);
    if (count === 0) return states;
    index ??= indexed();
    const [west, south, east, north] = area;
    index.search(west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN, (ground, x0, y0, x1, y1) => {
      const isIn = x0 >= west && y0 >= south && x1 <= east && y1 <= north;
      if (isIn) states[ground] = CERTAIN;
      else if (touches(ground, area)) states[ground] = POSSIBLE;
      return false;
    });
    return states;
  };
}
