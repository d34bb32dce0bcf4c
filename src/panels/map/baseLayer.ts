/** Puts the chosen base map under the drawn ground. Whatever fails, the ground stays as it is and the fault is told. */
import L from 'leaflet';
import { type BaseFault, type BaseMap, TILE_HOST } from './baseMap';

const OSM_TILES = `https://${TILE_HOST}/{z}/{x}/{y}.png`;
const OSM_MOST_ZOOM = 19;
const CLASS = 'has-tiles';

/** What OpenStreetMap asks of its users: the site's own name as referrer, and nothing more of the address. */
function osmLayer(onFault: (fault: BaseFault) => void): L.Layer {
  const layer = L.tileLayer(OSM_TILES, { maxZoom: OSM_MOST_ZOOM, referrerPolicy: 'origin' });
  layer.once('tileerror', () => onFault('tiles'));
  return layer;
}

/** Gives back how to take it away again. */
export function addBase(map: L.Map, base: BaseMap, onFault: (fault: BaseFault) => void): () => void {
  if (base.kind === 'bundled') return () => undefined;
  let layer: L.Layer | null = null;
  let isGone = false;
  const show = (next: L.Layer) => {
    if (isGone) return;
    layer = next.addTo(map);
    map.getContainer().classList.add(CLASS);
  };
  const fileLayer = async (file: File) => {
    const { pmtilesLayer } = await import('./pmtilesLayer');
    const seen = map.getBounds();
    const made = await pmtilesLayer(file, [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()]);
    if (typeof made === 'string') onFault(made);
    else show(made);
  };
  if (base.kind === 'osm') show(osmLayer(onFault));
  else fileLayer(base.file).catch(() => onFault('not-pmtiles'));
  return () => {
    isGone = true;
    layer?.remove();
    map.getContainer().classList.remove(CLASS);
  };
}
