import { type RefObject, useEffect } from 'react';

const MARGIN = 14;

/** Scrolls a box, and nothing around it, so far that what lies at `y` inside it can be seen. */
export function useKeepInView(box: RefObject<HTMLElement | null>, y: number | undefined): void {
  useEffect(() => {
    const element = box.current;
    if (!element || y === undefined) return;
    const { scrollTop, clientHeight } = element;
    if (y < scrollTop + MARGIN || y > scrollTop + clientHeight - MARGIN) {
      element.scrollTo({ top: Math.max(0, y - clientHeight / 2) });
    }
  }, [box, y]);
}
