import type { OriginShape } from '../../domain/originShape';

/** Outlines in a box of 12, the middle at 6, 6. */
const PATHS: Readonly<Record<OriginShape, string>> = {
  circle: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  triangle: 'M6 1l5.2 9.6H.8z',
  square: 'M1.6 1.6h8.8v8.8H1.6z',
  diamond: 'M6 .4L11.6 6 6 11.6.4 6z',
  down: 'M6 11L.8 1.4h10.4z',
  cross: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
  hexagon: 'M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z',
  hollow: 'M6 1.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8z',
  bar: 'M4 1h4v10H4z',
};

interface Props {
  readonly shape: OriginShape;
  /** Middle of the mark inside a drawing; alone it stands in a line of text. */
  readonly at?: readonly [x: number, y: number];
  /** Not borne out by its own text, or stale. */
  readonly isFlagged?: boolean;
}

/** Whose word, as a shape. Its name always stands beside it, so the mark itself is silent. */
export function OriginMark({ shape, at, isFlagged = false }: Props) {
  const classes = ['origin-mark', (shape === 'hollow' || isFlagged) && 'is-hollow', isFlagged && 'is-flagged'];
  const path = <path className={classes.filter(Boolean).join(' ')} d={PATHS[shape]} />;
  if (at) return <g transform={`translate(${at[0] - 6} ${at[1] - 6})`}>{path}</g>;
  return (
    <svg className="origin-glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {path}
    </svg>
  );
}
