import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { readingOrder } from '#renderer/state/reading-order';
import { useDesk } from '#renderer/state/use.tsx';

/** "unit 4"; for page furniture and gaps, what they are. */
export function useUnitName(): (unit: Id) => string {
  const { t } = useTranslation();
  const content = useDesk((state) => state.content);
  return useCallback((unit) => {
    const placed = readingOrder(content).byId.get(unit);
    if (placed === undefined) return t('desk.unitName.gap');
    return placed.number === null ? t('desk.unitName.furniture') : t('desk.unitName.unit', { number: placed.number });
  }, [t, content]);
}
