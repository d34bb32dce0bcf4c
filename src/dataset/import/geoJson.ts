/** GeoJSON: each feature an event, its properties the columns of a table whose meaning is guessed from their names. */
import { guessMapping } from './columnRoles';
import { readGeometry } from './geometry';
import { cellText, isObject, type JsonObject, listAt, own } from './json';
import { type JsonInput, type JsonRead, readJsonRows } from './jsonReader';
import { openMapped } from './mapped';

export const isGeoJson = (json: unknown): json is JsonObject =>
  isObject(json) && own(json, 'type') === 'FeatureCollection' && Array.isArray(own(json, 'features'));

const propertiesOf = (feature: unknown): JsonObject => {
  const properties = isObject(feature) ? own(feature, 'properties') : null;
  return isObject(properties) ? properties : {};
};

export function readGeoJson(json: JsonObject, input: JsonInput): JsonRead {
  const features = listAt(json, 'features');
  const names = [...new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature))))];
  const rows = features.map((feature) =>
    isObject(feature) ? names.map((name) => cellText(own(propertiesOf(feature), name))) : null,
  );
  const filled = rows.flatMap((row) => row ?? []).length === 0 ? [] : rows.flatMap((row) => (row ? [row] : []));
  const mapping = guessMapping(names, filled.slice(0, 200));
  return readJsonRows(input, names, rows, (context) => {
    const read = openMapped(context, names, mapping);
    return (row, fields, at) => {
      const feature = features[at];
      const ground = readGeometry(isObject(feature) ? own(feature, 'geometry') : null);
      if ('reason' in ground) fields.reject('geometry', ground.reason);
      return read({ row, fields, ground: 'reason' in ground ? { point: null } : ground });
    };
  });
}
