import type { Check } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';

/** "Source: …", "Photo: …": credits are kept, and marked so that somebody decides. Whether it is one, `documents/` tells. */
export const credit: Check<true> = {
  id: 'credit',
  scope: 'unit',
  facts: ({ block, target }) => block.standing === 'credit' && target.trim() !== '' ? [true] : [],
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(() => inTarget(unit, 0, unit.target.length, {
    mqm: 'accuracy/addition', severity: 'neutral', confidence: 0.8, message: { key: unit.source === '' ? 'credit.added' : 'credit.kept', values: { line: unit.target.trim() } },
  }))),
};
