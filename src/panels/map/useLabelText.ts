import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import type { Ground, Tone } from './ground';
import type { LabelKind } from './labels';
import { type GroundMark, holdsEvent, markId } from './layout';
import { GLYPHS, type MarkLook } from './look';
import { textWidth } from './measureText';
import { isSmall, type MapView, type Size } from './mercator';
import { useFontEpoch } from './useFontEpoch';
import { useMapWords } from './useMapWords';

export interface LabelText {
  readonly name: string;
  /** A second line: the toll of the chosen event. */
  readonly detail: string | null;
  /** A class for its colour or weight. */
  readonly tone: string;
}

interface LabelTexts {
  /** `id`: of a mark, a tone or a place, as in labels. */
  readonly of: (id: string, kind: LabelKind) => LabelText;
  /** `id`: of a place or a tone, as in wishes. */
  readonly size: (id: string, kind: LabelKind) => Size;
  /** `id`: of a river or road. */
  readonly line: (id: string) => { text: string; width: number };
  readonly namesRegions: boolean;
  readonly dotPx: (mark: GroundMark) => number;
}

const SPACING_EM = 0.12;
const TYPE: Readonly<Record<LabelKind, { px: number; weight: number; height: number }>> = {
  chosen: { px: 12.5, weight: 600, height: 16 },
  event: { px: 11.5, weight: 600, height: 15 },
  region: { px: 11, weight: 600, height: 14 },
  quarter: { px: 11, weight: 400, height: 13 },
};
const DETAIL = { px: 11, weight: 400, height: 14 };
const LINE_PX = 12;
const DOT_AIR_PX = 10;

/** What names say, and how large that is. */
export function useLabelText(
  view: MapView,
  ground: Ground,
  marks: readonly GroundMark[],
  looks: ReadonlyMap<string, MarkLook>,
  chosen: string | null,
): LabelTexts {
  const { t } = useTranslation();
  const words = useWords();
  const map = useMapWords();
  const lang = useView((v) => v.lang);
  const fill = useView((v) => v.fill);
  const isTight = isSmall(view);
  const fonts = useFontEpoch();
  return useMemo(() => {
    const spacing = lang === 'ar' ? 0 : SPACING_EM;
    const places = new Map(marks.map((mark) => [mark.place.id, mark.place]));
    const glyphs = new Map(marks.map((mark) => [mark.place.id, GLYPHS[looks.get(markId(mark))?.tint ?? 'alike']]));
    const nameOf = (id: string, kind: LabelKind) => {
      if (kind === 'region')
        return t(`map.region.${id as Extract<Tone, 'state' | 'opposition' | 'kurdish'>}`).toLocaleUpperCase(lang);
      const place = places.get(id) ?? ground.quarters.get(id)?.place;
      const glyph = kind === 'quarter' ? null : glyphs.get(id);
      return place ? [glyph, map.place(place)].filter(Boolean).join(' ') : '';
    };
    const detailOf = (mark: GroundMark | undefined) => {
      const row = mark?.rows.find((r) => r.row.event.id === chosen)?.row;
      return row && !isTight ? map.toll(row) : null;
    };
    const size = (id: string, kind: LabelKind): Size => {
      const { px, weight, height } = TYPE[kind];
      const width = textWidth(nameOf(id, kind), px, weight, kind === 'region' ? spacing : 0);
      const detail = kind === 'chosen' ? detailOf(marks.find((m) => m.place.id === id && holdsEvent(m, chosen))) : null;
      if (!detail) return { width: width + 2, height };
      return {
        width: Math.max(width, textWidth(detail, DETAIL.px, DETAIL.weight)) + 2,
        height: height + DETAIL.height,
      };
    };
    return {
      size,
      namesRegions: !isTight && fill === 'held',
      dotPx: (mark) => {
        const look = looks.get(markId(mark));
        return look ? 2 * (look.ringPx ?? look.radiusPx) + DOT_AIR_PX : 2 * DOT_AIR_PX;
      },
      of: (id, kind) => {
        if (kind === 'region' || kind === 'quarter') return { name: nameOf(id, kind), detail: null, tone: `is-${id}` };
        const placeId = id.slice(id.indexOf(':') + 1);
        const mark = marks.find((m) => id === `${m.shape.kind}:${m.place.id}`);
        const detail = kind === 'chosen' ? detailOf(mark) : null;
        return { name: nameOf(placeId, kind), detail, tone: `is-${mark?.standing ?? 'certain'}` };
      },
      line: (id) => {
        const line = ground.lines.find((l) => l.id === id);
        const text = line ? words.text(line.name) : '';
        return { text, width: textWidth(text, LINE_PX, 400) };
      },
    };
    // oxlint-disable-next-line react/exhaustive-deps -- widths change with the faces that have arrived
  }, [t, words, map, lang, ground, marks, looks, chosen, isTight, fill, fonts]);
}
