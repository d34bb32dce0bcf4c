/** Gives elements a size, which a page without layout lacks, so that what is virtual knows how much to draw. */
export function giveRoom(width: number, height: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => height });
}
