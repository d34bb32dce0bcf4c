import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { agreeToTiles, type BaseMap, BUNDLED, FORMAT, refuseTiles, TILE_HOST } from './baseMap';

interface Props {
  readonly base: BaseMap;
  readonly onBase: (base: BaseMap) => void;
  readonly onClose: () => void;
}

/** What may lie under the ground, and what each choice tells others. */
export function BaseMapDialog({ base, onBase, onClose }: Props) {
  const { t } = useTranslation();
  const choose = (next: BaseMap | null) => {
    if (next) onBase(next);
    onClose();
  };
  const openFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) choose({ kind: 'file', file });
  };
  return (
    <Dialog title={t('map.base.title')} closeLabel={t('map.card.close')} onClose={onClose}>
      <div className="map-bases">
        <section>
          <h3>{t('map.base.bundled')}</h3>
          <p>{t('map.base.bundledNote')}</p>
          <button
            type="button"
            disabled={base.kind === 'bundled'}
            onClick={() => {
              choose(BUNDLED);
              refuseTiles();
            }}
          >
            {t(base.kind === 'bundled' ? 'map.base.shown' : 'map.base.useBundled')}
          </button>
        </section>
        <section>
          <h3>{t('map.base.file')}</h3>
          <p>{t('map.base.fileNote', { format: FORMAT })}</p>
          <label className="map-base-file">
            {t('map.base.openFile', { format: FORMAT })}
            <input type="file" accept=".pmtiles" onChange={openFile} />
          </label>
        </section>
        <section>
          <h3>{t('map.base.osm')}</h3>
          <p>{t('map.base.osmNote', { host: TILE_HOST })}</p>
          <button type="button" disabled={base.kind === 'osm'} onClick={() => choose(agreeToTiles())}>
            {t(base.kind === 'osm' ? 'map.base.shown' : 'map.base.openOsm')}
          </button>
        </section>
      </div>
    </Dialog>
  );
}
