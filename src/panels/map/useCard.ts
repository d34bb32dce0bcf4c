import { useCallback, useRef, useState } from 'react';
import type { Place } from '../../domain/schema';
import type { GroundMark } from './layout';

/** A place with its marks; null for marks that are one only on screen. */
export interface OpenCard {
  readonly place: Place | null;
  readonly marks: readonly GroundMark[];
}

/** Which card is open, and where the focus goes back to. */
export function useCard() {
  const [card, setCard] = useState<OpenCard | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: OpenCard) => {
    opener.current = document.activeElement;
    setCard(next);
  }, []);
  const close = useCallback(() => {
    setCard(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, []);
  return { card, open, close };
}
