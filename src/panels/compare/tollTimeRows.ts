/** The same figures one below the other in order of publication: for narrow pages, and where no day is sure. Pure. */
import { isDated, isSureDay, type TimeMark } from './tollTimeMarks';
import { type Ends, endsOf, type TollScale, tollScale } from './tollScale';

export interface FigureRow {
  readonly mark: TimeMark;
  readonly ends: Ends;
  /** Of the line with the figure; the mark stands below. */
  readonly y: number;
  readonly markY: number;
  /** Too long to stand on one line: the source goes below the figure. */
  readonly isTwoLines: boolean;
}

export interface DayHead {
  readonly key: string;
  readonly y: number;
  readonly mark: TimeMark;
  readonly kind: 'day' | 'uncertain' | 'undated';
}

export interface RowsLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: TollScale;
  readonly rows: readonly FigureRow[];
  readonly heads: readonly DayHead[];
  /** Distance from the starting edge. */
  readonly x: (n: number) => number;
}

const PAD = 8;
const AXIS = 22;
const HEAD = 34;
const ROW = 46;
const SECOND_LINE = 17;

const kindOf = (mark: TimeMark): DayHead['kind'] => (isSureDay(mark) ? 'day' : isDated(mark) ? 'uncertain' : 'undated');

export function rowsLayout(
  marks: readonly TimeMark[],
  width: number,
  fitsOneLine: (mark: TimeMark) => boolean,
): RowsLayout {
  const scale = tollScale(
    marks.map((m) => m.value),
    4,
  );
  const rows: FigureRow[] = [];
  const heads: DayHead[] = [];
  let y = AXIS;
  for (const mark of marks) {
    if (heads.at(-1)?.mark.published.edtf !== mark.published.edtf) {
      heads.push({ key: mark.key, y: y + 20, mark, kind: kindOf(mark) });
      y += HEAD;
    }
    const isTwoLines = !fitsOneLine(mark);
    const markY = y + 32 + (isTwoLines ? SECOND_LINE : 0);
    rows.push({ mark, ends: endsOf(mark.value), y: y + 14, markY, isTwoLines });
    y += ROW + (isTwoLines ? SECOND_LINE : 0);
  }
  return { width, height: y + PAD, scale, rows, heads, x: (n) => PAD + (n / scale.max) * (width - 2 * PAD) };
}
