import { useSyncExternalStore } from 'react';

let epoch = 0;

function onFonts(listener: () => void): () => void {
  const { fonts } = document as { fonts?: FontFaceSet };
  const loaded = () => {
    epoch += 1;
    listener();
  };
  fonts?.addEventListener('loadingdone', loaded);
  return () => fonts?.removeEventListener('loadingdone', loaded);
}

/** Changes whenever a face has arrived: what was measured before then was measured in another one. */
export function useFontEpoch(): number {
  return useSyncExternalStore(onFonts, () => epoch);
}
