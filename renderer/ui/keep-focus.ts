/** Remembers where the focus, and in a text the caret, is; the returned function brings both back there if it still exists. */
export function keepFocus(): () => void {
  const before = document.activeElement, selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    before.focus({ preventScroll: true });
    // Focus alone puts the caret of an editable text at its start.
    if (range === null || !before.isContentEditable || !before.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
