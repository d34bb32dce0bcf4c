/** All names on the map in their places: those of marks first, then rivers and roads, then all others in what is left. */
import type { Point } from '../../lib/ring';
import type { Ground, Tone } from './ground';
import { type Box, boxAround, type LabelKind, placeLabels, type PlacedLabel } from './labels';
import type { GroundMark } from './layout';
import { type LineLabel, placeLineLabel, slantedBoxes } from './lineLabels';
import { type MapView, project, type Size } from './mercator';
import { type DotPx, labelWishes } from './wishes';

interface Scene {
  readonly view: MapView;
  /** Parts of the view that controls and notes stand on. */
  readonly covered: readonly Box[];
  readonly ground: Ground;
  /** Where the name of each class may stand, best first. */
  readonly regions: ReadonlyMap<Tone, readonly Point[]>;
  readonly marks: readonly GroundMark[];
  readonly chosen: string | null;
}

/** How large names are on screen. */
interface NameSizes {
  readonly size: (id: string, kind: LabelKind) => Size;
  readonly line: (id: string) => { readonly width: number };
  readonly namesRegions: boolean;
  readonly dotPx?: DotPx;
}

interface PlacedNames {
  readonly labels: PlacedLabel[];
  readonly lineLabels: (LineLabel & { readonly kind: 'river' | 'road' })[];
}

const EDGE_PX = 2;

export function placeNames(scene: Scene, sizes: NameSizes): PlacedNames {
  const { view, covered, ground, marks, chosen } = scene;
  const inside: Box = {
    left: view.left + EDGE_PX,
    top: view.top + EDGE_PX,
    width: view.width - 2 * EDGE_PX,
    height: view.height - 2 * EDGE_PX,
  };
  const regions = sizes.namesRegions ? scene.regions : new Map<Tone, Point[]>();
  const { ofMarks, ofGround, dots, shapes } = labelWishes(
    view,
    ground,
    regions,
    marks,
    chosen,
    sizes.size,
    sizes.dotPx,
  );
  const markLabels = placeLabels(ofMarks, [...dots, ...covered], inside);
  const taken = [...dots, ...shapes, ...covered, ...markLabels.map((l) => boxAround(l, l.width, l.height))];
  const lineLabels = ground.lines.flatMap((line) => {
    const pixels = line.points.map((p) => project(view, p));
    const { width } = sizes.line(line.id);
    const label = placeLineLabel(line.id, pixels, width, taken, inside);
    if (!label) return [];
    taken.push(...slantedBoxes(label, width));
    return [{ ...label, kind: line.kind }];
  });
  return { labels: [...markLabels, ...placeLabels(ofGround, taken, inside)], lineLabels };
}
