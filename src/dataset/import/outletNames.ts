/**
 * Which spellings are one outlet or source. The table is shown and can be changed by the person; beyond it only letters
 * that differ in case, spacing or punctuation are one name. It must never join names because they look alike.
 */
export interface NameRule {
  readonly name: string;
  readonly spellings: readonly string[];
}

export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'SOHR',
    spellings: [
      'Syrian Observatory for Human Rights',
      'Syrian Observatory of Human Rights',
      'syriahr.com',
      'OHR',
      'SOH',
      'SHR',
    ],
  },
  { name: 'Human Rights Watch', spellings: ['HRW'] },
  { name: 'Airwars', spellings: ['Air Wars', 'Airwars.org'] },
  {
    name: 'Liveuamap',
    spellings: [
      'syria.liveuamap.com',
      'isis.liveuamap.com',
      'syria.liveuamap',
      'syria.liveumap',
      'Syria Live Map',
      'Live Map',
      'Syria Live',
      'Syria Live UA Map',
      'SyriauLive',
      'SyriauaLive',
      'SyriauaLive Map',
      'live-u.map',
    ],
  },
  { name: 'Reuters', spellings: ['Reuters News', 'Reuters News Agency'] },
  { name: 'AFP', spellings: ['Agence France Presse', 'Agence France-Presse'] },
  { name: 'Associated Press', spellings: ['AP', 'Associated Press Newswires'] },
  { name: 'Al-Masdar News', spellings: ['AMN'] },
  { name: 'SNHR', spellings: ['SN4HR', 'Syrian Network for Human Rights'] },
  { name: 'VDC', spellings: ['Violations Documentation Center', 'Violations Documentation Centre'] },
  { name: 'SANA', spellings: ['Syrian Arab News Agency'] },
  { name: 'Waha Report', spellings: ['Waha'] },
  { name: 'SDF Press Office', spellings: ['SDF Press Center', 'SDF Media Center'] },
  { name: 'Amnesty International', spellings: ['Amnesty'] },
];

/** What two spellings must share to be one name: letters and digits; of an address, its host. */
export function nameKey(written: string): string {
  const text = written.normalize('NFKC').trim().toLowerCase();
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\/.*)?$/.exec(text)?.[1] ?? text;
  return host.replace(/[^\p{L}\p{N}]+/gu, '') || text;
}

/** From a spelling to the one name; a name that no rule knows is written as it was first met. */
export function joinNames(rules: readonly NameRule[]): (written: string) => string {
  const names = new Map<string, string>();
  for (const { name, spellings } of rules) {
    for (const spelling of [name, ...spellings]) names.set(nameKey(spelling), name);
  }
  return (written) => {
    const key = nameKey(written);
    const known = names.get(key);
    if (known !== undefined) return known;
    const plain = written.trim().replace(/\s+/g, ' ');
    names.set(key, plain);
    return plain;
  };
}
