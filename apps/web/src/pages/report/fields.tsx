import type { ReactNode } from 'react';
import type { Words } from './words';

/** What was typed, by the name of its field. */
export type Typed = Readonly<Record<string, string>>;
/** What is wrong with a field, by its name. */
export type Faults = ReadonlyMap<string, string>;

/** What every field of the form is drawn from. */
export type Told = { readonly typed: Typed; readonly faults: Faults; readonly words: Words };

/** What is wrong with a field, where something is. */
export const Fault = ({ name, faults }: { readonly name: string; readonly faults: Faults }) =>
  faults.has(name) ? (
    <span className="fault" id={`${name}-fault`}>
      {faults.get(name)}
    </span>
  ) : null;

/** What stands beside a field: its hint, where it has one, and what is wrong with it. */
export const describing = (name: string, faults: Faults, hasHint = false) => {
  const by = [...(hasHint ? [`${name}-hint`] : []), ...(faults.has(name) ? [`${name}-fault`] : [])];
  return {
    ...(faults.has(name) ? { 'aria-invalid': true } : {}),
    ...(by.length === 0 ? {} : { 'aria-describedby': by.join(' ') }),
  };
};

/** One of the numbered answers. */
export const Step = ({
  nth,
  label,
  children,
}: {
  readonly nth: number;
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <fieldset className="card">
    <legend>
      <span className="step" aria-hidden="true">
        {nth}
      </span>
      {label}
    </legend>
    {children}
  </fieldset>
);

type TextOptions = Omit<Told, 'words'> & { readonly hint: string; readonly required?: boolean };

/** What somebody tells in their own words. */
export const Text = ({ typed, faults, hint, required = false }: TextOptions) => (
  <>
    <small id="text-hint">{hint}</small>
    <textarea
      {...{ id: 'text', name: 'text', rows: 5, maxLength: 8900, required }}
      defaultValue={typed['text']}
      {...describing('text', faults, true)}
    />
    <Fault name="text" faults={faults} />
  </>
);
