/** The table of spellings as text that a person can edit: one outlet a line, "name = spelling; spelling". */
import type { NameRule } from '../../dataset/import/outletNames';

export const toLines = (rules: readonly NameRule[]): string =>
  rules.map(({ name, spellings }) => `${name} = ${spellings.join('; ')}`).join('\n');

/** Lines without a name or without a spelling join nothing and are left out. */
export function fromLines(text: string): NameRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf('=');
    if (at === -1) return [];
    const name = line.slice(0, at).trim();
    const spellings = line
      .slice(at + 1)
      .split(';')
      .map((spelling) => spelling.trim())
      .filter((s) => s !== '');
    return name === '' || spellings.length === 0 ? [] : [{ name, spellings }];
  });
}
