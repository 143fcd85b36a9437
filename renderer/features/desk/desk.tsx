import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PagesHandle } from '#renderer/editor/pages.tsx';
import { DeskContext, useShellStore } from '#renderer/state/use.tsx';
import type { DeskStore } from '#renderer/state/desk';
import { changeDoings } from '#renderer/features/desk/change-doings';
import { Dialogs } from '#renderer/features/desk/dialogs.tsx';
import { doubtDoings } from '#renderer/features/desk/doubt-doings';
import { Foot } from '#renderer/features/desk/foot.tsx';
import { Header } from '#renderer/features/desk/header.tsx';
import { SidePanel } from '#renderer/features/desk/side-panel.tsx';
import type { Scene } from '#renderer/features/desk/scene';
import { SceneContext } from '#renderer/features/desk/scene-context.tsx';
import { Sheet } from '#renderer/features/desk/sheet.tsx';
import { Strip } from '#renderer/features/desk/strip.tsx';
import { unitDoings } from '#renderer/features/desk/unit-doings';
import { useOpening } from '#renderer/features/desk/use-opening';
import { useChanges } from '#renderer/features/desk/use-changes';
import { versionDoings } from '#renderer/features/desk/version-doings';
import { viewDoings } from '#renderer/features/desk/view-doings';
import '#renderer/features/desk/desk.css';

/** The review: both texts as pages, and beside them what is doubted, known, handed over and said. */
export function Desk({ desk }: { readonly desk: DeskStore }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const pages = useRef<PagesHandle>(null);
  const scene = useMemo<Scene>(() => ({ desk, shell, pages: () => pages.current, t }), [desk, shell, t]);
  useEffect(() => shell.offer({ ...doubtDoings(scene), ...unitDoings(scene), ...changeDoings(scene), ...versionDoings(scene), ...viewDoings(scene) }), [scene, shell]);
  useChanges(desk, shell);
  useOpening(scene);
  const reading = useStore(desk.state, (state) => state.reading);
  useEffect(() => {
    // The panel folds where there is no room for it; it can be called back over the text.
    const narrow = matchMedia('(max-width: 1099px)');
    const fold = (): void => { desk.state.setState({ panel: !narrow.matches }); };
    fold();
    narrow.addEventListener('change', fold);
    return () => { narrow.removeEventListener('change', fold); };
  }, [desk]);
  return (
    <DeskContext value={desk}>
      <SceneContext value={scene}>
        <div className="desk">
          <Header />
          <div className="desk-body">
            <Strip key={reading} />
            <Sheet pages={pages} />
            <SidePanel />
          </div>
          <Foot />
        </div>
        <Dialogs />
      </SceneContext>
    </DeskContext>
  );
}
