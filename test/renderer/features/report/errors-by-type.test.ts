import { describe, expect, test } from 'vitest';
import type { Annotation } from '#app/review/content';
import { errorsByType } from '#renderer/features/report/errors-by-type';
import { reviewOf } from '#test/renderer/state/reviews';

function annotated(...errors: readonly (readonly [Annotation['type'], Annotation['severity']])[]): ReturnType<typeof errorsByType> {
  const annotations = new Map(errors.map(([type, severity], n) => [String(n), { id: String(n), anchor: 'a', type, severity, note: '', by: 'Ada', at: '' }]));
  return errorsByType({ ...reviewOf('One.'), annotations });
}

describe('errors by type and severity', () => {
  test('are counted in the typology’s order', () => {
    expect(annotated(['style/awkward', 'minor'], ['accuracy/omission', 'major'], ['accuracy/omission', 'major'], ['accuracy/omission', 'critical']).map(({ type, counts }) => [type, counts.major, counts.critical, counts.minor]))
      .toEqual([['accuracy/omission', 2, 1, 0], ['style/awkward', 0, 0, 1]]);
  });
  test('none annotated, none listed', () => { expect(annotated()).toEqual([]); });
});
