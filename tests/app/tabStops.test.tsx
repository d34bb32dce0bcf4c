import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/queries';
import { ComparePanel } from '../../src/panels/compare/ComparePanel';
import { ComparisonView } from '../../src/panels/compare/ComparisonView';
import { EventsPanel } from '../../src/panels/events/EventsPanel';
import { FiltersPanel } from '../../src/panels/filters/FiltersPanel';
import { show } from '../explored';
import { corpus } from '../fourReports';

const whole = loadDataset(corpus, 'aleppo-2016.json');
const QUDS = { event: 'quds-hospital-2016-04-27' };
const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

function stopsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (stop) => stop.getAttribute('tabindex') !== '-1' && !stop.closest('[hidden], details:not([open]) > :not(summary)'),
  );
}

describe('tab stops over the whole corpus', () => {
  it('are few in the panels of the explorer and in the full comparison, and every control is one or reached from one', () => {
    const panels = [<FiltersPanel key="f" />, <EventsPanel key="e" />, <ComparePanel key="c" />];
    const [filters, events, compare] = panels.map((panel) => {
      const { container, unmount } = show(panel, QUDS, whole);
      const counted = { stops: stopsIn(container).length, controls: container.querySelectorAll(CONTROLS).length };
      unmount();
      return counted;
    });
    expect(filters!.controls).toBeGreaterThan(150);
    expect(filters!.stops).toBeLessThanOrEqual(12);
    expect(events!.controls).toBe(47);
    expect(events!.stops).toBe(1);
    expect(compare!.controls).toBeGreaterThan(70);
    expect(compare!.stops).toBeLessThanOrEqual(12);
    const { container } = show(<ComparisonView />, QUDS, whole);
    expect(container.querySelectorAll(CONTROLS).length).toBeGreaterThan(300);
    expect(stopsIn(container).length).toBeLessThanOrEqual(40);
  });

  it('lead on by arrows, Home and End, to every event and to every option of a filter', async () => {
    show(
      <>
        <EventsPanel />
        <FiltersPanel />
      </>,
      QUDS,
      whole,
    );
    const items = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');
    const chosen = items.findIndex((item) => item.tabIndex === 0);
    expect(items[chosen]).toHaveAttribute('aria-current', 'true');
    items[chosen]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(items[chosen + 1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(items.at(-1));
    expect(stopsIn(screen.getByRole('list', { name: 'Events' }))).toEqual([items.at(-1)]);
    const group = screen.getByRole('group', { name: 'Outlets' });
    const boxes = within(group).getAllByRole('checkbox');
    within(group).getByRole('button', { name: 'Outlets' }).focus();
    for (const box of boxes) {
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
      expect(document.activeElement).toBe(box);
    }
  });
});
