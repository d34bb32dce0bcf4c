import type { Comb } from './combs';

interface Props {
  readonly combs: readonly Comb[];
  /** The report that is pointed at or chosen. */
  readonly active: string | null;
}

const END = 2;

/** More than this are drawn fainter, so that together they do not hide what they join. */
const FEW = 30;

function classOf(comb: Comb, { combs, active }: Props): string {
  if (comb.report === active) return 'tl-link is-active';
  return combs.length > FEW ? 'tl-link is-faint' : 'tl-link';
}

/** In the Happened lanes: up from below, with an arm to each event that the report speaks of. */
export function LinksAbove(props: Props) {
  return (
    <g aria-hidden="true">
      {props.combs.map((comb) => (
        <g key={comb.report} className={classOf(comb, props)} data-link={comb.report}>
          <line x1={comb.x} x2={comb.x} y1={Math.min(...comb.arms.map((arm) => arm.y))} y2="100%" />
          <path d={comb.arms.map((arm) => `M${comb.x} ${arm.y}H${arm.x}`).join('')} />
          {comb.arms.map((arm) => (
            <circle key={arm.event} cx={arm.x} cy={arm.y} r={END} />
          ))}
        </g>
      ))}
    </g>
  );
}

/** In the Reported lanes: from the box up. */
export function LinksBelow(props: Props) {
  return (
    <g aria-hidden="true">
      {props.combs.map((comb) => (
        <path key={comb.report} className={classOf(comb, props)} d={`M${comb.x} 0V${comb.y}`} />
      ))}
    </g>
  );
}
