import type { EditorState } from 'prosemirror-state';
import type { Id } from '#app/review/content';
import { span, type Span } from '#app/text/span';
import { projectBlock } from '#renderer/editor/document';
import { unitIn, unitOf } from '#renderer/editor/schema';

export interface Live { readonly unit: Id; readonly offset: number; readonly selection: Span }

/** The unit that typing would go to: that of the words before the caret; behind a space, of those after it. */
export function liveUnit(state: EditorState): Id | null {
  const { $head } = state.selection;
  const stored = state.storedMarks === null ? null : unitIn(state.storedMarks);
  return stored ?? ($head.nodeBefore === null ? null : unitOf($head.nodeBefore)) ?? ($head.nodeAfter === null ? null : unitOf($head.nodeAfter));
}

/** Where the caret is, and what of its unit is selected; offsets in the unit's string. null: in no unit. */
export function liveAt(state: EditorState): Live | null {
  const unit = liveUnit(state), { $head, from, to, head } = state.selection;
  const range = unit === null || $head.depth === 0 ? undefined : projectBlock($head.parent).ranges.get(unit);
  if (unit === null || range === undefined) return null;
  const start = $head.start() + range.from, length = range.to - range.from;
  const within = (place: number): number => Math.min(length, Math.max(0, place - start));
  return { unit, offset: within(head), selection: span(within(from), within(to)) };
}
