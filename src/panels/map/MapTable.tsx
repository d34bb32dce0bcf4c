import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import type { Event } from '../../domain/schema';
import { hoverHandlers } from '../../state/hover';
import { selectEvent, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { useRoving } from '../../ui/useRoving';
import type { FilledGround } from './fill';
import { agreementOf, blamedOf } from './facts';
import type { Ground } from './ground';
import { type MapLayout, type MapRow, type MarkShape, trayRows } from './layout';
import { useMapWords } from './useMapWords';

interface TwinRow extends MapRow {
  readonly shape: MarkShape | null;
}

interface Props {
  readonly layout: MapLayout;
  readonly ground: Ground;
  readonly filled: FilledGround;
  readonly onBack: () => void;
}

const MOST_ROWS = 300;

/** The map as tables: the same events under the same filter in the same order, and what fills each quarter. */
export function MapTable({ layout, ground, filled, onBack }: Props) {
  const { t } = useTranslation();
  const [listed, setListed] = useState(MOST_ROWS);
  const roving = useRoving<HTMLDivElement>({ items: 'button:not([disabled])' });
  const tint = useView((view) => view.tint);
  const onGround = layout.marks.flatMap((mark) => mark.rows.map((row): TwinRow => ({ ...row, shape: mark.shape })));
  const wide = layout.tray.flatMap(trayRows).map((row): TwinRow => ({ ...row, shape: null }));
  const passes = (row: TwinRow) => row.standing !== 'out';
  const rows = [...onGround, ...wide].filter(passes);
  const caption = t('map.list.caption', {
    count: rows.length,
    total: onGround.length + wide.length,
    ground: onGround.filter(passes).length,
    wide: wide.filter(passes).length,
  });
  return (
    <div className="map-list" {...roving}>
      <button type="button" className="link map-list-back" onClick={onBack}>
        {t('map.list.back')}
      </button>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.list.place')}</th>
            <th scope="col">{t('map.list.event')}</th>
            <th scope="col">{t('map.list.when')}</th>
            <th scope="col">{t('map.list.precision')}</th>
            <th scope="col">{t(`map.tint.${tint}`)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listed).map((row) => (
            <EventRow key={row.row.event.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="empty">{t('map.list.none')}</p>}
      {rows.length > listed && (
        <button type="button" className="link" onClick={() => setListed(listed + MOST_ROWS)}>
          {t('map.list.more', { count: rows.length - listed })}
        </button>
      )}
      <QuarterTable ground={ground} filled={filled} />
    </div>
  );
}

function EventRow({ row: twin }: { row: TwinRow }) {
  const { row, standing, shape } = twin;
  const { t } = useTranslation();
  const words = useWords();
  const map = useMapWords();
  const { known, event: chosen } = useExplorer();
  const tint = useView((view) => view.tint);
  const { event } = row;
  const toll = map.toll(row);
  const isChosen = chosen?.id === event.id;
  const precision = usePrecision(event, shape);
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <td>
        <bdi>{words.text(get(known.places, event.place).name)}</bdi>
      </td>
      <td>
        <button
          type="button"
          className="link"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => selectEvent(event.id)}
          {...hoverHandlers(event.id)}
        >
          <bdi>{map.title(row)}</bdi>
        </button>
        <small className="map-list-kind">{t(`words.kind.${event.kind}`)}</small>
        {toll && <bdi className="map-list-toll">{toll}</bdi>}
      </td>
      <td>
        <bdi>{words.period(row.period)}</bdi>
        {standing === 'possible' && <> ({t('map.possible')})</>}
      </td>
      <td>{precision}</td>
      <td>{map.tint(tint === 'agreement' ? agreementOf(known, [twin]) : blamedOf(known, [twin]))}</td>
    </tr>
  );
}

/** How exactly an event is placed, in words. */
function usePrecision(event: Event, shape: MarkShape | null): string {
  const { t } = useTranslation();
  const words = useWords();
  if (shape?.kind !== 'radius') return t(`words.precision.${event.placePrecision}`);
  const { radiusM } = shape;
  const distance =
    radiusM < 1000
      ? t('map.scale.m', { n: words.number(radiusM) })
      : t('map.scale.km', { n: words.number(radiusM / 1000) });
  return t('map.radius', { distance });
}

function QuarterTable({ ground, filled }: { ground: Ground; filled: FilledGround }) {
  const { t } = useTranslation();
  const map = useMapWords();
  if (ground.quarters.size === 0) return null;
  return (
    <table>
      <caption>{t('map.list.held')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.list.place')}</th>
          {filled.by !== 'held' && <th scope="col">{t(`map.fill.${filled.by}`)}</th>}
          <th scope="col">{t('map.list.heldBy')}</th>
          <th scope="col">{t('map.list.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {[...ground.quarters.values()].map(({ place, control }) => (
          <tr key={place.id}>
            <td>
              <bdi>{map.place(place)}</bdi>
            </td>
            <FillCell id={place.id} filled={filled} />
            <td>{map.heldBy(control)}</td>
            <td>{map.confidence(control)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FillCell({ id, filled }: { id: string; filled: FilledGround }) {
  const map = useMapWords();
  if (filled.by === 'held') return null;
  const fill = get(filled.quarters, id);
  return (
    <td>
      <bdi>{filled.by === 'disagreement' ? map.fillClass(fill.base) : map.fill(filled.by, fill)}</bdi>
    </td>
  );
}
