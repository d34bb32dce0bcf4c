import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { FiltersPanel } from '../../../src/panels/filters/FiltersPanel';
import { viewStore } from '../../../src/state/view';
import { show } from '../../explored';
import { corpus } from '../../fourReports';

const group = (name: string) => within(screen.getByRole('group', { name }));
const countBeside = (box: HTMLElement) => box.closest('li')!.querySelector('.opt-count')!.textContent;

describe('the filters', () => {
  it('has the four groups, nothing ticked', () => {
    show(<FiltersPanel />);
    for (const name of ['Actors', 'Outlets', 'Event types', 'Places']) {
      const boxes = group(name).getAllByRole('checkbox');
      expect(boxes.length).toBeGreaterThan(3);
      for (const box of boxes) expect(box).not.toBeChecked();
    }
  });

  it('sets what belongs to an actor under it', () => {
    show(<FiltersPanel />);
    const names = group('Actors')
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')!.textContent);
    expect(names.indexOf('SANA')).toBeGreaterThan(names.indexOf('Syrian state'));
  });

  it('leaves its own clause out of its own counts, and narrows those of the others', async () => {
    show(<FiltersPanel />);
    const cbc = group('Outlets').getByRole('checkbox', { name: 'CBC News' });
    const sana = group('Actors').getByRole('checkbox', { name: 'SANA' });
    const before = { cbc: countBeside(cbc), sana: countBeside(sana) };
    await userEvent.click(group('Outlets').getByRole('checkbox', { name: 'Press TV' }));
    expect(viewStore.getState().outlets).toEqual(['press-tv']);
    expect(countBeside(cbc)).toBe(before.cbc);
    expect(countBeside(sana)).not.toBe(before.sana);
  });

  it('takes a typed date, says what cannot be read, and clears all', async () => {
    show(<FiltersPanel />);
    const from = screen.getByRole('textbox', { name: 'From' });
    await userEvent.type(from, '27 April 2016{Enter}');
    expect(viewStore.getState().from).toBe('2016-04-27');
    expect(from).toHaveValue('27 April 2016');
    const to = screen.getByRole('textbox', { name: 'To' });
    await userEvent.type(to, '3/5/2016');
    await userEvent.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('Not a date that can be read');
    expect(viewStore.getState().to).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(viewStore.getState().from).toBeNull();
  });

  it('finds among many options by name in either spelling, and lists no outlet without a report', async () => {
    show(<FiltersPanel />, {}, loadDataset(corpus, 'aleppo-2016.json'));
    const told = new Set(corpus.claims.map((c) => corpus.reports.find((r) => r.id === c.report)!.outlet));
    expect(group('Outlets').getAllByRole('checkbox')).toHaveLength(told.size);
    expect(group('Event types').queryByRole('searchbox')).toBeNull();
    await userEvent.type(group('Outlets').getByRole('searchbox', { name: 'Find in Outlets' }), 'REUTERS');
    expect(
      group('Outlets')
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')!.textContent),
    ).toEqual(['Reuters']);
    expect(group('Outlets').getByRole('status')).toHaveTextContent(`1 of ${told.size}`);
    await userEvent.type(group('Actors').getByRole('searchbox'), 'zzz');
    expect(group('Actors').getByText('Nothing here has that name.')).toBeInTheDocument();
  });

  it('folds a group away and brings it back', async () => {
    show(<FiltersPanel />);
    const toggle = screen.getByRole('button', { name: 'Places' });
    await userEvent.click(toggle);
    expect(group('Places').queryAllByRole('checkbox')).toHaveLength(0);
    await userEvent.click(toggle);
    expect(group('Places').getAllByRole('checkbox').length).toBeGreaterThan(3);
  });
});
