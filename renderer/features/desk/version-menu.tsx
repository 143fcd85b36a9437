import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#app/contract/action';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuLine } from '#renderer/ui/menu.tsx';
import { draftNumber, nextStep, standingVersion } from '#renderer/state/standing';
import { useDesk, useShell, useShellStore } from '#renderer/state/use.tsx';
import { useDo, useKey } from '#renderer/features/desk/scene-context.tsx';

function useLine(): (action: Action, name: string) => MenuLine {
  const act = useDo(), key = useKey(), shell = useShellStore();
  return (action, name) => ({ id: action, name, press: key(action), off: shell.doing(action)?.can() !== true, run: () => { act(action); } });
}

/** "Draft 2" or the version that stands, and what can be done with it. */
export function VersionMenu(): ReactNode {
  const { t } = useTranslation();
  const meta = useDesk((state) => state.meta);
  const line = useLine();
  const version = standingVersion(meta);
  const name = version === null ? t('desk.draft', { number: draftNumber(meta) }) : t(`desk.standing.${version.state}`, { number: version.number });
  return <Menu name={name} label={t('desk.versionMenu', { name })} lines={[
    line('submit', t('ui.action.submit')), line('approve', t('ui.action.approve')), line('request-changes', t('ui.action.request-changes')), line('withdraw', t('ui.action.withdraw')),
    null, line('compare', t('ui.action.compare')), line('tab-versions', t('ui.action.tab-versions')), line('report', t('ui.action.report')),
  ]} />;
}

export function TakeOutMenu(): ReactNode {
  const { t } = useTranslation();
  const line = useLine();
  return <Menu name={t('desk.takeOut')} label={t('desk.takeOut')} lines={[
    line('copy-clean', t('ui.action.copy-clean')), line('export-text', t('ui.action.export-text')), null,
    line('export-report', t('ui.action.export-report')), line('export-changes', t('ui.action.export-changes')), line('save-copy', t('ui.action.save-copy')),
  ]} />;
}

/** The one step that comes next, by what stands and who looks. */
export function StepButton(): ReactNode {
  const { t } = useTranslation();
  const act = useDo();
  const meta = useDesk((state) => state.meta), role = useShell((state) => state.settings.role);
  const step = nextStep(meta, role);
  return step === null ? null : <Button look="primary" onClick={() => { act(step); }}>{t(`desk.step.${step}`)}</Button>;
}
