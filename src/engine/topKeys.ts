/** The keys with the highest counts, without sorting the others. */

/** At most `most` keys, highest count first, of equals the lower key first. */
export function topKeys(counts: Int32Array, most: number): number[] {
  const top: number[] = [];
  for (let key = 0; key < counts.length; key++) {
    const count = counts[key]!;
    if (top.length === most && !(count > counts[top[most - 1]!]!)) continue;
    let at = top.length;
    while (at > 0 && counts[top[at - 1]!]! < count) at--;
    top.splice(at, 0, key);
    if (top.length > most) top.pop();
  }
  return top;
}
