import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStory, goToStep } from '../../src/domain/story';
import { INITIAL_VIEW, toggleId } from '../../src/domain/viewState';
import { connectAddress, dismissAddressFaults, settleIds, useAddressFaults } from '../../src/state/address';
import { changeView, selectEvent, setRange, viewStore } from '../../src/state/view';
import { aCatalog, anEvent, aStory } from '../builders';

let stop = () => {};
const open = (hash: string) => {
  window.history.pushState(null, '', hash === '' ? window.location.pathname : hash);
  stop = connectAddress(window);
};
/** Back or forward, as the browser tells the page of it. */
const travel = (steps: number) =>
  new Promise<void>((done) => {
    window.addEventListener('popstate', () => done(), { once: true });
    window.history.go(steps);
  });
const hash = () => window.location.hash;
const faults = () => {
  const { result, unmount } = renderHook(useAddressFaults);
  const found = result.current.map((f) => f.key);
  unmount();
  return found;
};

beforeEach(() => {
  viewStore.setState(INITIAL_VIEW, true);
  dismissAddressFaults();
});
afterEach(() => stop());

describe('the address and the view', () => {
  it('start with what the address says', () => {
    open('#e=e1&q=clinic&lang=ar');
    expect(viewStore.getState()).toEqual({ ...INITIAL_VIEW, event: 'e1', q: 'clinic', lang: 'ar' });
  });

  it('follow the view: every change is in the address', () => {
    open('');
    changeView((view) => ({ ...view, q: 'حلب' }));
    expect(decodeURIComponent(hash())).toBe('#q=حلب');
    setRange('2016-05-01', '2016-05-03');
    expect(hash()).toContain('from=2016-05-01&to=2016-05-03');
    changeView(() => INITIAL_VIEW);
    expect(hash()).toBe('');
  });

  it('follow an address that is typed', () => {
    open('');
    window.location.hash = '#e=e2';
    window.dispatchEvent(new Event('hashchange'));
    expect(viewStore.getState().event).toBe('e2');
  });

  it('part when asked to', () => {
    open('#e=e1');
    stop();
    selectEvent('e2');
    expect(hash()).toBe('#e=e1');
  });
});

describe('the history', () => {
  const steps = (change: () => void) => {
    const before = window.history.length;
    change();
    return window.history.length - before;
  };

  it('takes a step when something is chosen', () => {
    open('');
    expect(steps(() => selectEvent('e1'))).toBe(1);
    expect(steps(() => changeView((view) => toggleId(view, 'actors', 'a')))).toBe(1);
    expect(steps(() => changeView((view) => ({ ...view, lang: 'ar' })))).toBe(1);
  });

  it('replaces the last step while brushing, typing or sliding', () => {
    open('');
    const brushing = () => {
      for (const day of ['01', '02', '03']) setRange(`2016-05-${day}`, '2016-05-07');
      changeView((view) => ({ ...view, q: 'cl' }));
      changeView((view) => ({ ...view, known: '2016-05-03' }));
    };
    expect(steps(brushing)).toBe(0);
    expect(hash()).toContain('from=2016-05-03');
  });

  it('takes a step when a story is opened, walked and closed, even where the steps show the same', () => {
    open('');
    const story = aStory('s1', 2);
    expect(steps(() => changeView((view) => goToStep(view, story, 1)))).toBe(1);
    expect(steps(() => changeView((view) => goToStep(view, story, 2)))).toBe(1);
    expect(hash()).toBe('#e=e1&story=s1&step=2');
    expect(steps(() => changeView((view) => goToStep(view, story, 2)))).toBe(0);
    changeView((view) => goToStep(view, story, 1));
    expect(steps(() => changeView(closeStory))).toBe(1);
    expect(hash()).toBe('#e=e1');
  });

  it('takes no step where nothing changes', () => {
    open('#e=e1');
    expect(steps(() => selectEvent('e1'))).toBe(0);
  });
});

describe('Back and Forward', () => {
  it('restore the view', async () => {
    open('');
    selectEvent('e1');
    setRange('2016-05-01', null);
    selectEvent('e2');
    await travel(-1);
    expect(viewStore.getState()).toEqual({ ...INITIAL_VIEW, event: 'e1', from: '2016-05-01' });
    await travel(1);
    expect(viewStore.getState().event).toBe('e2');
  });

  it('walk a story back, and out of it', async () => {
    open('');
    const story = aStory('s1', 2);
    for (const step of [1, 2]) changeView((view) => goToStep(view, story, step));
    await travel(-1);
    expect(viewStore.getState()).toMatchObject({ event: 'e1', story: 's1', step: 1 });
    await travel(-1);
    expect(viewStore.getState()).toEqual(INITIAL_VIEW);
  });

  it('are not caught at an address with faults', async () => {
    open('#q=before');
    stop();
    open('#e=e1&from=never&zzz=1');
    expect(faults()).toEqual(['from', 'zzz']);
    selectEvent('e2');
    await travel(-1);
    expect(viewStore.getState().event).toBe('e1');
    await travel(-1);
    expect(viewStore.getState().q).toBe('before');
  });

  it('are not caught at an address whose ids the dataset does not hold', async () => {
    open('#q=before');
    stop();
    open('#e=e9');
    const length = window.history.length;
    settleIds(aCatalog({ events: [anEvent('e1')] }));
    expect(viewStore.getState().event).toBeNull();
    expect(window.history.length).toBe(length);
    await travel(-1);
    expect(viewStore.getState().q).toBe('before');
  });
});

describe('faults of an address', () => {
  it('are named until they are dismissed or the address is followed elsewhere', () => {
    open('#zzz=1');
    expect(faults()).toEqual(['zzz']);
    dismissAddressFaults();
    expect(faults()).toEqual([]);
  });

  it('name the ids that a dataset does not hold, once it is there', () => {
    open('#e=e9&actor=a9&zzz=1');
    settleIds(aCatalog());
    expect(faults().toSorted()).toEqual(['actor', 'e', 'zzz']);
    expect(viewStore.getState()).toEqual(INITIAL_VIEW);
    expect(hash()).toBe('');
  });

  it('are none where all ids are there', () => {
    open('#e=e1');
    settleIds(aCatalog());
    expect(faults()).toEqual([]);
    expect(viewStore.getState().event).toBe('e1');
  });
});
