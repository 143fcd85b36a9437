import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { deskTabs } from '#renderer/state/desk-state';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { DoubtList } from '#renderer/features/desk/doubt-list.tsx';
import { NotesTab } from '#renderer/features/desk/notes-tab.tsx';
import { UnitTab } from '#renderer/features/desk/unit-tab.tsx';
import { VersionsTab } from '#renderer/features/desk/versions-tab.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';
import '#renderer/features/desk/side-panel.css';

export function SidePanel(): ReactNode {
  const { t, i18n } = useTranslation();
  const desk = useDeskStore();
  const tab = useDesk((state) => state.tab), panel = useDesk((state) => state.panel);
  const notes = useDesk((state) => state.meta.comments.filter((comment) => !comment.resolved).length), open = useOpenDoubts().length;
  const figure = new Intl.NumberFormat(i18n.language);
  const counts: Partial<Record<typeof tab, number>> = { doubts: open, notes };
  return (
    <aside className="side-panel" aria-label={t('desk.panel')} hidden={!panel}>
      <Tabs label={t('desk.panel')} value={tab} onTab={(to) => { desk.state.setState({ tab: to }); }}
        tabs={deskTabs.map((name) => { const count = counts[name] ?? 0; return { tab: name, name: t(`desk.tab.${name}`), ...(count === 0 ? {} : { count: figure.format(count) }) }; })}>
        {tab === 'doubts' ? <DoubtList /> : tab === 'unit' ? <UnitTab /> : tab === 'versions' ? <VersionsTab /> : <NotesTab />}
      </Tabs>
    </aside>
  );
}
