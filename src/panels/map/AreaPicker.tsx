import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Band, nudge } from './gesture';
import type { Size } from './mercator';

interface Props {
  readonly band: Band;
  /** Asked for by the button; otherwise it is only shown while it is drawn. */
  readonly isPicking: boolean;
  readonly size: Size;
  readonly onBegin: (event: PointerEvent) => void;
  readonly onBand: (band: Band) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** The box being drawn. Pointer: drag anywhere. Keys: arrows move it, Shift and arrows size it, Enter takes it. */
export function AreaPicker({ band, isPicking, size, onBegin, onBand, onApply, onCancel }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPicking) box.current?.focus({ preventScroll: true });
  }, [isPicking]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nudge(band, event.key, event.shiftKey, size);
    if (event.key === 'Escape') onCancel();
    else if (next) onBand(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { left, top, width, height } = band;
  if (!isPicking) return <div className="map-band" style={{ left, top, width, height }} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it does the same by keys
    <div className="map-draw" onPointerDown={onBegin}>
      <button
        type="button"
        ref={box}
        className="map-band"
        style={{ left, top, width, height }}
        aria-label={t('map.area.keys')}
        onKeyDown={onKeyDown}
        onClick={(event) => event.detail === 0 && onApply()}
      />
      <p className="map-hint">{t('map.area.hint')}</p>
    </div>
  );
}
