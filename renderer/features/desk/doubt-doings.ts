import type { Doubt } from '#app/checks/check';
import { actions } from '#app/contract/action';
import type { Doing, Doings } from '#renderer/state/shell';
import { alike, mendAlike } from '#renderer/state/alike';
import { doubtPlace } from '#renderer/state/doubt-place';
import { standsAgainst } from '#app/review/verdicts';
import type { PageCommand, PageVia } from '#renderer/state/page-command';
import type { DeskState } from '#renderer/state/desk-state';
import { walk } from '#renderer/state/walk';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { ask, doubtInHand, handsInNotes, handsInText, now, open, standpoint, takeInHand, whenDone, type Scene } from '#renderer/features/desk/scene';

/** "Right as it is", at all its places, with what it stands against, so that it holds only while both stay. */
export function dismissing(state: DeskState, doubt: Doubt, scope: 'here' | 'alike' | 'pair' | 'check', reason: string): PageCommand | null {
  const places = doubt.places.length === 0 ? [doubt] : doubt.places;
  const [first, ...also] = places.map(({ unit, side, span, quote }) => ({ side, place: doubtPlace(state.content, { unit, side, span, quote }, state.draft), quote }));
  if (first === undefined || first.place === null) return null;
  const others = also.flatMap(({ side, place, quote }) => place === null ? [] : [{ side, place, quote }]);
  return { type: 'dismiss', doubt: doubt.id, check: doubt.check, side: first.side, place: first.place, quote: first.quote, other: standsAgainst(doubt), scope, reason, ...(others.length === 0 ? {} : { also: others }) };
}

/** A verdict on a doubt; once given, the doubt leaves at once and the next one is taken in hand where the hands are. */
export async function decide(scene: Scene, doubts: readonly Doubt[], make: (state: DeskState) => PageCommand | null, via: PageVia, said: string, focus: 'card' | 'text' = handsInText() ? 'text' : 'card'): Promise<boolean> {
  if (!await ask(scene, make, via)) return false;
  const ids = doubts.map((doubt) => doubt.id), first = doubts[0];
  scene.desk.state.setState((state) => ({ settled: new Set([...state.settled, ...ids]) }));
  const state = now(scene);
  const next = first === undefined ? null : walk(open(state), state.content, { doubt: first }, 1);
  scene.shell.speak(said);
  // Somebody quick has taken another doubt in hand while this one was being written: their choice stands.
  const held = doubtInHand(state);
  if (held === null || ids.includes(held.id)) takeInHand(scene, next, focus);
  return true;
}

/** Page furniture rightly left out: the lines stay aside and the doubt is settled. */
export async function agree(scene: Scene, doubt: Doubt, via: PageVia): Promise<void> {
  await decide(scene, [doubt], (state) => dismissing(state, doubt, 'here', ''), via, scene.t('desk.said.agreed'));
}

/** What can be done with the doubt in hand. */
export function doubtDoings(scene: Scene): Doings {
  const { desk, t } = scene;
  const inHand = (): Doubt | null => doubtInHand(now(scene));
  const withDoubt = (run: (doubt: Doubt, via: PageVia) => void, can: (doubt: Doubt) => boolean = () => true): Doing => ({
    can: () => { const doubt = inHand(); return doubt !== null && can(doubt); },
    run: (via) => { const doubt = inHand(); if (doubt !== null && can(doubt)) run(doubt, via); },
  });
  const go = (step: 1 | -1): Doing => ({
    can: () => open(now(scene)).length > 0,
    run: () => {
      const state = now(scene), held = doubtInHand(state);
      // The first doubt is in hand from the start, but only the caret says so: the first step goes to its card.
      const isNew = handsInText() && held !== null && held.id === state.greeting && held.unit === state.live?.unit;
      takeInHand(scene, isNew ? held : walk(open(state), state.content, standpoint(state), step), 'card');
    },
  });
  const toText = withDoubt((doubt) => { takeInHand(scene, doubt, 'text'); });
  const accept = (n: number): Doing => {
    const accepting = withDoubt((doubt, via) => {
      const text = doubt.suggestions[n]?.text ?? '';
      void decide(scene, [doubt], (state) => {
        const place = doubtPlace(state.content, doubt, state.draft);
        return place === null ? null : { type: 'accept', doubt: doubt.id, check: doubt.check, place, was: doubt.quote, text };
      }, via, t('desk.said.mended'));
    }, (doubt) => doubt.side === 'target' && doubt.suggestions[n] !== undefined);
    if (n > 0) return accepting;
    const agreeing = withDoubt((doubt, via) => { void agree(scene, doubt, via); }, (doubt) => furnitureOf(now(scene).content, doubt) !== null);
    // Enter on a card with nothing to accept or agree to goes into the text.
    const first = (): Doing => accepting.can() ? accepting : agreeing.can() ? agreeing : handsInText() ? accepting : toText;
    return { can: () => first().can(), run: (via) => { first().run(via); } };
  };
  const asking = (what: 'dismiss' | 'annotate' | 'note'): Doing => withDoubt((doubt) => { desk.state.setState({ asking: { what, doubt, from: handsInText() ? 'text' : 'card' } }); });
  const onSelection = (what: 'annotate-selection' | 'note-on-selection', otherwise: Doing): Doing => {
    // On a card it is about the doubt; in the text and in the notes about what is selected there, else about the sentence at the caret.
    const selected = (): ReturnType<NonNullable<ReturnType<Scene['pages']>>['selection']> => handsInText() || handsInNotes() ? scene.pages()?.selection() ?? null : null;
    const chosen = (): boolean => { const place = selected(); return place !== null && place.span.end > place.span.start; };
    return {
      can: () => chosen() || otherwise.can(),
      run: (via) => { const place = selected(); if (place !== null && place.span.end > place.span.start) desk.state.setState({ asking: { what, place } }); else otherwise.run(via); },
    };
  };
  const accepts = Object.fromEntries(actions.filter((action) => action.startsWith('accept-')).map((action, n) => [action, accept(n)]));
  return {
    ...accepts,
    'next-doubt': go(1), 'previous-doubt': go(-1),
    'to-text': { can: () => true, run: (via) => { if (toText.can() && !handsInText()) toText.run(via); else scene.pages()?.focus(); } },
    'to-card': { can: () => handsInText() && inHand() !== null, run: () => { takeInHand(scene, inHand(), 'card'); } },
    dismiss: withDoubt((doubt, via) => { void decide(scene, [doubt], (state) => dismissing(state, doubt, 'here', ''), via, t('desk.said.dismissed')); }),
    'dismiss-with-reason': asking('dismiss'),
    annotate: onSelection('annotate-selection', asking('annotate')),
    note: onSelection('note-on-selection', asking('note')),
    'bring-back-doubt': {
      can: () => now(scene).content.dismissals.size > 0,
      run: (via) => {
        const last = [...now(scene).content.dismissals.keys()].at(-1);
        if (last !== undefined) void whenDone(ask(scene, () => ({ type: 'undismiss', dismissal: last }), via), () => { scene.shell.speak(t('desk.said.broughtBack')); });
      },
    },
    'mend-alike': withDoubt((doubt) => {
      const all = alike(open(now(scene)), doubt);
      void decide(scene, all, (state) => mendAlike(state.content, all, state.draft), 'bulk', t('desk.said.mendedAlike', { count: all.length }));
    }, (doubt) => alike(open(now(scene)), doubt).length > 1),
  };
}
