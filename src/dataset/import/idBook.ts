/** Ids made from names, the same for the same file: readable where the name is Latin, numbered where two would be equal. */
export interface IdBook {
  /** The id of this key; `name` shapes it the first time. */
  readonly idOf: (key: string, name: string) => string;
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
}

/** `prefix`: begins every id, so that books never meet ("outlet:sohr"). */
export function createIdBook(prefix: string): IdBook {
  const ids = new Map<string, string>();
  const next = new Map<string, number>();
  return {
    idOf: (key, name) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const stem = slug(name) || 'x';
      const number = next.get(stem) ?? 1;
      next.set(stem, number + 1);
      // The dot cannot come out of a name, so "a 2" and the second "a" stay apart.
      const id = number === 1 ? `${prefix}:${stem}` : `${prefix}:${stem}.${number}`;
      ids.set(key, id);
      return id;
    },
  };
}
