import type { ReactNode } from 'react';
import { useId } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

interface Props {
  /** The region's name, shown as its heading. */
  readonly title: string;
  readonly className: string;
  /** Beside the heading: a legend, a count, an action. */
  readonly aside?: ReactNode;
  /** What the panel says when drawing it failed; the rest of the page stays. */
  readonly failed: string;
  readonly children: ReactNode;
}

/** A named region of the screen with its heading; a fault inside stays inside. */
export function PanelFrame({ title, className, aside, failed, children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      <ErrorBoundary message={failed}>{children}</ErrorBoundary>
    </section>
  );
}
