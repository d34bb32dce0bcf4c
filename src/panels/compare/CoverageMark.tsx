import { assertNever } from '../../lib/assertNever';
import type { CellKind } from './coverageLayout';

/** A cell's mark; its meaning is in the cell's name and in the key. "Could not know" is the hatch of the cell itself. */
export function CoverageMark({ kind }: { kind: CellKind }) {
  switch (kind) {
    case 'reported':
    case 'as-denial':
    case 'as-doubt':
      return <Square className="cov-square" />;
    case 'not-mentioned':
      return <Square className="cov-square is-open" />;
    case 'same-day':
    case 'too-early':
      return <Square className="cov-square is-dashed" />;
    case 'not-known':
      return (
        <span className="cov-unknown" aria-hidden="true">
          ?
        </span>
      );
    case 'could-not-know':
      return null;
    default:
      return assertNever(kind);
  }
}

function Square({ className }: { className: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect className={className} x="3" y="3" width="14" height="14" />
    </svg>
  );
}
