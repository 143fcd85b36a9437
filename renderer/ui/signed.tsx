import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownTime } from '#app/intl/instant';

/** Who and when: each in its own direction, so that a Latin name beside an Arabic date stays in order. */
export function Signed({ name, role, at, more }: { readonly name: string; readonly role?: string; readonly at: string | null; readonly more?: string }): ReactNode {
  const { i18n } = useTranslation();
  const parts = [name, role, at === null ? undefined : shownTime(at, i18n.language), more].filter((part) => part !== undefined);
  return <span className="soft">{parts.map((part, n) => <span key={part}>{n === 0 ? null : ' · '}<bdi>{part}</bdi></span>)}</span>;
}
