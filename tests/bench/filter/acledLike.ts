/**
 * Made-up events of the shape of an ACLED export: ten years of days, some forty thousand towns with their coordinates,
 * one to three actors and one or two outlets an event, few of them very frequent and most of them rare. In the order
 * of time, as exports are. The same for the same count.
 */
export interface Row {
  readonly day: number;
  readonly lon: number;
  readonly lat: number;
  readonly place: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
}

export const DAYS = 3650;
export const SIZES = { place: 2500, kind: 25, actors: 8000, outlets: 5000 } as const;
const TOWNS = 40_000;

/** The texts that stand for a key in every field. */
export const NAMES = Array.from({ length: Math.max(...Object.values(SIZES)) }, (_, i) => `name ${i}`);

/** A fixed sequence between 0 and 1 (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `everyOwn`: every event at coordinates of its own. */
export function acledLike(count: number, everyOwn = false): Row[] {
  const next = sequence(7);
  const rare = (size: number) => Math.floor(size * next() ** 3);
  const some = (size: number, most: number) => {
    const ids = new Set<string>();
    for (let i = 1 + Math.floor(next() * most); i > 0; i--) ids.add(NAMES[rare(size)]!);
    return [...ids];
  };
  const at = () => ({ lon: Math.round(next() * 400_000) / 1e4 + 20, lat: Math.round(next() * 400_000) / 1e4 });
  const towns = Array.from({ length: TOWNS }, (_, i) => ({ ...at(), place: NAMES[i % SIZES.place]! }));
  return Array.from({ length: count }, (_, i) => {
    const town = towns[rare(TOWNS)]!;
    return {
      day: Math.floor((i / count) * DAYS),
      ...(everyOwn ? { lon: 20 + next() * 40, lat: next() * 40 } : { lon: town.lon, lat: town.lat }),
      place: town.place,
      kind: NAMES[rare(SIZES.kind)]!,
      actors: some(SIZES.actors, 3),
      outlets: some(SIZES.outlets, 2),
    };
  });
}
