/**
 * Events as GeoJSON (RFC 7946): the columns of eventTable.ts as properties. What is known only to a part of a city or
 * coarser has no geometry, so that no tool draws a pin for it; its coordinates and their radius stay properties.
 */
import { areaOf } from '../../domain/area';
import { type Catalog, get } from '../../domain/catalog';
import type { Event, Place } from '../../domain/schema';
import { isInArea, type Ring, signedArea } from '../../lib/ring';
import { eventRows, eventTableLosses } from './eventTable';
import { eventsWhere, type Loss } from './losses';

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Place['point'] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

const isCoarse = ({ placePrecision }: Event) => placePrecision !== 'exact' && placePrecision !== 'neighbourhood';

/** Holes run clockwise, and lie in the polygon that holds their first point. */
function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const polygons = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const ring of rings.filter((other) => signedArea(other) <= 0)) {
    const around = polygons.find(([outer]) => isInArea(ring[0]!, [outer!]));
    if (around) around.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

function geometryOf(event: Event, place: Place): Geometry | null {
  if (isCoarse(event)) return null;
  const rings = areaOf(place);
  if (rings === null) return { type: 'Point', coordinates: place.point };
  const [only, ...more] = polygonsOf(rings);
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: only ? [only, ...more] : [] };
}

/** The licence and the version stand beside the features. */
export function writeGeoJson(catalog: Catalog): string {
  const { id, title, licence, version, events } = catalog.dataset;
  const rows = eventRows(catalog);
  const features = events.map((event, i) => ({
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(event, get(catalog.places, event.place)),
    properties: rows[i],
  }));
  return JSON.stringify(
    { type: 'FeatureCollection', dataset: id, title: title.en, licence, version, features },
    null,
    1,
  );
}

export const geoJsonLosses = (catalog: Catalog): Loss[] => [
  { kind: 'coarse', count: eventsWhere(isCoarse)(catalog) },
  ...eventTableLosses(catalog),
];
