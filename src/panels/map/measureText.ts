/** How wide words are on screen, in pixels. */
const ROUGH_EM = 0.56;

let context: CanvasRenderingContext2D | null | undefined;

/** `spacingEm`: added after every letter. Where there is no canvas the width is a rough guess on the wide side. */
export function textWidth(text: string, px: number, weight: number, spacingEm = 0): number {
  context ??= document.createElement('canvas').getContext('2d');
  const spacing = text.length * spacingEm * px;
  if (!context) return text.length * px * ROUGH_EM + spacing;
  context.font = `${weight} ${px}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width + spacing;
}
