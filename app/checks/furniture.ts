import type { Check } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';

/** Lines of the web page around the article ("Skip to content"), told by `documents/`: one doubt for all of them. */
export const furniture: Check<true> = {
  id: 'furniture',
  scope: 'unit',
  facts: ({ block, target }) => block.standing === 'furniture' && target.trim() !== '' ? [true] : [],
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(() => inTarget(unit, 0, unit.target.length, {
    mqm: 'accuracy/addition', severity: 'minor', confidence: 0.9, message: { key: 'furniture.line', values: { line: unit.target.trim() } }, group: 'furniture',
  }))),
};
