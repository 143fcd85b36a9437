import { useEffect, useState } from 'react';
import type { ShellStore } from '#renderer/state/shell';

/** Files may be dropped anywhere on the window; on Home also words. Words dropped on the Desk are the text's own. True while something is held over the window. */
export function useDrops(shell: ShellStore): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const ours = (event: DragEvent): boolean => event.dataTransfer !== null && (event.dataTransfer.types.includes('Files') || shell.state.getState().desk === null);
    const over = (event: DragEvent): void => { if (!ours(event)) return; event.preventDefault(); setHeld(true); };
    const out = (event: DragEvent): void => { if (event.relatedTarget === null) setHeld(false); };
    const take = async (brought: DataTransfer): Promise<void> => {
      const html = brought.getData('text/html'), text = brought.getData('text/plain');
      const files = await Promise.all([...brought.files].map(async (file) => shell.bridge.tokenOf(file)));
      const tokens = files.filter((file) => file !== null);
      if (tokens.length > 0) shell.bringFiles(tokens);
      else if (text !== '') shell.bring([{ kind: 'text', text, html: html === '' ? null : html }], null);
    };
    const drop = (event: DragEvent): void => {
      setHeld(false);
      if (!ours(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.stopPropagation();
      void take(event.dataTransfer);
    };
    const capture = { capture: true };
    addEventListener('dragover', over, capture);
    addEventListener('dragleave', out, capture);
    addEventListener('drop', drop, capture);
    return () => { removeEventListener('dragover', over, capture); removeEventListener('dragleave', out, capture); removeEventListener('drop', drop, capture); };
  }, [shell]);
  return held;
}
