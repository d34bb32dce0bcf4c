import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { countDays } from './density';
import { timeScale } from './scale';
import type { Timeline } from './useTimeline';

/** As many bins as the drawing could tell apart. */
const WIDTH = 720;

/** The twin of a drawing that counts: its bins. */
export function DayTable({ timeline: { window } }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useWords();
  const { columns, match } = useExplorer();
  const bins = countDays(columns, timeScale(window, WIDTH), match);
  return (
    <>
      <p className="tl-none">{t('timeline.dense')}</p>
      <table aria-label={t('timeline.perDay')}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.list.when')}</th>
            <th scope="col">{t('timeline.list.events')}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, shown }) => (
            <tr key={from}>
              <th scope="row">
                <bdi>
                  {from === to ? words.day(from) : t('timeline.fromTo', { from: words.day(from), to: words.day(to) })}
                </bdi>
              </th>
              <td>{words.number(shown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
