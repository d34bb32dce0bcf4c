import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import type { ReportBox } from './reported';

interface Props {
  readonly boxes: readonly ReportBox[];
  readonly outletName: (outlet: string) => string;
  readonly isJoined: boolean;
  readonly active: string | null;
  readonly onReport: (report: string | null) => void;
}

const toggleReport = (id: string) => changeView((view) => ({ ...view, report: view.report === id ? null : id }));

/** One box a report, all of them one tab stop; arrow keys go from one to the next, lane by lane. */
export function ReportMarks({ boxes, onReport, ...shared }: Props) {
  const { t } = useTranslation();
  const [last, setLast] = useState<string | null>(null);
  const stop = boxes.some((box) => box.id === last) ? last : (boxes[0]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const at = boxes.findIndex(
      (box) => event.target instanceof SVGElement && event.target.dataset['report'] === box.id,
    );
    const box = boxes[at];
    if (!box || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    const on = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    if (event.key === 'Enter' || event.key === ' ') toggleReport(box.id);
    else if (!back && !on) return;
    event.preventDefault();
    const next = boxes[at + (on ? 1 : back ? -1 : 0)];
    if (!next || next === box) return;
    setLast(next.id);
    event.currentTarget.querySelector<SVGElement>(`[data-report="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <g role="group" aria-label={t('timeline.reported')} onKeyDown={onKeyDown}>
      {boxes.map((box) => (
        <ReportMark key={box.id} box={box} isStop={box.id === stop} onReport={onReport} {...shared} />
      ))}
    </g>
  );
}

const BOX = 7;
const HIT = 12;

type MarkProps = Omit<Props, 'boxes'> & { readonly box: ReportBox; readonly isStop: boolean };

function ReportMark({ box, isStop, outletName, isJoined, active, onReport }: MarkProps) {
  const { t } = useTranslation();
  const words = useWords();
  const isChosen = useView((view) => view.report === box.id);
  const { id, isLinked, isSilent, isPossible, says, x0, x1, y } = box;
  const key = isPossible ? 'reportPossible' : isLinked ? 'reportLinked' : isSilent ? 'reportSilent' : 'reportName';
  const plain = t(`timeline.${key}`, { outlet: outletName(box.outlet), when: words.period(box.published) });
  const name = [plain, ...(isJoined ? says.slice(0, 1) : [])].join(t('words.comma'));
  const classes = [
    'tl-report',
    isLinked && 'is-linked',
    isPossible && 'is-possible',
    isJoined && isSilent && 'is-silent',
    (isChosen || id === active) && 'is-active',
  ];
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      className={classes.filter(Boolean).join(' ')}
      data-report={id}
      onClick={() => toggleReport(id)}
      onPointerEnter={() => onReport(id)}
      onPointerLeave={() => onReport(null)}
      onFocus={() => onReport(id)}
      onBlur={() => onReport(null)}
    >
      <title>{name}</title>
      <rect className="tl-hit" x={x0} y={y - HIT / 2} width={x1 - x0} height={HIT} />
      {box.beyond === null ? (
        <rect className="box" x={x0} y={y - BOX / 2} width={x1 - x0} height={BOX} />
      ) : (
        <path
          className="box"
          d={box.beyond === 'after' ? `M${x1 - 5} ${y - 4}l5 4l-5 4` : `M${x0 + 5} ${y - 4}l-5 4l5 4`}
        />
      )}
    </g>
  );
}
