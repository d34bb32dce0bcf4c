import { useTranslation } from 'react-i18next';
import { type CellMarks, type Tick, TICK_PITCH } from './blameLayout';

/** Whose voice, a tick a report: solid own, outline attributed, dashed at arm's length, struck denied or doubted. */
export function BlameTicks({ marks }: { marks: CellMarks }) {
  switch (marks.kind) {
    case 'none':
      return null;
    case 'bar':
      return (
        <svg
          className="blame-ticks"
          viewBox={`0 0 ${marks.width} 18`}
          width={marks.width}
          height="18"
          aria-hidden="true"
        >
          <TickPath tick={marks.tick} width={marks.width - 2} />
        </svg>
      );
    case 'ticks': {
      const width = marks.ticks.length * TICK_PITCH + 2;
      return (
        <svg className="blame-ticks" viewBox={`0 0 ${width} 18`} width={width} height="18" aria-hidden="true">
          {marks.ticks.map(({ tick, x }) => (
            <g key={x} transform={`translate(${x + 1} 0)`}>
              <TickPath tick={tick} width={8} />
            </g>
          ))}
        </svg>
      );
    }
  }
}

function TickPath({ tick, width }: { tick: Tick; width: number }) {
  const box = `M.8 1.8h${width - 1.6}v13.4H.8z`;
  switch (tick) {
    case 'own':
      return <path className="tick is-own" d={`M0 1h${width}v15H0z`} />;
    case 'attributed':
      return <path className="tick" d={box} />;
    case 'distanced':
      return <path className="tick is-dashed" d={box} />;
    case 'denied':
      return <path className="tick" d={`${box}M-.6 16L${width + 0.6} 1`} />;
    case 'doubted':
      return (
        <>
          <path className="tick is-dashed" d={box} />
          <path className="tick" d={`M-.6 16L${width + 0.6} 1`} />
        </>
      );
    case 'silent':
      return <path className="tick" d={`M0 15.2h${width}`} />;
    case 'unread':
      return <path className="tick is-dashed" d={`M0 15.2h${width}`} />;
  }
}

const KEY: readonly ('own' | 'attributed' | 'distanced' | 'denied' | 'doubted')[] = [
  'own',
  'attributed',
  'distanced',
  'denied',
  'doubted',
];

/** What each tick means, in words. */
export function BlameKey() {
  const { t } = useTranslation();
  return (
    <ul className="blame-key">
      {KEY.map((tick) => (
        <li key={tick}>
          <BlameTicks marks={{ kind: 'ticks', ticks: [{ tick, x: 0 }] }} /> {t(`blame.tick.${tick}`)}
        </li>
      ))}
    </ul>
  );
}
