import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { Down, Tick } from '#renderer/ui/icons.tsx';
import '#renderer/ui/menu.css';

export interface MenuLine { readonly id: string; readonly name: string; readonly press?: string; readonly off?: boolean; readonly chosen?: boolean; readonly hint?: string; readonly run: () => void }
interface MenuProps { readonly name: ReactNode; readonly label?: string; readonly lines: readonly (MenuLine | null)[]; readonly look?: 'usual' | 'plain' | 'link'; readonly press?: string; readonly small?: boolean }
/** A button with a menu: arrows, Home, End, first letters; Esc closes and goes back to the button. `null`: a rule. */
export function Menu({ name, label, lines, look = 'usual', press = '', small = false }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    holder.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const outside = (event: PointerEvent): void => { if (event.target instanceof Node && holder.current?.contains(event.target) !== true) setOpen(false); };
    document.addEventListener('pointerdown', outside);
    return () => { document.removeEventListener('pointerdown', outside); };
  }, [open]);
  const close = (): void => { setOpen(false); holder.current?.querySelector('button')?.focus(); };
  const move = (event: KeyboardEvent): void => {
    if (!open) return undefined;
    const stops = [...holder.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? -1 : null;
    if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Escape') close();
    else if (to !== null) stops.at(to === stops.length ? 0 : to)?.focus();
    else if (event.key.length === 1 && !event.ctrlKey && event.key !== ' ') stops.find((stop) => stop.textContent.toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase()))?.focus();
    else return;
    if (event.key !== 'Tab') { event.preventDefault(); event.stopPropagation(); }
  };
  return (
    <div className="menu" ref={holder} role="presentation" onKeyDown={move}>
      <Button look={look} small={small} press={press} aria-label={label} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setOpen(!open); }}>{name}<Down /></Button>
      {!open ? null : (
        <div className="menu-lines" role="menu" id={id} aria-label={label}>
          {lines.map((line, n) => line === null ? <hr key={`rule${String(n)}`} /> : (
            <button key={line.id} type="button" role={line.chosen === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={line.chosen} aria-disabled={line.off === true || undefined} tabIndex={-1}
              onClick={() => { if (line.off === true) return; setOpen(false); line.run(); }}>
              <span className="tick">{line.chosen === true ? <Tick /> : null}</span><span className="name">{line.name}{line.hint === undefined ? null : <small>{line.hint}</small>}</span>{line.press === undefined || line.press === '' ? null : <KeyCap press={line.press} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
