import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat, exportName, lossesIn } from '../../dataset/export/formats';
import { type Selection, selectAll, selectEvents } from '../../dataset/export/selection';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { type Explorer, shownRows } from '../../state/explore';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { Dialog } from '../../ui/Dialog';
import { downloadCsv, downloadText } from '../../ui/download';
import { Choices } from './Choices';
import './exporting.css';
import { LossTable } from './LossTable';

type Scope = 'shown' | 'all';

const SCOPES = ['shown', 'all'] as const;

/** Names that are the same in every language. */
const NAMES = { claims: '', events: '', geojson: 'GeoJSON', parallax: 'parallax/1', ucdp: 'UCDP GED', acled: 'ACLED' };

const MIME = { json: 'application/json', geojson: 'application/geo+json' };

function save(name: string, { ending }: ExportFormat, text: string): void {
  if (ending === 'csv') downloadCsv(name, text);
  else downloadText(name, MIME[ending], text);
}

/** What is shown goes out as it was known on the day of the view; everything is everything, whatever the day. */
function selectionOf(explorer: Explorer, scope: Scope): Selection {
  if (scope === 'all') return selectAll(explorer.whole);
  return selectEvents(explorer.known, new Set(shownRows(explorer).map(({ event }) => event.id)));
}

/** What goes out, in which format, and what that format cannot hold, said before anything is saved. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const explorer = useExplorer();
  const known = useView((view) => view.known);
  const [scope, setScope] = useState<Scope>('shown');
  const [formatId, setFormat] = useState<ExportFormat['id']>('claims');
  const [saved, setSaved] = useState<string | null>(null);
  const aboutId = useId();
  const format: ExportFormat = EXPORT_FORMATS.find(({ id }) => id === formatId)!;
  const selection = useMemo(() => selectionOf(explorer, scope), [explorer, scope]);
  const losses = useMemo(() => lossesIn(format, selection), [format, selection]);
  const isEmpty = selection.catalog.dataset.events.length === 0;
  const onSave = () => {
    const day = scope === 'shown' && known !== null ? `-known-${known}` : '';
    const name = exportName(explorer.whole.dataset, format, `${scope}${day}`);
    save(name, format, format.write(selection.catalog));
    setSaved(name);
  };
  return (
    <Dialog title={t('export.title')} closeLabel={t('open.close')} onClose={onClose}>
      <p className="export-lead">{t('export.lead')}</p>
      <div className="export-choices">
        <Choices
          legend={t('export.what')}
          value={scope}
          options={SCOPES.map((own) => ({ value: own, label: t(`export.${own}`), note: <Count scope={own} /> }))}
          onPick={setScope}
        />
        <Choices
          legend={t('export.as')}
          value={formatId}
          options={EXPORT_FORMATS.map(({ id }) => ({
            value: id,
            label: t(`export.format.${id}`, { name: NAMES[id] }),
          }))}
          onPick={setFormat}
          describedBy={aboutId}
        />
      </div>
      <p id={aboutId} className="export-lead">
        {t(`export.about.${formatId}`)}
      </p>
      <LossTable losses={losses} />
      <div className="export-acts">
        <button type="button" className="opening-go" disabled={isEmpty} onClick={onSave}>
          {t('export.save')}
        </button>
        <span role="status">
          {isEmpty ? t('export.nothing') : saved !== null && t('export.saved', { name: saved })}
        </span>
      </div>
    </Dialog>
  );
}

function Count({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole, shown } = useExplorer();
  const known = useView((view) => view.known);
  const day = known === null ? null : parseDay(known);
  if (scope === 'all') return t('words.count.events', { count: whole.dataset.events.length });
  return (
    <>
      {t('words.count.events', { count: shown.certain })}
      {shown.possible > 0 && <> {t('events.possible', { count: shown.possible })}</>}
      {day !== null && <>. {t('export.known', { day: words.day(day) })}</>}
    </>
  );
}
