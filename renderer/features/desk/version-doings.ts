import { isFailure } from '#app/documents/failure';
import type { Ask } from '#app/contract/channels';
import type { Doing, Doings } from '#renderer/state/shell';
import { standingVersion } from '#renderer/state/standing';
import { now, type Scene } from '#renderer/features/desk/scene';

/** Handing over, deciding, and taking the text out. */
export function versionDoings(scene: Scene): Doings {
  const { desk, shell, t } = scene;
  const { review } = now(scene);
  const onVersion = (what: 'approve' | 'request-changes' | 'withdraw', state: 'submitted' | 'approved'): Doing => ({
    can: () => standingVersion(now(scene).meta)?.state === state,
    run: () => { const version = standingVersion(now(scene).meta); if (version !== null) desk.state.setState({ asking: { what, version: version.id } }); },
  });
  const takeOut = async (what: Ask<'review/export'>['what']): Promise<void> => {
    const answer = await shell.bridge.ask('review/export', { review, what, version: null });
    if (answer === null) return;
    if (isFailure(answer)) shell.failed(answer, () => { void takeOut(what); });
    else shell.say('said', t('desk.said.takenOut', { name: answer.name }));
  };
  const exporting = (what: Ask<'review/export'>['what']): Doing => ({ can: () => true, run: () => { void takeOut(what); } });
  const copy = async (): Promise<void> => {
    const answer = await shell.bridge.ask('review/clean-copy', { review, version: null });
    if (isFailure(answer)) { shell.failed(answer, () => { void copy(); }); return; }
    shell.say('said', answer.leftOut === 0 ? t('desk.said.copied', { count: answer.copied }) : `${t('desk.said.copied', { count: answer.copied })} ${t('desk.said.leftOut', { count: answer.leftOut })}`);
  };
  return {
    submit: { can: () => standingVersion(now(scene).meta)?.state !== 'submitted', run: () => { desk.state.setState({ asking: { what: 'submit' } }); } },
    approve: onVersion('approve', 'submitted'), 'request-changes': onVersion('request-changes', 'submitted'), withdraw: onVersion('withdraw', 'approved'),
    compare: { can: () => true, run: () => { shell.over('compare'); } },
    report: { can: () => true, run: () => { shell.over('report'); } },
    'export-text': exporting('text'), 'export-report': exporting('report-html'), 'export-changes': exporting('changes-json'), 'save-copy': exporting('copy'),
    'copy-clean': { can: () => true, run: () => { void copy(); } },
  };
}
