/** Narrowing of parsed JSON, field by field: what is not what it should be is null, and nothing is inherited. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (x: unknown): x is JsonObject => typeof x === 'object' && x !== null && !Array.isArray(x);

export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A value as the text of a cell: objects and lists as JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const listAt = (object: JsonObject, key: string): readonly unknown[] => {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
};
