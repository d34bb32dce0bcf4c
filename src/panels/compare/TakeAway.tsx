import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsCsv } from '../../dataset/exportClaims';
import type { Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { chartPng, chartSvg } from '../../ui/chartImage';
import { Dialog } from '../../ui/Dialog';
import { download, downloadCsv, downloadText } from '../../ui/download';
import { Menu } from '../../ui/Menu';
import { useCitation } from './useCitation';
import { useMarkdown } from './useMarkdown';

interface Props {
  readonly event: Event;
  /** Where the drawings are that can be taken away. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The comparison as files, and what to write to cite it. */
export function TakeAway({ event, page }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const markdown = useMarkdown(event);
  const [isCiting, setCiting] = useState(false);
  const [fault, setFault] = useState<'noDrawing' | 'pngFailed' | null>(null);
  useEffect(() => {
    if (fault === null) return;
    const timer = setTimeout(() => setFault(null), 6000);
    return () => clearTimeout(timer);
  }, [fault]);
  const eachChart = (save: (chart: SVGSVGElement, name: string) => Promise<void> | void) => {
    const charts = Array.from(page.current?.querySelectorAll<SVGSVGElement>('svg.chart[data-chart]') ?? []);
    setFault(charts.length === 0 ? 'noDrawing' : null);
    for (const chart of charts) {
      Promise.resolve(save(chart, `${event.id}-${chart.dataset['chart']}`)).catch(() => setFault('pngFailed'));
    }
  };
  return (
    <div className="take-away">
      <span role="status" className="take-away-status">
        {fault && t(`comparison.${fault}`)}
      </span>
      <Menu
        label={t('comparison.takeAway')}
        items={[
          {
            label: t('comparison.csv'),
            onPick: () => downloadCsv(`${event.id}.csv`, claimsCsv(known, new Set([event.id]))),
          },
          {
            label: t('comparison.markdown'),
            onPick: () => downloadText(`${event.id}.md`, 'text/markdown;charset=utf-8', markdown()),
          },
          {
            label: t('comparison.svg'),
            onPick: () => eachChart((chart, name) => downloadText(`${name}.svg`, 'image/svg+xml', chartSvg(chart))),
          },
          {
            label: t('comparison.png'),
            onPick: () => eachChart(async (chart, name) => download(`${name}.png`, await chartPng(chart))),
          },
        ]}
      />
      <button type="button" onClick={() => setCiting(true)}>
        {t('comparison.cite')}
      </button>
      {isCiting && <Citation event={event} onClose={() => setCiting(false)} />}
    </div>
  );
}

function Citation({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t } = useTranslation();
  const citation = useCitation(event);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(citation()).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <Dialog title={t('comparison.cite')} closeLabel={t('compare.card.close')} onClose={onClose}>
      <p>{t('comparison.citeLead')}</p>
      <blockquote className="citation">
        <bdi>{citation()}</bdi>
      </blockquote>
      <button type="button" className="link" onClick={copy}>
        {t('comparison.copy')}
      </button>{' '}
      <span role="status">{outcome && t(`shell.${outcome}`)}</span>
    </Dialog>
  );
}
