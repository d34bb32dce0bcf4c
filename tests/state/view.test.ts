import { beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW } from '../../src/domain/viewState';
import { changeView, selectEvent, setRange, viewStore } from '../../src/state/view';

const now = () => viewStore.getState();
beforeEach(() => viewStore.setState(INITIAL_VIEW, true));

describe('changeView', () => {
  it('puts the next view in place, whole', () => {
    changeView((view) => ({ ...view, q: 'clinic' }));
    expect(now()).toEqual({ ...INITIAL_VIEW, q: 'clinic' });
  });

  it('tells nobody where a transition gives back the same view', () => {
    let told = 0;
    const stop = viewStore.subscribe(() => told++);
    changeView((view) => view);
    expect(told).toBe(0);
    changeView((view) => ({ ...view, q: 'x' }));
    expect(told).toBe(1);
    stop();
  });
});

describe('selectEvent', () => {
  it('chooses the event and leaves the filter as it is', () => {
    changeView((view) => ({ ...view, actors: ['a'], from: '2016' }));
    selectEvent('e1');
    expect(now()).toEqual({ ...INITIAL_VIEW, actors: ['a'], from: '2016', event: 'e1' });
  });

  it('opens the comparison from the list of events, and stays elsewhere', () => {
    changeView((view) => ({ ...view, panel: 'events' }));
    selectEvent('e1');
    expect(now().panel).toBe('compare');
    changeView((view) => ({ ...view, panel: 'timeline' }));
    selectEvent('e2');
    expect(now().panel).toBe('timeline');
  });
});

describe('setRange', () => {
  it.each([
    ['2016-05-01', '2016-05-03', '2016-05-01', '2016-05-03'],
    ['2016-05-03', '2016-05-01', '2016-05-01', '2016-05-03'],
    ['2016-05-03', '2016-05-03', '2016-05-03', '2016-05-03'],
    ['2016-05-03', null, '2016-05-03', null],
    [null, '2016-05-03', null, '2016-05-03'],
    [null, null, null, null],
  ])('from %s to %s is %s to %s', (from, to, first, last) => {
    setRange(from, to);
    expect([now().from, now().to]).toEqual([first, last]);
  });
});
