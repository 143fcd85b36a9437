import { useId, type ComponentProps, type ReactNode } from 'react';
import '#renderer/ui/field.css';

interface FieldProps { readonly label: string; readonly hint?: string; readonly first?: boolean }
export function TextField({ label, hint, first = false, ...rest }: FieldProps & ComponentProps<'input'>): ReactNode {
  const id = useId();
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} data-first={first || undefined} aria-describedby={hint === undefined ? undefined : `${id}h`} {...rest} />{hint === undefined ? null : <p id={`${id}h`} className="hint">{hint}</p>}</div>;
}
export function TextArea({ label, hint, first = false, ...rest }: FieldProps & ComponentProps<'textarea'>): ReactNode {
  const id = useId();
  return <div className="field"><label htmlFor={id}>{label}</label><textarea id={id} rows={3} data-first={first || undefined} aria-describedby={hint === undefined ? undefined : `${id}h`} {...rest} />{hint === undefined ? null : <p id={`${id}h`} className="hint">{hint}</p>}</div>;
}
interface ChoiceProps<V extends string> extends FieldProps { readonly value: V; readonly choices: readonly { readonly value: V; readonly name: string }[]; readonly onChoice: (value: V) => void }
/** A closed list. For two to four short choices use `Choices`. */
export function Select<V extends string>({ label, hint, first = false, value, choices, onChoice }: ChoiceProps<V>): ReactNode {
  const id = useId();
  const choose = (chosen: string): void => { const known = choices.find((choice) => choice.value === chosen); if (known !== undefined) onChoice(known.value); };
  return <div className="field"><label htmlFor={id}>{label}</label><select id={id} value={value} data-first={first || undefined} onChange={(event) => { choose(event.target.value); }}>{choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}</select>{hint === undefined ? null : <p className="hint">{hint}</p>}</div>;
}
export function Choices<V extends string>({ label, value, choices, onChoice, first = false }: ChoiceProps<V>): ReactNode {
  const name = useId();
  return (
    <fieldset className="field choices"><legend>{label}</legend><div className="choices-line">
      {choices.map((choice) => <label key={choice.value} className="choice"><input type="radio" name={name} value={choice.value} checked={choice.value === value} data-first={(first && choice.value === value) || undefined} onChange={() => { onChoice(choice.value); }} /><span>{choice.name}</span></label>)}
    </div></fieldset>
  );
}
