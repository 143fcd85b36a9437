import type { Id } from '#app/review/content';
import type { Origins } from '#app/review/event';
import { changesNothing, difference, patched } from '#app/review/patch';
import type { Review, Step } from '#app/review/review';

type State = Pick<Review, 'content' | 'source' | 'target'>;
type Stacks = Pick<Review, 'undo' | 'redo'>;

/** What leads from one state back to another; null when nothing differs. */
function stepBetween(group: Id, from: State, to: State): Step | null {
  const patch = difference(from.content, to.content);
  const origins: Origins | null = from.source === to.source && from.target === to.target ? null : { source: to.source, target: to.target };
  if (origins === null) return changesNothing(patch) ? null : { group, patch };
  return { group, patch, origins };
}

function stepped(state: State, step: Pick<Step, 'patch' | 'origins'>): State {
  return { content: patched(state.content, step.patch), source: step.origins === undefined ? state.source : step.origins.source, target: step.origins?.target ?? state.target };
}

/** After a change: one more step to take back, or the step on top grown by it when they are of one group. */
export function remembered(before: Review, after: State, group: Id): Stacks {
  if (after.content === before.content && after.source === before.source && after.target === before.target) return { undo: before.undo, redo: before.redo };
  const top = before.undo.at(-1);
  const grows = top !== undefined && top.group === group;
  const step = stepBetween(group, after, grows ? stepped(before, top) : before);
  if (step === null && !grows) return { undo: before.undo, redo: before.redo };
  const below = grows ? before.undo.slice(0, -1) : before.undo;
  return { undo: step === null ? below : [...below, step], redo: [] };
}

/** After one step back or forward: it has gone from the one stack, its inverse is on the other. */
export function movedStep(before: Review, after: State, group: Id, direction: 'undone' | 'redone'): Stacks {
  const inverse = stepBetween(group, after, before);
  const from = direction === 'undone' ? before.undo : before.redo, to = direction === 'undone' ? before.redo : before.undo;
  const rest = from.at(-1)?.group === group ? from.slice(0, -1) : from;
  const more = inverse === null ? to : [...to, inverse];
  return direction === 'undone' ? { undo: rest, redo: more } : { undo: more, redo: rest };
}
