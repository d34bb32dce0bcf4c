import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRoving } from '../../src/ui/useRoving';

interface Props {
  readonly names: readonly string[];
  readonly current?: string;
  readonly onOther?: (key: string) => void;
}

function Bar({ names, current, onOther }: Props) {
  const roving = useRoving<HTMLDivElement>({ items: 'button', ...(onOther && { onOther }) });
  return (
    <div role="toolbar" {...roving}>
      {names.map((name) => (
        <button key={name} type="button" data-stop={name} aria-current={name === current ? 'true' : undefined}>
          {name}
        </button>
      ))}
      <details>
        <summary>more</summary>
        <button type="button">folded</button>
      </details>
    </div>
  );
}

const stop = () => [...document.querySelectorAll('button[tabindex="0"]')].map((b) => b.textContent);

afterEach(() => {
  document.documentElement.dir = 'ltr';
});

describe('many stops, one tab stop', () => {
  it('opens on the first, or on the current one', () => {
    const { rerender } = render(<Bar names={['a', 'b', 'c']} />);
    expect(stop()).toEqual(['a']);
    rerender(<Bar names={['a', 'b', 'c']} current="c" />);
    expect(stop()).toEqual(['c']);
  });

  it('goes on by arrows, Home and End, stays at either end, and keeps its place', async () => {
    render(<Bar names={['a', 'b', 'c']} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('a');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('c');
    await userEvent.keyboard('{Home}{End}');
    expect(stop()).toEqual(['c']);
  });

  it('does not turn them round in what runs from left to right on such a page, as a map does', async () => {
    document.documentElement.dir = 'rtl';
    render(
      <div dir="ltr">
        <Bar names={['a', 'b']} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('b');
  });

  it('turns sideways keys round on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    render(<Bar names={['a', 'b']} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveTextContent('b');
  });

  it('never leads into what is folded away, nor leaves it a tab stop', async () => {
    render(<Bar names={['a']} />);
    expect(screen.getByText('folded')).toHaveAttribute('tabindex', '-1');
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('a');
    document.querySelector('details')!.open = true;
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('folded');
  });

  it('goes to what stands in the place of a stop that has gone', () => {
    const { rerender } = render(<Bar key="1" names={['a', 'b']} />);
    fireEvent.focus(screen.getByText('b'));
    rerender(<Bar key="1" names={['b', 'c']} />);
    expect(stop()).toEqual(['b']);
    rerender(<Bar key="1" names={['c', 'd']} />);
    expect(stop()).toEqual(['c']);
  });

  it('hands on keys that lead nowhere, and leaves those with a modifier alone', async () => {
    const onOther = vi.fn<(key: string) => void>();
    render(<Bar names={['a', 'b']} onOther={onOther} />);
    await userEvent.tab();
    await userEvent.keyboard('t{Control>}{ArrowDown}{/Control}');
    expect(onOther.mock.calls.flat()).toContain('t');
    expect(document.activeElement).toHaveTextContent('a');
  });
});
