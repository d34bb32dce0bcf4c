/** The four full reports with a story of our own on events that links rely on: for the bar and for its journey. */
import type { Dataset, Story } from '../src/domain/schema';
import { fourReports } from './fourReports';

const DABIT = 'dabit-hospital-2016-05-03';
const QUDS = 'quds-hospital-2016-04-27';

/** One claim a report, at most three, so that the list reads like a writer's. */
function claimsOn(event: string, facet: string, report = ''): string[] {
  const found = fourReports.claims.filter((c) => c.event === event && c.facet === facet && c.report.startsWith(report));
  const ofReport = new Map(found.map((claim) => [claim.report, claim.id]));
  return [...ofReport.values()].slice(0, 3);
}

const story: Story = {
  id: 'one-strike',
  title: { en: 'One strike, several tolls', ar: 'غارة واحدة وحصائل مختلفة' },
  steps: [
    {
      text: {
        en: 'Four reports were read in full. Those that give a toll for the hospital give different ones, and each names whose word it is.',
        ar: 'قُرئت أربعة تقارير كاملةً. والتي تذكر حصيلة للمستشفى تذكر حصائل مختلفة، وكل منها يسمّي مصدره.',
      },
      claims: claimsOn(DABIT, 'killed'),
      view: `e=${DABIT}`,
    },
    {
      text: {
        en: 'Who is held responsible is said by some, each in another voice.',
        ar: 'بعضها يقول من المسؤول، كل منها بصوت آخر.',
      },
      claims: claimsOn(DABIT, 'responsible'),
      view: `e=${DABIT}&actor=sana`,
    },
    {
      text: { en: 'On 28 April one report was out.', ar: 'في 28 نيسان كان تقرير واحد قد صدر.' },
      claims: claimsOn(QUDS, 'killed', 'presstv'),
      view: `e=${QUDS}&known=2016-04-28`,
    },
    {
      text: {
        en: 'Days later the same strike is told with other figures.',
        ar: 'وبعد أيام تُروى الغارة نفسها بأرقام أخرى.',
      },
      claims: [...claimsOn(QUDS, 'killed', 'cbc'), ...claimsOn(DABIT, 'target')],
      view: `e=${QUDS}&from=2016-04-27&to=2016-05-03`,
    },
    {
      text: { en: 'The comparison in full has every claim.', ar: 'في المقارنة الكاملة كل الإفادات.' },
      claims: claimsOn(DABIT, 'target'),
      view: `e=${DABIT}&view=comparison`,
    },
  ],
};

export const storied: Dataset = { ...fourReports, id: 'storied', stories: [story] };
