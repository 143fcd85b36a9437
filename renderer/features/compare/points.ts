import type { VersionView } from '#app/contract/views';
import type { Translate } from '#app/i18n/translate';
import type { Point } from '#renderer/state/page-command';

export interface NamedPoint { readonly point: Point; readonly name: string }

export function keyOf(point: Point): string { return point.kind === 'version' ? point.version : point.kind; }

/** All points that can be compared, oldest first: the machine's text, each version, now. */
export function points(versions: readonly VersionView[], t: Translate): readonly NamedPoint[] {
  return [
    { point: { kind: 'raw' }, name: t('compare.raw') },
    ...versions.map((version): NamedPoint => ({ point: { kind: 'version', version: version.id }, name: t('desk.versions.name', { number: version.number, name: version.name }) })),
    { point: { kind: 'now' }, name: t('compare.now') },
  ];
}
