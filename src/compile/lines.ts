/**
 * Lines for orientation (rivers, roads) from GeoJSON. Their kind is read from the name; that a line is schematic is
 * said by its confidence, not by its name.
 */
import * as v from 'valibot';
import type { Problem } from '../domain/problem';
import type { Draft } from './records';

const Feature = v.object({
  properties: v.object({
    id: v.string(),
    name: v.string(),
    name_ar: v.optional(v.string()),
    source: v.string(),
    confidence: v.string(),
    note: v.optional(v.string()),
  }),
  geometry: v.object({ type: v.literal('LineString'), coordinates: v.array(v.array(v.number())) }),
});
const Collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(Feature) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function readLines(file: string, text: string): { lines: Draft[]; problems: Problem[] } {
  const result = v.safeParse(Collection, parsed(text));
  if (!result.success) {
    const reason = `not a GeoJSON collection of lines: ${result.issues[0].message}`;
    return { lines: [], problems: [{ file, reason, action: 'Mend the file; no line was read' }] };
  }
  const lines = result.output.features.map(({ properties: p, geometry }) => ({
    file,
    line: 1,
    value: {
      id: p.id,
      name: { en: p.name.replace(/ \(schematic\)$/, ''), ...(p.name_ar === undefined ? {} : { ar: p.name_ar }) },
      kind: /river/i.test(p.name) ? 'river' : 'road',
      points: geometry.coordinates,
      basis: p.note ? `${p.source}; ${p.note}` : p.source,
      confidence: p.confidence,
    },
  }));
  return { lines, problems: [] };
}
