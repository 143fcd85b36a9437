import { EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import type { Content, ContentPatch, Id } from '#app/review/content';
import type { EditChange } from '#app/review/event';
import { gapSentence } from '#app/review/gaps';
import { unitSpace } from '#app/review/unit-space';
import type { Span } from '#app/text/span';
import { changesOf } from '#renderer/editor/changes-of';
import { asPlainText, comingIn, copied, withoutStyles } from '#renderer/editor/clipboard';
import { codeChip } from '#renderer/editor/code-chip';
import { editingKeys, outOfFolded, undoKeys } from '#renderer/editor/commands';
import type { Caret, Opened, PagesView, PatchOptions, Told } from '#renderer/editor/contract';
import { documentOf, rangeOf, rangesOf, unitAt } from '#renderer/editor/document';
import { measured } from '#renderer/editor/guessed-height';
import { inFlight } from '#renderer/editor/in-flight';
import { keepUnits } from '#renderer/editor/keep-units';
import { liveAt, liveUnit, type Live } from '#renderer/editor/live';
import { changeTool } from '#renderer/editor/change-tool';
import { changesAt, marks, otherMarks, withMarks, type Marks } from '#renderer/editor/marks';
import { FOREIGN } from '#renderer/editor/meta';
import { idOf, keyOf, unitMark } from '#renderer/editor/schema';
import { bringToMiddle, keepingPlace, showPlace } from '#renderer/editor/scrolling';
import { selectedSource, selectedWords } from '#renderer/editor/selected';
import { spotlight } from '#renderer/editor/spotlight';
import { surroundings } from '#renderer/editor/surroundings';

/** How an input came that is more than typing, so that it is undone on its own. */
const whole: ReadonlySet<string> = new Set(['paste', 'cut', 'drop']);

/** The facing pages in `place`, inside the scrolling `scroller`. `told` is asked at each call: it may change. */
export function pagesView(place: HTMLElement, scroller: HTMLElement, opened: Opened, told: () => Told): PagesView {
  const { newId } = opened;
  const { doc, phantom } = documentOf(opened.content.items, newId);
  const flight = inFlight(opened.content);
  /** An empty article has no block: the first edit tells main of the one that is shown. */
  let unknownBlock = phantom, held = false, telling = false, quiet = false, lastLive: Live | null = null;

  const beside = surroundings({ content: opened.content, labels: opened.labels, languages: opened.languages, doubts: [], focused: null, notes: [], setting: measured(place) }, {
    onGap: ({ sentences, after }, what) => { told().onGap({ sentences, after }, what); },
    onFurniture: (what, blocks) => { told().onFurniture(what, blocks); },
    onFold: () => { refresh({}); beside.draw(false); leaveFolded(); },
  });
  const content = (): Content => beside.given().content;
  const isFolded = (block: Id): boolean => beside.isFolded(block);
  const onUndo = (redo: boolean): void => { flush(); told().onUndo(redo); };
  const initial = beside.take({}, doc);

  const view = new EditorView(place, {
    state: EditorState.create({
      doc, plugins: [
        ...editingKeys(isFolded), keepUnits({ newId, isFolded, get space() { return unitSpace(content(), beside.given().languages.target); } }),
        marks(() => beside.given().labels), ...otherMarks(),
      ],
    }),
    nodeViews: {
      block: (node) => beside.row(node),
      code: (node) => ({ dom: codeChip(keyOf(node), content().codes.get(keyOf(node)), beside.given().labels), ignoreMutation: () => true }),
    },
    attributes: () => ({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': beside.given().labels.text, spellcheck: 'false', autocorrect: 'off', translate: 'no', class: 'script' }),
    transformPastedHTML: withoutStyles,
    transformCopied: (slice, { state }) => copied(slice, state.doc, isFolded),
    transformPasted: (slice, { state }) => comingIn(slice, state.doc, (code) => content().codes.has(code)),
    clipboardTextSerializer: asPlainText,
    handleKeyDown: undoKeys(onUndo),
    handleDOMEvents: {
      beforeinput: (_, event) => {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        onUndo(event.inputType === 'historyRedo');
        return true;
      },
      compositionend: () => { queueMicrotask(afterComposition); return false; },
      // A move by dragging would copy ids: text is moved by cut and paste.
      drop: (_, event) => { event.preventDefault(); return true; },
      dragstart: (_, event) => { event.preventDefault(); return true; },
      click: (_, event) => { pressed(event.target); return false; },
      mouseover: (_, event) => { spots.hover(event.target); return false; },
      mouseleave: () => { spots.hover(null); return false; },
    },
    dispatchTransaction: (tr) => { dispatched(tr); },
  });
  const spots = spotlight(view, content, beside.unitsIn);
  const tool = changeTool(view, place, () => beside.given().labels, (change) => { told().onTakeBack(change); });
  view.dispatch(withMarks(view.state.tr, { content: opened.content, ...(initial === null ? {} : { beside: initial }) }));
  leaveFolded();

  function dispatched(tr: Transaction): void {
    const before = view.state;
    const { state, transactions } = before.applyTransaction(tr);
    view.updateState(state);
    if (state.doc !== before.doc && tr.getMeta(FOREIGN) === undefined) tell(before, transactions, whole.has(String(tr.getMeta('uiEvent'))));
    follow();
  }
  /** The caret's unit is lit, and told when it or the caret in it moved. */
  function follow(): void {
    const live = liveAt(view.state);
    spots.live(live?.unit ?? null);
    tool.show(changesAt(view.state, view.state.selection.head)[0] ?? null);
    if (quiet || JSON.stringify(live) === JSON.stringify(lastLive)) return;
    lastLive = live;
    told().onLive(live);
  }
  function tell(before: EditorState, transactions: readonly Transaction[], isWhole: boolean): void {
    const changes = changesOf(before.doc, view.state.doc, new Mapping(transactions.flatMap((one) => one.mapping.maps)));
    const [first] = changes, live = liveAt(view.state);
    if (first === undefined) return;
    if (changes.length === 1 && first.type === 'edited' && !isWhole && unknownBlock === null) { draft(first.unit); return; }
    const lead: readonly EditChange[] = unknownBlock === null ? [] : [{ type: 'block-split', after: null, id: unknownBlock, as: 'paragraph', level: 0, ordered: false }];
    unknownBlock = null;
    const all = [...lead, ...changes];
    flight.sent({ changes: all });
    telling = true;
    told().onEdit(all, live === null ? null : { unit: live.unit, offset: live.offset });
    telling = false;
  }
  function draft(unit: Id): void {
    const words = unitAt(view.state.doc, unit), live = liveAt(view.state);
    if (words === null) return;
    const { text, codes } = words;
    flight.sent({ unit, text, codes });
    told().onDraft({ unit, text, codes, caret: live?.unit === unit ? live.offset : text.length });
  }

  function refresh(news: Parameters<typeof beside.take>[0], also: Marks = {}, tr: Transaction = view.state.tr): void {
    const shown = beside.take(news, tr.doc);
    view.dispatch(withMarks(tr, shown === null ? also : { ...also, beside: shown }));
  }
  function leaveFolded(): void {
    const shown = outOfFolded(view.state, isFolded);
    if (shown !== null) view.dispatch(view.state.tr.setSelection(shown));
  }
  function patch(_patch: ContentPatch | null, next: Content, { caret, settled, missing }: PatchOptions): void {
    const tr = view.state.tr.setMeta(FOREIGN, true), was = content();
    const composing = view.composing ? liveUnit(view.state) : null;
    const taken = flight.takeOver(tr, next, missing ?? (settled === true ? 0 : null), composing);
    held = taken.held;
    if (next.items.length > 0) unknownBlock = null;
    keepingPlace(view, scroller, () => {
      if (tr.docChanged && caret !== null && composing === null) putCaret(tr, caret);
      refresh({ content: next }, next.anchors === was.anchors && next.annotations === was.annotations && next.codes === was.codes ? {} : { content: next }, tr);
      beside.draw(false);
    });
    leaveFolded();
    if (tr.docChanged && caret !== null && view.hasFocus()) view.dispatch(view.state.tr.scrollIntoView());
    spots.again();
    for (const unit of taken.resend) draft(unit);
  }
  function putCaret(tr: Transaction, { unit, offset }: Caret): void {
    const range = rangeOf(tr.doc, unit, 0);
    if (range === undefined) return;
    tr.setSelection(TextSelection.create(tr.doc, Math.min(range.to, range.from + offset)));
    if (offset === 0) tr.setStoredMarks([unitMark(unit)]);
  }
  function afterComposition(): void {
    if (!held || view.isDestroyed || view.composing) return;
    held = false;
    // What was written since is on its way, and its answer settles the unit; a composition given up leaves nothing to wait for.
    if (flight.waiting() === 0) patch(null, content(), { own: false, caret: null, missing: 0 });
  }
  function flush(): void {
    // Only losing the focus ends a composition; what it wrote so far has been told letter by letter. An edit that is just
    // being told may be a letter of it.
    if (view.composing && !telling) { view.dom.blur(); view.focus(); }
  }

  function pressed(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-doubt]') : null;
    const doubt = mark?.dataset['doubt'];
    if (doubt !== undefined) told().onDoubt(doubt);
  }
  // The source can be selected where the pointer goes down in it, and is not painted as selected with the translation.
  const picking = ({ target }: PointerEvent): void => { view.dom.classList.toggle('picking', target instanceof Element && target.closest('.source') !== null); };
  view.dom.addEventListener('pointerdown', picking);
  const resized = new ResizeObserver(() => { const setting = measured(place); if (setting.column !== beside.given().setting.column) { refresh({ setting }); beside.draw(false); } });
  resized.observe(place);

  function goTo({ unit, span }: { readonly unit: Id; readonly span?: Span }, focus: boolean): void {
    if (gapSentence(unit) !== null) {
      const find = (): HTMLElement | null => view.dom.querySelector(`[data-gap="${CSS.escape(unit)}"]`);
      bringToMiddle(find);
      if (focus) find()?.querySelector('button')?.focus();
      return;
    }
    const range = rangesOf(view.state.doc).get(unit);
    if (range === undefined) return;
    const block = idOf(view.state.doc.resolve(range.from).parent);
    if (isFolded(block)) beside.unfold(block, view.state.doc);
    const from = Math.min(range.to, range.from + (span?.start ?? 0)), to = Math.min(range.to, range.from + (span?.end ?? 0));
    if (focus) view.focus();
    const tr = view.state.tr.setSelection(Selection.near(view.state.doc.resolve(from)));
    if (to > from) tr.setSelection(TextSelection.create(view.state.doc, from, to));
    view.dispatch(to === from && from === range.from ? tr.setStoredMarks([unitMark(unit)]) : tr);
    showPlace(view, from);
  }
  return {
    patch, goTo, flush,
    showDoubts: (doubts, focused) => { refresh({ doubts, focused }, { doubts: { doubts, focused } }); beside.draw(false); },
    showChanges: (changes) => { view.dispatch(withMarks(view.state.tr, { changes: changes ?? [] })); },
    showNotes: (notes) => { refresh({ notes }, { notes }); beside.draw(false); },
    showFound: (places, current) => { view.dispatch(withMarks(view.state.tr, { found: { places, current } })); },
    focus: () => { view.focus(); },
    selection: () => selectedSource(view.dom, content()) ?? selectedWords(view.state, content(), liveUnit(view.state)),
    changeAtCaret: () => changesAt(view.state, view.state.selection.head)[0] ?? null,
    reset: (labels, languages) => {
      const { doubts, focused } = beside.given();
      refresh({ labels, languages, setting: measured(place) }, { content: content(), doubts: { doubts, focused } });
      beside.draw(true);
      view.setProps({});
    },
    destroy: () => {
      quiet = true;
      resized.disconnect();
      view.dom.removeEventListener('pointerdown', picking);
      spots.out();
      tool.out();
      view.destroy();
    },
  };
}
