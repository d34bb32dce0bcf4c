import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hoverHandlers, useHoveredEvent } from '../../state/hover';
import { selectEvent } from '../../state/view';
import type { EventLine } from './eventLines';

interface Props {
  readonly lines: readonly EventLine[];
  readonly chosen: string | null;
  readonly laneOf: (line: EventLine) => string;
}

/** Where a key leads in a list of so many; null where it means nothing here. */
function rowAfterKey(at: number, count: number, key: string): number | null {
  const target: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 };
  return Object.hasOwn(target, key) ? Math.min(count - 1, Math.max(0, target[key]!)) : null;
}

/** One row an event, all of them one tab stop. */
export function EventRows({ lines, chosen, laneOf }: Props) {
  const [last, setLast] = useState<string | null>(null);
  const has = (id: string | null) => lines.some((line) => line.row.id === id);
  const stop = has(last) ? last : has(chosen) ? chosen : (lines[0]?.row.id ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof Element && event.target.closest('tr')?.dataset['event'];
    const at = lines.findIndex((line) => line.row.id === id);
    const to = at < 0 || event.shiftKey ? null : rowAfterKey(at, lines.length, event.key);
    if (to === null) return;
    event.preventDefault();
    setLast(lines[to]!.row.id);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its buttons
    <tbody onKeyDown={onKeyDown}>
      {lines.map((line) => (
        <Row
          key={line.row.id}
          line={line}
          lane={laneOf(line)}
          isChosen={line.row.id === chosen}
          isStop={line.row.id === stop}
        />
      ))}
    </tbody>
  );
}

const MATCH_KEYS = {
  certain: 'timeline.list.certain',
  possible: 'timeline.list.possible',
  no: 'timeline.list.outside',
} as const;

interface RowProps {
  readonly line: EventLine;
  readonly lane: string;
  readonly isChosen: boolean;
  readonly isStop: boolean;
}

function Row({ line, lane, isChosen, isStop }: RowProps) {
  const { t } = useTranslation();
  const isHovered = useHoveredEvent() === line.row.id;
  const { id } = line.row;
  const classes = [line.match === 'no' && 'is-dim', isChosen && 'is-chosen', isHovered && 'is-hovered'];
  return (
    <tr className={classes.filter(Boolean).join(' ')} data-event={id} data-match={line.match}>
      <th scope="row">
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isChosen}
          onClick={() => selectEvent(id)}
          {...hoverHandlers(id)}
        >
          <bdi>{line.title}</bdi>
        </button>
      </th>
      <td>
        <bdi>{line.when}</bdi>
      </td>
      <td>
        <bdi>{lane}</bdi>
      </td>
      <td>{t(MATCH_KEYS[line.match])}</td>
    </tr>
  );
}
