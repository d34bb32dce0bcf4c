import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** What the part answers, in one plain line. */
  readonly question: string;
  /** Computed from claims by a template; never a judgement. */
  readonly finding?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of the full comparison: title, question, finding, drawing. */
export function Part({ title, question, finding, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`part ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p className="part-question">{question}</p>
        {finding && <p className="part-finding">{finding}</p>}
      </header>
      {children}
    </section>
  );
}
