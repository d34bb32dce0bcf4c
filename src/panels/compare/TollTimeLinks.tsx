import { useLinkWords } from './useMarkWords';
import type { PlacedLink, TollTimeLayout } from './tollTimeLayout';

interface Props {
  readonly layout: TollTimeLayout;
  readonly x: (logical: number) => number;
}

/** Room at either end, so that a line does not run into its marks. */
const CLEAR = 11;
/** A plain line: one actor's own revision. Dotted: equal figures, or two figures of one origin on one day. */
export function TollTimeLinks({ layout, x }: Props) {
  return (
    <g aria-hidden="true">
      {layout.links.map((placed) => (
        <Link key={placed.link.key} placed={placed} x={x} />
      ))}
    </g>
  );
}

function Link({ placed: { link, from, to, wordsAt }, x }: { placed: PlacedLink; x: Props['x'] }) {
  const linkWords = useLinkWords();
  const [x0, y0, x1, y1] = [x(from[0]), from[1], x(to[0]), to[1]];
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length <= 2 * CLEAR) return null;
  const [dx, dy] = [((x1 - x0) / length) * CLEAR, ((y1 - y0) / length) * CLEAR];
  const isDotted = link.kind === 'same' || link.kind === 'split';
  return (
    <>
      <path
        className={isDotted ? 'hairline is-dotted' : 'hairline'}
        d={`M${x0 + dx} ${y0 + dy}L${x1 - dx} ${y1 - dy}`}
      />
      {wordsAt && (
        <text className="small halo" x={x(wordsAt[0])} y={wordsAt[1]} textAnchor="middle">
          {linkWords(link)}
        </text>
      )}
    </>
  );
}
