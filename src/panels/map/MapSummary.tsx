import { useTranslation } from 'react-i18next';
import { useWords } from '../../state/words';
import type { MapLayout } from './layout';
import { shownText, summarise } from './summary';
import { useMapWords } from './useMapWords';

/** What the map shows in a sentence, said anew whenever that changes. */
export function MapSummary({ layout }: { layout: MapLayout }) {
  const { t } = useTranslation();
  const words = useWords();
  const map = useMapWords();
  const summary = summarise(layout);
  const places = words.list(summary.most.map((mark) => map.place(mark.place)));
  const parts = [
    shownText(t, summary),
    ...(places === '' ? [] : [t('map.summary.most', { places })]),
    ...(summary.wide === 0 ? [] : [t('map.summary.wide', { count: summary.wide })]),
  ];
  return (
    <p className="vh" role="status" data-map-summary="">
      {t('map.summary.lead')} {words.series(parts)}
    </p>
  );
}
