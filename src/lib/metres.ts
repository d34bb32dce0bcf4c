/** Distances on the ground for places a few kilometres apart; the earth is a sphere and nearby ground is flat. */
export const METRES_PER_DEGREE = 111_195;

/** East-west degrees are shorter than north-south ones by this factor. */
export function lonScale(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

/** Between two [lon, lat] points, in metres. */
export function metresBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const dx = (a[0] - b[0]) * lonScale((a[1] + b[1]) / 2);
  return Math.hypot(dx, a[1] - b[1]) * METRES_PER_DEGREE;
}
