import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MappingDialog } from '../../src/app/opening/MappingDialog';
import { Opening } from '../../src/app/opening/Opening';
import { Notices } from '../../src/app/Notices';
import type { MappingQuestion } from '../../src/dataset/import/imported';
import { loadDataset } from '../../src/dataset/queries';
import { cancelOpening, openFiles } from '../../src/state/opening';
import { rememberedMappings } from '../../src/state/remembered';
import { show } from '../explored';
import { aClaim, aDataset } from '../builders';

const question: MappingQuestion = {
  kind: 'mapping-needed',
  file: 'mine.csv',
  header: ['Ref', 'Day', 'Note'],
  samples: [
    ['1', '2016-05-03', 'a'],
    ['2', '2016-05-04', 'a'],
  ],
  guess: { id: 0 },
};
const meaning = (column: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `Meaning of ${column}` });
const go = () => screen.getByRole('button', { name: 'Read the file' });

describe('the question what columns mean', () => {
  it('shows each column with different samples of it and the guess', () => {
    render(<MappingDialog question={question} />);
    expect(meaning('Ref')).toHaveValue('id');
    expect(meaning('Note')).toHaveValue('');
    const row = screen.getByRole('row', { name: /^Note/ });
    expect(within(row).getAllByText('a')).toHaveLength(1);
  });

  it('is not answered before there is a date, a place or a title', async () => {
    render(<MappingDialog question={question} />);
    expect(go()).toBeDisabled();
    await userEvent.selectOptions(meaning('Day'), 'Date, or first day');
    expect(go()).toBeEnabled();
  });

  it('gives a meaning to one column only', async () => {
    render(<MappingDialog question={question} />);
    await userEvent.selectOptions(meaning('Day'), 'Title');
    await userEvent.selectOptions(meaning('Note'), 'Title');
    expect([meaning('Day').value, meaning('Note').value]).toEqual(['', 'title']);
  });

  it('is remembered once it is answered', async () => {
    render(<MappingDialog question={question} />);
    await userEvent.selectOptions(meaning('Day'), 'Title');
    await userEvent.selectOptions(meaning('Day'), 'Date, or first day');
    await userEvent.click(go());
    expect(rememberedMappings().at(-1)).toEqual({
      header: ['Ref', 'Day', 'Note'],
      roles: [
        ['id', 0],
        ['date', 1],
      ],
    });
    cancelOpening();
  });
});

describe('notices on what was read', () => {
  it('say that a file could not be opened, and that what was open still is', async () => {
    vi.stubGlobal('Worker', undefined);
    show(<Opening />);
    await openFiles([new File(['{}'], 'mine.json')]);
    expect(await screen.findByText(/mine\.json.*What was open before is still open/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/mine\.json/)).toBeNull();
    vi.unstubAllGlobals();
  });

  it('group what was set aside by its reason, and fold what is long', async () => {
    const claims = [
      aClaim('mention', {}),
      ...Array.from({ length: 12 }, () => aClaim('mention', {}, { event: 'nowhere' })),
    ];
    const loaded = loadDataset(
      aDataset({ claims, outlets: [...aDataset().outlets, { id: 'Bad' } as never] }),
      'mine.json',
    );
    show(<Notices loaded={loaded} notFound={false} />, {}, loaded);
    await userEvent.click(screen.getByRole('button', { name: 'See why' }));
    const groups = screen.getAllByRole('group');
    expect(groups).toHaveLength(2);
    expect(groups[0]).toHaveTextContent(/^12 no record of this id in events/);
    expect(groups.map((group) => (group as HTMLDetailsElement).open)).toEqual([false, true]);
  });
});
