/** The days of the slider "As known on", with the labels under it. Pure. */
import type { Period } from '../../domain/edtf';

export interface DaySlider {
  readonly firstDay: number;
  readonly lastDay: number;
  /** The slider's last stop: nothing is held back. */
  readonly everything: number;
}

export interface DayTick {
  readonly day: number;
  /** 0 at the slider's start, 1 at its end. */
  readonly at: number;
}

/** From the first to the last day of publication that is stated; null where none is. */
export function daySlider(published: Iterable<Period>): DaySlider | null {
  const days = [...published].flatMap((p) => [p.startDay, p.endDay]).filter(Number.isFinite);
  if (days.length === 0) return null;
  const firstDay = days.reduce((a, b) => Math.min(a, b));
  const lastDay = days.reduce((a, b) => Math.max(a, b));
  return { firstDay, lastDay, everything: lastDay + 1 };
}

/** Where the thumb stands: a day before the first shows at its start, one after the last still holds something back. */
export function sliderValue({ firstDay, lastDay, everything }: DaySlider, day: number | null): number {
  return day === null ? everything : Math.min(Math.max(day, firstDay), lastDay);
}

/** At most `most` labels, evenly set from the first day on; the end has a label of its own. */
export function dayTicks({ firstDay, lastDay, everything }: DaySlider, most: number): DayTick[] {
  const step = Math.max(1, Math.ceil((lastDay - firstDay + 1) / most));
  const ticks: DayTick[] = [];
  for (let day = firstDay; day <= lastDay; day += step) {
    ticks.push({ day, at: (day - firstDay) / (everything - firstDay) });
  }
  return ticks;
}
