import { useTranslation } from 'react-i18next';
import type { TollFacet } from '../../domain/schema';
import { useWords } from '../../state/words';
import type { MarkLabel } from './tollTimeLayout';
import type { TimeLink, TimeMark } from './tollTimeMarks';

/** How a figure in print reads beside its mark, and to those who cannot see it. */
export function useMarkWords(facet: TollFacet) {
  const { t } = useTranslation();
  const words = useWords();
  const source = ({ source: s }: TimeMark) => {
    if (s.kind === 'origin') return words.actor(s.root);
    return s.kind === 'unnamed' ? words.actor(s.actor) : t(`tollTime.${s.kind}`);
  };
  const date = ({ published }: TimeMark) => words.period(published);
  const figure = (mark: TimeMark) => words.shortToll(mark.value);
  const flag = ({ flag: f }: TimeMark) =>
    f?.kind === 'stale' || f?.kind === 'overtaken' ? t(`tollTime.${f.kind}`) : f ? t(`positions.flag.${f.kind}`) : null;
  const label = (mark: TimeMark): MarkLabel & { readonly flag: string | null } => {
    const named =
      mark.reports > 1 ? t('tollTime.reports', { source: source(mark), count: mark.reports }) : source(mark);
    const part = mark.isPart ? [t('tollTime.part')] : [];
    return { figure: figure(mark), source: words.list([named, ...part]), flag: flag(mark) };
  };
  const name = (mark: TimeMark) =>
    words.list([
      t('tollTime.mark', {
        figure: figure(mark),
        facet: t(`tollTime.facet.${facet}`),
        source: source(mark),
        date: date(mark),
        reports: t('words.count.reports', { count: mark.reports }),
      }),
      ...(mark.isPart ? [t('tollTime.part')] : []),
      ...(flag(mark) ? [flag(mark)!] : []),
    ]);
  return { source, date, figure, flag, label, name };
}

/** The words on a line between two figures. */
export function useLinkWords() {
  const { t } = useTranslation();
  return ({ kind, from, to }: TimeLink): string => {
    if (kind === 'same') return t('tollTime.same', { count: to.fromDay - from.toDay });
    return kind === 'split' ? t('tollTime.split') : t(`tollTime.change.${kind}`);
  };
}
