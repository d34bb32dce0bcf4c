/** A PMTiles file of the person's own, read and drawn on this device. Loaded only when such a file is opened. */
import L from 'leaflet';
import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { Area } from '../../domain/area';
import type { BaseFault } from './baseMap';

/** `seen`: what the map shows; a file of another part of the world is no base for it. */
export async function pmtilesLayer(file: File, seen: Area): Promise<L.Layer | BaseFault> {
  const archive = new PMTiles(new FileSource(file));
  const header = await archive.getHeader();
  if (header.tileType !== TileType.Mvt) return 'raster';
  const [west, south, east, north] = seen;
  const isElsewhere = header.maxLon < west || header.minLon > east || header.maxLat < south || header.minLat > north;
  if (isElsewhere) return 'elsewhere';
  // protomaps-leaflet is written for a page with a global L.
  Object.assign(globalThis, { L });
  const { leafletLayer } = await import('protomaps-leaflet');
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const { lang } = document.documentElement;
  // Its types know pmtiles 3, which reads the same way.
  const options: Parameters<typeof leafletLayer>[0] = {
    flavor: isDark ? 'black' : 'white',
    lang,
    attribution: '',
    maxDataZoom: header.maxZoom,
  };
  return leafletLayer({ ...options, url: archive as unknown as NonNullable<typeof options.url> }) as unknown as L.Layer;
}
