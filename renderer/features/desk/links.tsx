import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { Button } from '#renderer/ui/button.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { candidates } from '#renderer/state/candidates';
import { useDesk } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Which source sentences the unit translates: those around it can be ticked on and off. */
export function Links({ unit }: { readonly unit: Id }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const [shown, setShown] = useState(false);
  const content = useDesk((state) => state.content), language = useDesk((state) => state.meta.source?.language ?? null);
  const links = content.units.get(unit)?.links ?? [];
  const toggle = (sentence: Id, on: boolean): void => {
    void ask(scene, (state) => {
      const linked = new Set(state.content.units.get(unit)?.links);
      if (on) linked.add(sentence); else linked.delete(sentence);
      const inOrder = (state.content.source?.sentences ?? []).filter(({ id }) => linked.has(id)).map(({ id }) => id);
      // A sentence has one unit: where it was linked before, it is taken away.
      const others = on ? [...state.content.units].flatMap(([id, other]) => id !== unit && other.links.includes(sentence) ? [[id, other.links.filter((link) => link !== sentence)] as const] : []) : [];
      return { type: 'relink', links: [[unit, inOrder], ...others] };
    }, 'pointer');
  };
  return (
    <section><h2>{t('desk.unit.links')}</h2>
      <div className="row-of"><Button small aria-expanded={shown} onClick={() => { setShown(!shown); }}>{t('desk.unit.relink')}</Button></div>
      {!shown ? null : <ul className="paper links">{candidates(content, unit).map((sentence) => (
        <li key={sentence.id}><label><input type="checkbox" checked={links.includes(sentence.id)} onChange={(event) => { toggle(sentence.id, event.target.checked); }} /> <Quoted text={sentence.text} language={language} long /></label></li>
      ))}</ul>}
    </section>
  );
}
