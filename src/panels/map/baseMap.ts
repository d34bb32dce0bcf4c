/**
 * What lies under the ground: nothing but the bundled drawing, a file of the person's own, or tiles of OpenStreetMap. The
 * last is asked for only in the page whose policy allows it, and only after the person said so in this tab.
 */
export type BaseMap =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'osm' }
  | { readonly kind: 'file'; readonly file: File };

export const BUNDLED: BaseMap = { kind: 'bundled' };

/** Why a base map cannot be shown; the bundled one stays. */
export type BaseFault = 'tiles' | 'not-pmtiles' | 'raster' | 'elsewhere';

export const TILE_HOST = 'tile.openstreetmap.org';
/** The kind of file that can be opened. */
export const FORMAT = 'PMTiles';
const CONSENT = 'parallax-tiles';

/** Storage may be closed to the page; then consent lasts for the page alone. */
function withStorage<T>(ask: (storage: Storage) => T, otherwise: T): T {
  try {
    return ask(sessionStorage);
  } catch {
    return otherwise;
  }
}

const isOnlinePage = () => document.documentElement.dataset['tiles'] === 'osm';

/** A link to the online page shows no tile by itself: whoever follows it has not been asked. */
export function firstBase(): BaseMap {
  const hasAgreed = withStorage((storage) => storage.getItem(CONSENT) === 'osm', false);
  return isOnlinePage() && hasAgreed ? { kind: 'osm' } : BUNDLED;
}

/** Goes to the page that may show tiles, with the same view; null where this is that page already. */
export function agreeToTiles(): BaseMap | null {
  withStorage((storage) => storage.setItem(CONSENT, 'osm'), undefined);
  if (isOnlinePage()) return { kind: 'osm' };
  location.assign(`./online.html${location.hash}`);
  return null;
}

/** Takes the consent back, and leaves the page that it was for. */
export function refuseTiles(): void {
  withStorage((storage) => storage.removeItem(CONSENT), undefined);
  if (isOnlinePage()) location.assign(`./${location.hash}`);
}
