import { useEffect, useState } from 'react';
import type { Ask } from '#app/contract/channels';
import { isFailure } from '#app/documents/failure';
import { useShellStore } from '#renderer/state/use.tsx';

type Inputs = Ask<'home/bring-in'>['inputs'];
type Roles = Ask<'home/bring-in'>['roles'];
interface BringIn { readonly dropping: boolean; readonly bring: (inputs: Inputs, roles: Roles) => void; readonly choose: () => Promise<void> }

/** Brings texts in: chosen, dropped anywhere on the window, or pasted. No question in between: sides and languages are guessed. */
export function useBringIn(): BringIn {
  const shell = useShellStore();
  const [dropping, setDropping] = useState(false);
  const bring = (inputs: Inputs, roles: Roles): void => { void shell.enter(shell.bridge.ask('home/bring-in', { inputs, roles }), () => { bring(inputs, roles); }); };
  const choose = async (): Promise<void> => {
    const chosen = await shell.bridge.ask('home/choose', { what: 'pair' });
    if (chosen === null) return;
    if (isFailure(chosen)) shell.failed(chosen, () => { void choose(); });
    else bring(chosen.slice(0, 2).map(({ token }) => ({ kind: 'file', token })), null);
  };
  useEffect(() => {
    const over = (event: DragEvent): void => { event.preventDefault(); setDropping(true); };
    const out = (event: DragEvent): void => { if (event.relatedTarget === null) setDropping(false); };
    const drop = async (event: DragEvent): Promise<void> => {
      event.preventDefault();
      setDropping(false);
      const brought = event.dataTransfer;
      if (brought === null) return;
      const html = brought.getData('text/html'), text = brought.getData('text/plain');
      const files = await Promise.all([...brought.files].slice(0, 2).map(async (file) => shell.bridge.tokenOf(file)));
      const tokens = files.filter((file) => file !== null);
      if (tokens.length > 0) bring(tokens.map(({ token }) => ({ kind: 'file', token })), null);
      else if (text !== '') bring([{ kind: 'text', text, html: html === '' ? null : html }], null);
    };
    const dropped = (event: DragEvent): void => { void drop(event); };
    addEventListener('dragover', over);
    addEventListener('dragleave', out);
    addEventListener('drop', dropped);
    return () => { removeEventListener('dragover', over); removeEventListener('dragleave', out); removeEventListener('drop', dropped); };
  });
  return { dropping, bring, choose };
}
