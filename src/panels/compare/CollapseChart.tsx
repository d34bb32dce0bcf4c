import { useTranslation } from 'react-i18next';
import { type OriginShape, shapeOf } from '../../domain/originShape';
import { isCopy, type Source } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { useWords } from '../../state/words';
import type { Collapse, CollapseTarget, CollapseVoice } from './collapseLayout';
import { OriginMark } from './OriginMark';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';
import { useWidth } from '../../ui/useWidth';

interface Props {
  readonly layout: Collapse;
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly isRtl: boolean;
  readonly onPick: (claims: readonly Claim[]) => void;
}

const NAME_X = 44;
const TICK = 9;
const TICKS = 4;
const WIDEST = 440;
/** The longest name that stands before the lines begin. */
const NAME_LETTERS = 20;

const shorten = (text: string, letters: number) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

function useSourceName() {
  const { t } = useTranslation();
  const words = useWords();
  return (source: Source) => {
    if (source.kind === 'origin') return words.actor(source.root);
    if (source.kind === 'unnamed') return words.actor(source.actor);
    return source.kind === 'own-voice' ? t('positions.held.own-voice') : t(`compare.group.${source.kind}`);
  };
}

/** Reports as ticks by voice on the one side, whose word they carry on the other. */
export function CollapseChart({ layout, shapes, isRtl, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<SVGSVGElement>({ items: STOPS });
  const [box, measured] = useWidth(WIDEST);
  const width = Math.min(WIDEST, Math.max(280, measured));
  const x = (logical: number) => (isRtl ? width - logical : logical);
  const from = width * 0.46;
  const to = width * 0.62;
  const middle = (from + to) / 2;
  return (
    <div ref={box}>
      <svg
        {...roving}
        className="chart collapse-chart"
        data-chart="collapse"
        viewBox={`0 0 ${width} ${layout.height}`}
        width={width}
        height={layout.height}
        role="group"
        aria-label={t('positions.collapse.drawing')}
      >
        {layout.links.map(({ key, fromY, toY, isDotted }) => (
          <path
            key={key}
            className={isDotted ? 'hairline is-dotted' : 'hairline'}
            d={`M${x(from)} ${fromY}C${x(middle)} ${fromY} ${x(middle)} ${toY} ${x(to)} ${toY}`}
          />
        ))}
        {layout.voices.map((voice) => (
          <Voice key={voice.key} voice={voice} layout={layout} x={x} onPick={onPick} />
        ))}
        {layout.targets.map((target) => (
          <Target key={target.key} target={target} x={x} at={to + 12} shapes={shapes} onPick={onPick} />
        ))}
      </svg>
    </div>
  );
}

interface MarkProps {
  readonly x: (logical: number) => number;
  readonly onPick: Props['onPick'];
}

function Voice({ voice, layout, x, onPick }: MarkProps & { voice: CollapseVoice; layout: Collapse }) {
  const { t } = useTranslation();
  const words = useWords();
  const sourceName = useSourceName();
  const names = voice.outlets.map((outlet) => words.text(outlet.name));
  const name =
    names.length > 3
      ? t('positions.collapse.names', { list: words.list(names.slice(0, 2)), count: names.length - 2 })
      : words.list(names);
  const linked = layout.targets.filter((target) => layout.links.some((l) => l.key === `${voice.key} ${target.key}`));
  const label = t('positions.collapse.voice', {
    voice: name,
    reports: t('words.count.reports', { count: voice.reports.length }),
    targets: words.list(linked.map((target) => sourceName(target.source))),
  });
  return (
    <g
      role="button"
      className="collapse-mark"
      data-stop={`voice ${voice.key}`}
      aria-label={label}
      onClick={() => onPick(voice.claims)}
    >
      <title>{label}</title>
      <rect className="hit" x={Math.min(x(0), x(190))} y={voice.y - 13} width="190" height="26" />
      {voice.reports.length > TICKS ? (
        <text className="tick-count" x={x(0)} y={voice.y + 4}>
          {words.number(voice.reports.length)}
        </text>
      ) : (
        voice.reports.map((report, i) => (
          <rect
            key={report.id}
            className={isCopy(report) ? 'report-tick is-copy' : 'report-tick'}
            x={Math.min(x(i * TICK), x(i * TICK + 6))}
            y={voice.y - 6}
            width="6"
            height="12"
          />
        ))
      )}
      <text x={x(NAME_X)} y={voice.y + 4.5}>
        {shorten(name, NAME_LETTERS)}
      </text>
    </g>
  );
}

interface TargetProps extends MarkProps {
  readonly target: CollapseTarget;
  readonly at: number;
  readonly shapes: Props['shapes'];
}

function Target({ target, at, x, shapes, onPick }: TargetProps) {
  const { t } = useTranslation();
  const name = useSourceName()(target.source);
  const voices = t('positions.voices', { count: target.voices });
  const label = t('positions.collapse.target', { target: name, voices });
  const left = Math.min(x(at - 12), x(at + 150));
  return (
    <g
      role="button"
      className="collapse-mark"
      data-stop={`target ${target.key}`}
      aria-label={label}
      onClick={() => onPick(target.claims)}
    >
      <title>{label}</title>
      <rect className="hit" x={left} y={target.y - 16} width="162" height="38" />
      <OriginMark shape={shapeOf(shapes, target.source)} at={[x(at), target.y]} />
      <text className="strong" x={x(at + 14)} y={target.y + 1}>
        {shorten(name, NAME_LETTERS)}
      </text>
      <text className="small" x={x(at + 14)} y={target.y + 16}>
        {target.source.kind === 'unnamed' ? `${t('positions.collapse.unnamed')}, ${voices}` : voices}
      </text>
    </g>
  );
}
