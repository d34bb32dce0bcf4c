import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { useHoveredEvent } from '../../state/hover';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import type { BaseMap } from './baseMap';
import { type FilledGround, fillName } from './fill';
import type { Ground } from './ground';
import type { GroundDrawing, QuarterPaint } from './groundLayer';
import { type GroundMark, holdsEvent, homeCity, markId } from './layout';
import { lookOf, type MarkLook, mostOf } from './look';
import type { MapAdapter } from './mapAdapter';
import { fitView, isSmall, type Size } from './mercator';
import type { PointDrawing } from './pointLayer';
import { pointsOf } from './points';
import { useMapWords } from './useMapWords';

interface Shown {
  readonly base: BaseMap;
  readonly ground: Ground;
  readonly filled: FilledGround;
  /** Marks that are buttons, and those that are one crowd. */
  readonly buttons: readonly GroundMark[];
  readonly crowd: readonly GroundMark[];
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly chosen: string | null;
  /** The place under the pointer. */
  readonly under: string | null;
}

const PADDING: Size = { width: 14, height: 14 };
/** Notes and a button stand over the upper and lower edge there. */
const SMALL_PADDING: Size = { width: 4, height: 48 };

/** Hands each change to the adapter, which takes the same thing twice without harm. */
export function useAdapter(adapter: MapAdapter | null, shown: Shown): void {
  const { base, ground, filled, buttons, crowd, chosen, under } = shown;
  const hovered = useHoveredEvent();
  const idOf = (mark: GroundMark | undefined) => (mark ? markId(mark) : null);
  const chosenMark = [...buttons, ...crowd].find((mark) => holdsEvent(mark, chosen));
  const chosenId = idOf(chosenMark);
  const hoveredId = idOf(buttons.find((m) => holdsEvent(m, hovered) || m.place.id === under));
  const label = useLabel();
  const drawing = useDrawing(ground);
  const paints = usePaints(ground, filled);
  const points = usePoints(crowd, chosen);
  useEffect(() => adapter?.setLabel(label), [adapter, label]);
  useEffect(() => adapter?.setBase(base), [adapter, base]);
  useEffect(() => adapter?.setGround(drawing), [adapter, drawing]);
  useEffect(() => adapter?.setPaint(paints), [adapter, paints]);
  useEffect(() => adapter?.setMarks(buttons), [adapter, buttons]);
  useEffect(() => adapter?.setPoints(points), [adapter, points]);
  useEffect(
    () => adapter?.setEmphasis({ chosen: chosenId, hovered: hoveredId }),
    [adapter, buttons, chosenId, hoveredId],
  );
  useOpening(adapter, ground, buttons);
  useEffect(() => {
    if (chosenMark) adapter?.reveal(chosenMark.at);
    // Only when another event is chosen: a filter step must not move the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [adapter, chosenId]);
}

function useLabel(): string {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const city = homeCity(whole);
  return city ? t('map.canvas', { place: words.text(city.name) }) : t('map.canvasAnywhere');
}

/** Shapes alone: they change with the dataset, not with what fills them. */
function useDrawing({ quarters, lines }: Ground): GroundDrawing {
  const shapes = [...quarters.values()];
  const first = shapes[0]?.rings;
  return useMemo(
    () => ({ quarters: shapes.map(({ place, rings }) => ({ id: place.id, rings })), lines }),
    // oxlint-disable-next-line react/exhaustive-deps -- the rings of all quarters are made together
    [first, lines.length],
  );
}

function usePaints(ground: Ground, filled: FilledGround): ReadonlyMap<string, QuarterPaint> {
  const words = useMapWords();
  return useMemo(
    () =>
      new Map(
        [...filled.quarters].flatMap(([id, fill]): [string, QuarterPaint][] => {
          const quarter = ground.quarters.get(id);
          if (!quarter) return [];
          const { place, control } = quarter;
          const told = [
            words.place(place),
            words.fill(filled.by, fill),
            words.heldBy(control),
            words.confidence(control),
          ];
          const stripe = fill.stripe ? fillName(fill.stripe) : null;
          return [[id, { base: fillName(fill.base), stripe, title: told.filter(Boolean).join('. ') }]];
        }),
      ),
    [ground, filled, words],
  );
}

function usePoints(crowd: readonly GroundMark[], chosen: string | null): PointDrawing | null {
  const { known } = useExplorer();
  const tint = useView((view) => view.tint);
  const size = useView((view) => view.markSize);
  const points = useMemo(() => (crowd.length > 0 ? pointsOf(crowd) : null), [crowd]);
  return useMemo(() => {
    if (!points) return null;
    const looks = new Map<number, MarkLook>();
    const choice = { tint, size };
    const most = mostOf(known, crowd, choice);
    const look = (point: number): MarkLook => {
      const made = looks.get(point) ?? lookOf(known, crowd[point]!, choice, most);
      looks.set(point, made);
      return made;
    };
    return { points, look, chosen: crowd.findIndex((mark) => holdsEvent(mark, chosen)) };
  }, [points, crowd, known, tint, size, chosen]);
}

function useOpening(adapter: MapAdapter | null, ground: Ground, marks: readonly GroundMark[]): void {
  const lats = marks.map((mark) => mark.at[1]);
  const [, south, , north] = ground.opening;
  const [southLat, northLat] = lats.length > 0 ? [Math.min(...lats), Math.max(...lats)] : [south, north];
  useEffect(() => {
    adapter?.setOpening((size: Size) =>
      isSmall(size)
        ? fitView(ground.opening, size, SMALL_PADDING, { by: 'width', southLat, northLat })
        : fitView(ground.opening, size, PADDING, { by: 'whole' }),
    );
  }, [adapter, ground, southLat, northLat]);
}
