import { describe, expect, it } from 'vitest';
import { mustParseEdtf } from '../../../src/domain/edtf';
import { daySlider, dayTicks, sliderValue } from '../../../src/panels/compare/knownLayout';
import { theDay } from '../../builders';

const sliderOf = (...published: string[]) => daySlider(published.map(mustParseEdtf));
const APRIL_28 = theDay('2016-04-28');

describe('the slider', () => {
  const slider = sliderOf('2016-05-03', '2016-04-28', '2016-05-03/2016-05-04')!;

  it('runs from the first to the last day of publication, with everything after it', () => {
    expect(slider).toEqual({ firstDay: APRIL_28, lastDay: APRIL_28 + 6, everything: APRIL_28 + 7 });
  });

  it('leaves out ends that are open', () => {
    expect(sliderOf('../2016-05-03', '2016-04-28/..')).toEqual({
      firstDay: APRIL_28,
      lastDay: APRIL_28 + 5,
      everything: APRIL_28 + 6,
    });
  });

  it('is missing where there is no report', () => {
    expect(sliderOf()).toBeNull();
  });

  it('has one day and everything where there is one report', () => {
    expect(sliderOf('2016-04-28')).toEqual({ firstDay: APRIL_28, lastDay: APRIL_28, everything: APRIL_28 + 1 });
  });

  it('stands at its edge for a day outside it, and at everything only where no day is chosen', () => {
    expect([sliderValue(slider, APRIL_28 - 9), sliderValue(slider, APRIL_28 + 99), sliderValue(slider, null)]).toEqual([
      slider.firstDay,
      slider.lastDay,
      slider.everything,
    ]);
  });

  it('has a label a day, or fewer, evenly set', () => {
    expect(dayTicks(slider, 9).map((t) => t.day - APRIL_28)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(dayTicks(slider, 3).map((t) => t.day - APRIL_28)).toEqual([0, 3, 6]);
    expect(dayTicks(sliderOf('2016')!, 9)).toHaveLength(9);
    expect(dayTicks(slider, 3).map((t) => t.at)).toEqual([0, 3 / 7, 6 / 7]);
  });
});
