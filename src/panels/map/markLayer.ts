/** Draws the outlines of marks: the quarter, or the circle within which the place is known. Dots and names are HTML. */
import L from 'leaflet';
import { EXACT, toLatLng, toLatLngs } from './groundLayer';
import { type GroundMark, markId } from './layout';

export interface MarkEmphasis {
  /** Ids of marks. */
  readonly chosen: string | null;
  readonly hovered: string | null;
}

export interface MarkLayer {
  setMarks(marks: readonly GroundMark[]): void;
  setEmphasis(emphasis: MarkEmphasis): void;
  destroy(): void;
}

interface DrawnMark {
  readonly casing: L.Path;
  readonly outline: L.Path;
}

function shapeOf(mark: GroundMark, options: L.PolylineOptions): L.Path | null {
  switch (mark.shape.kind) {
    case 'quarter':
      return L.polygon(mark.shape.rings.map(toLatLngs), { ...EXACT, ...options });
    case 'radius':
      return L.circle(toLatLng(mark.at), { ...options, radius: mark.shape.radiusM });
    case 'spot':
      return null;
  }
}

export function makeMarkLayer(map: L.Map, renderer: L.Renderer): MarkLayer {
  const group = L.layerGroup().addTo(map);
  const drawn = new Map<string, DrawnMark>();
  let emphasis: MarkEmphasis = { chosen: null, hovered: null };

  const emphasise = () => {
    for (const [id, { casing, outline }] of drawn) {
      const isChosen = id === emphasis.chosen;
      casing.getElement()?.classList.toggle('is-chosen', isChosen);
      outline.getElement()?.classList.toggle('is-chosen', isChosen);
      outline.getElement()?.classList.toggle('is-hovered', id === emphasis.hovered);
      if (isChosen) {
        casing.bringToFront();
        outline.bringToFront();
      }
    }
  };

  return {
    setMarks(marks) {
      group.clearLayers();
      drawn.clear();
      for (const mark of marks) {
        const classes = `map-outline is-${mark.shape.kind} is-${mark.standing}`;
        const options = { renderer, interactive: false };
        const casing = shapeOf(mark, { ...options, className: 'map-casing' });
        const outline = shapeOf(mark, { ...options, className: classes });
        if (!casing || !outline) continue;
        casing.addTo(group);
        outline.addTo(group);
        outline.getElement()?.setAttribute('data-mark', markId(mark));
        drawn.set(markId(mark), { casing, outline });
      }
      emphasise();
    },
    setEmphasis(next) {
      emphasis = next;
      emphasise();
    },
    destroy() {
      group.remove();
      renderer.remove();
    },
  };
}
