import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalog, get } from '../../domain/catalog';
import { SIDES } from '../../domain/schema';
import type { LaneChoice } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords, type Words } from '../../state/words';
import { laneOf, laneOrder, NONE, SEVERAL } from './laneChoice';
import { KIND_LANES } from './marks';

export interface LaneSet {
  readonly choice: LaneChoice;
  /** The lane of each row of the picture. */
  readonly ofRow: readonly string[];
  /** From the top. */
  readonly order: readonly string[];
  /** How a lane is called. */
  readonly name: (lane: string) => string;
}

function laneName(t: TFunction, words: Words, whole: Catalog, choice: LaneChoice, lane: string): string {
  const kind = KIND_LANES.find((one) => one === lane);
  const side = SIDES.find((one) => one === lane);
  if (lane === NONE) return t(`timeline.noneIn.${choice}`);
  if (lane === SEVERAL) return t(`timeline.severalIn.${choice}`);
  if (choice === 'kind' && kind) return t(`timeline.lane.${kind}`);
  if (choice === 'place') return words.text(get(whole.places, lane).name);
  if (choice === 'outlet') return words.text(get(whole.outlets, lane).name);
  return side ? t(`words.side.${side}`) : lane;
}

/** The lanes that a person chose. */
export function useLanes(): LaneSet {
  const { t } = useTranslation();
  const words = useWords();
  const { whole, rows, picture } = useExplorer();
  const choice = useView((view) => view.lanes);
  return useMemo(() => {
    const ofRow = rows.map((facts) => laneOf(picture.catalog, facts, choice));
    return {
      choice,
      ofRow,
      order: laneOrder(ofRow, choice),
      name: (lane: string) => laneName(t, words, whole, choice, lane),
    };
  }, [rows, picture, choice, t, words, whole]);
}
