import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataActions } from '../../../src/app/DataActions';
import type { View } from '../../../src/domain/viewState';
import * as downloads from '../../../src/ui/download';
import { aleppo, show } from '../../explored';

vi.mock('../../../src/ui/download');

const csv = vi.mocked(downloads.downloadCsv);
const text = vi.mocked(downloads.downloadText);

async function openExport(view: Partial<View> = {}) {
  show(<DataActions />, view);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  return within(screen.getByRole('dialog', { name: 'Export' }));
}

const { dataset } = aleppo.catalog;
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const pick = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));

describe('the export', () => {
  beforeEach(() => vi.clearAllMocks());

  it('says how many events the filter shows and how many there are', async () => {
    const dialog = await openExport({ places: ['muhafaza'] });
    expect(dialog.getByRole('radio', { name: /^What the filter shows\s*1 event/ })).toBeChecked();
    expect(dialog.getByText('Everything in the dataset')).toHaveTextContent(`${dataset.events.length} events`);
  });

  it('saves what is shown, under a name with dataset, version and scope', async () => {
    const dialog = await openExport({ places: ['muhafaza'] });
    await save();
    const [name, content] = csv.mock.calls[0]!;
    expect(name).toBe(`${dataset.id}-${dataset.version}-shown-claims.csv`);
    const lines = content.trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.every((line) => line.includes('dabit-hospital-2016-05-03'))).toBe(true);
    expect(dialog.getByRole('status')).toHaveTextContent(`${name} was handed to the browser.`);
  });

  it('saves everything, as it was read', async () => {
    await openExport({ places: ['muhafaza'] });
    await pick(/^Everything/);
    await pick(/^Dataset/);
    await save();
    const [name, type, content] = text.mock.calls[0]!;
    expect([name, type]).toEqual([`${dataset.id}-${dataset.version}-all-parallax.json`, 'application/json']);
    expect(JSON.parse(content)).toEqual(dataset);
    expect(screen.getByText('Nothing is left out.')).toBeVisible();
  });

  it('lists before saving what the format cannot hold, and in how many records', async () => {
    const dialog = await openExport();
    await pick(/^Everything/);
    await pick(/^Events \(CSV\)/);
    const blame = dataset.claims.filter(({ facet }) => facet === 'responsible').length;
    expect(blame).toBeGreaterThan(0);
    expect(dialog.getByRole('row', { name: `Claims on who is responsible ${blame}` })).toBeVisible();
    expect(csv).not.toHaveBeenCalled();
  });

  it('takes only what was known on the day of the view, and says so in the name', async () => {
    const dialog = await openExport({ known: '2016-05-03' });
    expect(dialog.getByText(/As known on 3 May 2016\./)).toBeVisible();
    await pick(/^Dataset/);
    await save();
    const [name, , content] = text.mock.calls[0]!;
    expect(name).toBe(`${dataset.id}-${dataset.version}-shown-known-2016-05-03-parallax.json`);
    const { claims } = JSON.parse(content) as typeof dataset;
    const late = dataset.reports.filter(({ published }) => published > '2016-05-03').map(({ id }) => id);
    expect(late.length).toBeGreaterThan(0);
    expect(claims.filter(({ report }) => late.includes(report))).toEqual([]);
  });

  it('has nothing to save where the filter shows nothing', async () => {
    const dialog = await openExport({ q: 'no such words anywhere' });
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(dialog.getByRole('status')).toHaveTextContent('there is nothing to save');
  });
});
