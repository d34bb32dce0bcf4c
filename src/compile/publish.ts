/**
 * What is published and how it is written: one record a line, keys in the order of the schema, no build time, so that
 * the same records always give the same bytes.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { type Dataset, HeadSchema, RECORD_SCHEMAS, type RecordKind } from '../domain/schema';

export function datasetJson(dataset: Dataset): string {
  const stated = Object.keys(HeadSchema.entries).filter((key) => dataset[key as keyof Dataset] !== undefined);
  const head = stated.map((key) => `${JSON.stringify(key)}:${JSON.stringify(dataset[key as keyof Dataset])}`);
  const lists = (Object.keys(RECORD_SCHEMAS) as RecordKind[]).map((kind) => {
    const records = dataset[kind].map((record) => JSON.stringify(record));
    return `${JSON.stringify(kind)}:[${records.length > 0 ? `\n${records.join(',\n')}\n` : ''}]`;
  });
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

export function indexJson(datasets: readonly Dataset[]): string {
  const entries = datasets.map(({ id, title, events, reports }) =>
    JSON.stringify({ id, title, file: `${id}.json`, events: events.length, reports: reports.length }),
  );
  return `[\n${entries.join(',\n')}\n]\n`;
}

const EDTF_PATTERN = '^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?)?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?)?)?$';

/** Checks that are code have no twin in JSON Schema; the nearest pattern stands for them. */
function patternOf(message: unknown): string | null {
  if (String(message).startsWith('not an EDTF date')) return EDTF_PATTERN;
  return String(message).startsWith('only http') ? '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' : null;
}

export function schemaJson(): string {
  const lists = Object.fromEntries(Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => [kind, v.array(schema)]));
  const whole = v.strictObject({ ...HeadSchema.entries, ...lists });
  const schema = toJsonSchema(whole, {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const pattern =
        valibotAction.type === 'check' && 'message' in valibotAction ? patternOf(valibotAction.message) : null;
      return pattern ? { ...jsonSchema, pattern } : undefined;
    },
  });
  const description =
    'Shapes only. Dates are checked here by pattern; a reader also checks that they are calendar days and that no interval ends before it starts. Rules between records (ids resolve, intervals mean what the hedge says, every event has a claim) are not in this schema.';
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Parallax dataset, format parallax/1', description, ...rest }, null, 2)}\n`;
}
