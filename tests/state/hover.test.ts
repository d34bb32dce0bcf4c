import { beforeEach, describe, expect, it } from 'vitest';
import { hoverEvent, hoverHandlers, hoverStore } from '../../src/state/hover';

beforeEach(() => hoverEvent(null));
const hovered = () => hoverStore.getState().event;

describe('hover', () => {
  it('is on what the pointer or the focus enters, and leaves with it', () => {
    const { onPointerEnter, onPointerLeave, onFocus, onBlur } = hoverHandlers('e1');
    onPointerEnter();
    expect(hovered()).toBe('e1');
    onPointerLeave();
    expect(hovered()).toBeNull();
    onFocus();
    expect(hovered()).toBe('e1');
    onBlur();
    expect(hovered()).toBeNull();
  });

  it('moves straight from one event to the next', () => {
    hoverHandlers('e1').onPointerEnter();
    hoverHandlers('e2').onPointerEnter();
    expect(hovered()).toBe('e2');
  });

  it('tells nobody where nothing changes', () => {
    let told = 0;
    const stop = hoverStore.subscribe(() => told++);
    for (let i = 0; i < 60; i++) hoverEvent('e1');
    expect(told).toBe(1);
    stop();
  });
});
