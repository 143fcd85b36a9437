import { useEffect } from 'react';
import { isAction } from '#app/contract/action';
import { pressed } from '#renderer/keys/press';
import { actionFor, keysOf } from '#renderer/keys/table';
import type { ShellStore } from '#renderer/state/shell';

const writing = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Where the keyboard is: in a field or menu of its own; on a button that Enter presses; in the list of doubts. */
function placeOf(target: EventTarget | null): { readonly field: boolean; readonly button: boolean; readonly inList: boolean } {
  if (!(target instanceof Element)) return { field: false, button: false, inList: false };
  const inList = target.closest('[data-doubt-list]') !== null && !target.matches(writing);
  return { field: target.closest(`${writing}, [role="menu"]`) !== null, button: target.closest('button, a, summary, label') !== null, inList };
}

/** The one place where keys become actions. Letters in the text are never touched: nothing of the text's is a bare letter. */
export function useKeyboard(shell: ShellStore): void {
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const key = pressed(event);
      if (key === null || event.defaultPrevented) return;
      const { settings, platform, desk } = shell.state.getState();
      const { field, button, inList } = placeOf(event.target), modal = document.querySelector('dialog[open]') !== null;
      if (button && (key === 'Enter' || key === 'Space')) return;
      const action = actionFor(keysOf(platform, settings.keys), key, { inList, onDesk: desk !== null && !modal && !field });
      if (action === null) { if (inList && !button) goOnTyping(event, () => shell.doing('to-text')?.run('key')); return; }
      const doing = shell.doing(action);
      if (doing === null) return;
      // A key of ours never falls through to the browser, even where there is nothing to do.
      event.preventDefault();
      event.stopPropagation();
      if (doing.can()) doing.run('key');
    };
    addEventListener('keydown', down, { capture: true });
    const end = shell.bridge.listen('app/action', ({ action }) => {
      const doing = isAction(action) ? shell.doing(action) : null;
      if (doing?.can() === true) doing.run('menu');
    });
    return () => { removeEventListener('keydown', down, { capture: true }); end(); };
  }, [shell]);
}

/** A letter typed on a card that no action has: it goes into the text, over the doubted words. */
function goOnTyping(event: KeyboardEvent, toText: () => void): void {
  if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey) toText();
}
