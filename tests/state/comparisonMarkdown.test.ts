import { describe, expect, it } from 'vitest';
import { i18n } from '../../src/app/i18n';
import { makeClaimWords } from '../../src/state/claimWords';
import { comparisonMarkdown } from '../../src/state/comparisonMarkdown';
import { makeWords } from '../../src/state/words';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aReport, exactly } from '../builders';

const catalog = aCatalog({
  outlets: [
    anOutlet('gazette', { name: { en: 'The Gazette | City' } }),
    anOutlet('herald', { name: { en: 'Herald' } }),
  ],
  reports: [aReport('r1'), aReport('r2', { outlet: 'herald' })],
  actors: [anActor('monitor', { name: { en: 'A monitor' } })],
  events: [anEvent('e1', { title: { en: 'A strike' } })],
  claims: [
    aClaim('killed', exactly(3), { id: 'r1:c1', origin: 'monitor', voice: 'attributed', wording: 'three dead' }),
    aClaim('killed', exactly(3), { id: 'r2:c1', report: 'r2' }),
    aClaim('responsible', { actors: ['monitor'] }, { id: 'r2:c2', report: 'r2', stance: 'denies' }),
  ],
});

const t = i18n.getFixedT('en');
const words = makeWords(t, 'en');
const text = comparisonMarkdown(catalog, catalog.events.get('e1')!, {
  words,
  claimWords: makeClaimWords(t, words, catalog),
  facet: (facet) => facet,
  place: () => 'paragraph 1',
  heads: { positions: 'Positions', claims: 'Claims', columns: ['1', '2', '3', '4', '5', '6', '7'] },
  citation: 'Cite this.',
});

describe('the comparison as Markdown', () => {
  it('opens with the event and ends with what to cite', () => {
    expect(text.startsWith('# A strike\n\n3 May 2016\n\n')).toBe(true);
    expect(text.endsWith('Cite this.')).toBe(true);
  });

  it('holds each position once, with who stands behind it', () => {
    expect(text).toContain('- killed: **3** (2 reports, 1 origin; The Gazette | City, Herald)');
    expect(text).toContain('- responsible: **denied: A monitor** (1 report, no origin stated; Herald)');
  });

  it('holds a row of seven cells for every claim, whatever bars its words hold', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(rows).toHaveLength(1 + catalog.dataset.claims.length);
    for (const line of rows) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(9);
    expect(text).toContain(
      '| The Gazette \\| City | killed | 3 | A monitor › The Gazette \\| City | paragraph 1 | three dead | r1:c1 |',
    );
  });
});
