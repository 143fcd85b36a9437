import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { Button } from '#renderer/ui/button.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { blockText } from '#renderer/features/desk/furniture';
import { ask } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Lines of the web page that stay out: each can be brought back into the article. */
export function FurnitureLines({ blocks }: { readonly blocks: readonly Id[] }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const content = useDesk((state) => state.content), language = useDesk((state) => state.meta.target.language);
  return (
    <ul className="furniture-lines">
      {blocks.map((block) => <li key={block}><Quoted text={blockText(content, block)} language={language} long /><span className="spread" /><Button small onClick={() => { void ask(scene, () => ({ type: 'bring-back', blocks: [block] }), 'pointer'); }}>{t('desk.card.restore')}</Button></li>)}
    </ul>
  );
}
