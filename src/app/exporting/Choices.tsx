import { type ReactNode, useId } from 'react';

interface Props<V extends string> {
  readonly legend: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly note?: ReactNode }[];
  readonly onPick: (value: V) => void;
  readonly describedBy?: string;
}

/** One of a few, each with a line under its name. */
export function Choices<V extends string>({ legend, value, options, onPick, describedBy }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="choices" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
          <span>
            {option.label}
            {option.note !== undefined && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
