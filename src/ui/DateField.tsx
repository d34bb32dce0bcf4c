import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  /** As shown while nobody types; empty for none. */
  readonly shown: string;
  readonly placeholder: string;
  /** Takes what was typed ('' clears); false where it cannot be read. */
  readonly onDate: (typed: string) => boolean;
  readonly badDate: string;
}

/** A date that is typed. What can be read takes hold at once; what cannot is said when the field is left. */
export function DateField({ label, shown, placeholder, onDate, badDate }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isBad, setBad] = useState(false);
  const leave = () => {
    const failed = typed !== null && !onDate(typed);
    setBad(failed);
    if (!failed) setTyped(null);
  };
  return (
    <div className={shown === '' ? 'date-field' : 'date-field is-set'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed ?? shown}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onChange={(e) => {
          setTyped(e.target.value);
          if (onDate(e.target.value)) setBad(false);
        }}
        onBlur={leave}
        onKeyDown={(e) => {
          if (e.key === 'Enter') leave();
        }}
      />
      {isBad && (
        <p className="field-fault" id={`${id}-bad`} role="alert">
          {badDate}
        </p>
      )}
    </div>
  );
}
