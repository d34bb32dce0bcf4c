import L from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroundDrawing, QuarterPaint } from '../../../src/panels/map/groundLayer';
import type { GroundMark } from '../../../src/panels/map/layout';
import { createMapAdapter, type MapAdapter, type MapEvents } from '../../../src/panels/map/mapAdapter';
import type { Ring } from '../../../src/lib/ring';
import { aPlace } from '../../builders';

const square: Ring = [
  [37.1, 36.2],
  [37.11, 36.2],
  [37.11, 36.21],
  [37.1, 36.21],
  [37.1, 36.2],
];
const HOSTILE = '<img src=x onerror=alert(1)>';
const drawing: GroundDrawing = {
  quarters: [
    { id: 'a', rings: [square] },
    { id: 'b', rings: [square] },
  ],
  lines: [
    {
      id: 'river',
      name: { en: 'River' },
      kind: 'river',
      points: [
        [37, 36],
        [37.2, 36.3],
      ],
      basis: 'made up',
      confidence: 'low',
    },
  ],
};
const aMark = (id: string, more: Partial<GroundMark> = {}): GroundMark => ({
  place: aPlace(id),
  at: [37.105, 36.205],
  shape: { kind: 'quarter', rings: [square] },
  rows: [],
  standing: 'certain',
  ...more,
});

type Paint = [base: string, stripe: string | null];
const paints = (a: Paint, b: Paint): ReadonlyMap<string, QuarterPaint> =>
  new Map([a, b].map(([base, stripe], i) => ['ab'[i]!, { base, stripe, title: '' }]));

describe('the map adapter', () => {
  const events = {
    onView: vi.fn<MapEvents['onView']>(),
    onShift: vi.fn<MapEvents['onShift']>(),
    onPick: vi.fn<MapEvents['onPick']>(),
    onHover: vi.fn<MapEvents['onHover']>(),
    onPickPoints: vi.fn<MapEvents['onPickPoints']>(),
    onLeft: vi.fn<MapEvents['onLeft']>(),
    onBaseFault: vi.fn<MapEvents['onBaseFault']>(),
  };
  let box: HTMLElement;
  let map: L.Map;
  let adapter: MapAdapter;
  const all = (selector: string) => [...box.querySelectorAll(selector)];

  beforeEach(() => {
    vi.clearAllMocks();
    box = document.createElement('div');
    Object.defineProperty(box, 'clientWidth', { value: 400 });
    Object.defineProperty(box, 'clientHeight', { value: 300 });
    document.body.append(box);
    map = L.map(box, { zoomSnap: 0, attributionControl: false, zoomControl: false }).setView([36.2, 37.1], 11);
    adapter = createMapAdapter(map, events);
  });
  afterEach(() => {
    map.remove();
    box.remove();
  });

  it('draws the same ground once, however often it is told', () => {
    adapter.setGround(drawing);
    const [before] = all('.map-quarter');
    adapter.setGround(drawing);
    expect(all('.map-quarter')[0]).toBe(before);
    adapter.setGround({ ...drawing });
    expect(all('.map-quarter')).toHaveLength(2);
    expect(all('.map-line.is-river')).toHaveLength(1);
  });

  it('fills quarters by class, with stripes of another class where there are two', () => {
    adapter.setGround(drawing);
    const [before] = all('.map-quarter');
    adapter.setPaint(paints(['state', null], ['step-1', 'step-4']));
    expect(all('.map-quarter').map((quarter) => quarter.getAttribute('data-fill'))).toEqual(['state', 'step-1 step-4']);
    expect(all('.map-quarter')[0]).toBe(before);
    expect(before).toHaveClass('is-state');
    expect(box.querySelector('#map-stripe-step-1-step-4')).not.toBeNull();
    adapter.setPaint(paints(['contested', null], ['none', null]));
    expect(before).toHaveClass('is-contested');
    expect(before).not.toHaveClass('is-state');
    expect(all('.map-quarter')[1]).not.toHaveClass('is-striped');
  });

  it('keeps the fill when the ground is drawn anew', () => {
    adapter.setPaint(paints(['state', null], ['other', null]));
    adapter.setGround(drawing);
    expect(all('.map-quarter')[0]).toHaveClass('is-state');
  });

  it('takes names as text, never as HTML', () => {
    adapter.setGround(drawing);
    adapter.setPaint(new Map([['a', { base: 'state', stripe: null, title: HOSTILE }]]));
    expect(all('img')).toHaveLength(0);
    expect(box.querySelector('[data-place="a"] title')?.textContent).toBe(HOSTILE);
  });

  it('replaces marks and keeps what is chosen and hovered', () => {
    adapter.setMarks([aMark('a'), aMark('b')]);
    adapter.setEmphasis({ chosen: 'quarter:a', hovered: 'quarter:b' });
    adapter.setMarks([aMark('a', { standing: 'out' }), aMark('b')]);
    expect(all('.map-outline')).toHaveLength(2);
    expect(box.querySelector('[data-mark="quarter:a"]')?.classList).toContain('is-chosen');
    expect(box.querySelector('[data-mark="quarter:a"]')?.classList).toContain('is-out');
    expect(box.querySelector('[data-mark="quarter:b"]')?.classList).toContain('is-hovered');
    expect(all('.map-casing.is-chosen')).toHaveLength(1);
    adapter.setEmphasis({ chosen: null, hovered: null });
    expect(all('.is-chosen, .is-hovered')).toHaveLength(0);
  });

  it('draws a circle for a radius and no outline for a spot', () => {
    adapter.setMarks([
      aMark('a', { shape: { kind: 'radius', radiusM: 400 } }),
      aMark('b', { shape: { kind: 'spot' } }),
    ]);
    expect(all('.map-outline').map((path) => path.getAttribute('data-mark'))).toEqual(['radius:a']);
  });

  it('tells which quarter is pressed', () => {
    adapter.setGround(drawing);
    box.querySelector('[data-place="b"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(events.onPick).toHaveBeenCalledWith('b');
    expect(events.onPickPoints).not.toHaveBeenCalled();
  });

  it('tells what is in view, in metres a pixel', () => {
    adapter.setOpening(() => ({ centre: [37.15, 36.2], zoom: 12 }));
    const view = events.onView.mock.lastCall![0];
    expect(view).toMatchObject({ zoom: 12, width: 400, height: 300 });
    // 40,075 km round the equator, 256 px a tile, shorter by the cosine of the latitude.
    expect(view.metresPerPx).toBeCloseTo((40_075_016 * Math.cos((36.2 * Math.PI) / 180)) / 256 / 2 ** 12, 0);
  });

  it('goes back to the opening view when asked, and fits a box', () => {
    adapter.setOpening(() => ({ centre: [37.15, 36.2], zoom: 12 }));
    adapter.fit([37.1, 36.19, 37.12, 36.21]);
    expect(map.getBounds().contains([36.2, 37.11])).toBe(true);
    expect(map.getZoom()).toBeGreaterThan(12);
    adapter.reopen();
    expect(map.getZoom()).toBe(12);
  });

  it('leaves the wheel to a page that scrolls, but for Ctrl and for a map with the focus', () => {
    const reached = vi.fn<() => void>();
    map.getContainer().addEventListener('wheel', reached);
    /** Whether the map gets to see it. */
    const wheel = (hasCtrl = false) => {
      reached.mockClear();
      const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true });
      Object.defineProperty(event, 'ctrlKey', { value: hasCtrl });
      map.getPane('mapPane')!.dispatchEvent(event);
      return reached.mock.calls.length > 0;
    };
    const page = vi.spyOn(document, 'scrollingElement', 'get');
    page.mockReturnValue({ scrollHeight: 2000, clientHeight: 900 } as Element);
    expect(wheel()).toBe(false);
    expect(events.onLeft).toHaveBeenCalledWith('wheel');
    expect(wheel(true)).toBe(true);
    map.getContainer().focus();
    expect(wheel()).toBe(true);
    map.getContainer().blur();
    page.mockReturnValue({ scrollHeight: 900, clientHeight: 900 } as Element);
    expect(wheel()).toBe(true);
    page.mockRestore();
  });

  it('opens anew until a person has moved the map', () => {
    adapter.setOpening(() => ({ centre: [37.15, 36.2], zoom: 12 }));
    adapter.setOpening(() => ({ centre: [37.15, 36.2], zoom: 13 }));
    expect(map.getZoom()).toBe(13);
    adapter.zoomBy(2);
    expect(map.getZoom()).toBe(14);
    adapter.setOpening(() => ({ centre: [37.15, 36.2], zoom: 11 }));
    expect(map.getZoom()).toBe(14);
  });

  it('leaves nothing drawn and nothing listening once destroyed', () => {
    adapter.setGround(drawing);
    adapter.setMarks([aMark('a')]);
    adapter.destroy();
    events.onView.mockClear();
    map.setZoom(10);
    expect(all('path')).toHaveLength(0);
    expect(events.onView).not.toHaveBeenCalled();
  });
});
