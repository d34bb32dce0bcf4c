/** How long reading will still take, if it goes on as it went; null while that cannot be told. */
export interface TimeLeft {
  readonly unit: 'seconds' | 'minutes';
  readonly count: number;
}

const TOO_EARLY_MS = 700;

export function timeLeft(elapsedMs: number, done: number, total: number): TimeLeft | null {
  if (elapsedMs < TOO_EARLY_MS || done <= 0 || done >= total) return null;
  const seconds = (elapsedMs / 1000) * ((total - done) / done);
  return seconds < 90
    ? { unit: 'seconds', count: Math.max(1, Math.round(seconds)) }
    : { unit: 'minutes', count: Math.round(seconds / 60) };
}
