/** The four tones in which sides are drawn (look.md, "Colour"); the side's own name always stands beside them. */
import { assertNever } from '../lib/assertNever';
import type { Side } from './schema';

export function sideTone(side: Side): 'state' | 'opposition' | 'kurdish' | 'other' {
  switch (side) {
    case 'syrian-state':
      return 'state';
    case 'opposition':
      return 'opposition';
    case 'kurdish':
      return 'kurdish';
    case 'islamic-state':
    case 'russia':
    case 'united-states':
    case 'un':
    case 'independent':
    case 'unknown':
      return 'other';
    default:
      return assertNever(side);
  }
}
