/**
 * Measures of agreement between two coders over nominal values. Pure arithmetic: a measure that the numbers do not define
 * (no unit, or no variation to agree on by chance) is null, never 0 or 1.
 */

/** One unit, as the first and as the second coder coded it. */
export type CodedUnit<T> = readonly [first: T, second: T];

/** Share of units with equal values, 0 to 1. */
export function agreementShare<T>(units: readonly CodedUnit<T>[]): number | null {
  return units.length === 0 ? null : units.filter(([first, second]) => first === second).length / units.length;
}

function counts<T>(values: readonly T[]): Map<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** Cohen's kappa: agreement beyond what the coders' own shares of each value make likely. */
export function cohensKappa<T>(units: readonly CodedUnit<T>[]): number | null {
  const observed = agreementShare(units);
  const firsts = counts(units.map(([first]) => first));
  const seconds = counts(units.map(([, second]) => second));
  const chances = [...firsts].reduce((sum, [value, n]) => sum + n * (seconds.get(value) ?? 0), 0);
  const all = units.length ** 2;
  return observed === null || chances === all ? null : (observed - chances / all) / (1 - chances / all);
}

/** Krippendorff's alpha, nominal values, two coders, no unit left out by either. */
export function krippendorffsAlpha<T>(units: readonly CodedUnit<T>[]): number | null {
  const observed = agreementShare(units);
  const values = units.flat();
  const pairs = values.length * (values.length - 1);
  const unequal = pairs - [...counts(values).values()].reduce((sum, n) => sum + n * (n - 1), 0);
  return observed === null || unequal === 0 ? null : 1 - ((1 - observed) * pairs) / unequal;
}
