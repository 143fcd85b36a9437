import * as v from 'valibot';
import { mqmTypes } from '#app/mqm/typology';
import { severities } from '#app/mqm/severity';

/** What each channel is asked with. The one definition: types (channels.ts) and checks (main/ipc.ts) both come from here. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const line = v.pipe(v.string(), v.maxLength(500));
const remark = v.pipe(v.string(), v.maxLength(20_000));
const text = v.pipe(v.string(), v.maxLength(2_000_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const side = v.picklist(['source', 'target']);
const span = v.strictObject({ start: offset, end: offset });
const place = v.strictObject({ unit: id, revision: offset, span });
const codes = v.array(id);
const language = v.pipe(v.string(), v.maxLength(35));
const severity = v.picklist(severities);
const mqm = v.picklist(mqmTypes);
const links = v.array(v.tuple([id, v.array(id)]));
const blockType = v.picklist(['heading', 'paragraph', 'entry', 'quote', 'preformatted']);
const after = v.nullable(id);
const shape = { as: blockType, level: offset, ordered: v.boolean() };
const change = v.variant('type', [
  v.strictObject({ type: v.literal('edited'), unit: id, start: offset, was: text, text, wasCodes: codes, codes }),
  v.strictObject({ type: v.literal('unit-split'), unit: id, at: offset, id }),
  v.strictObject({ type: v.literal('unit-merged'), unit: id, other: id }),
  v.strictObject({ type: v.literal('unit-removed'), unit: id }),
  v.strictObject({ type: v.picklist(['unit-inserted', 'unit-moved']), unit: id, after }),
  v.strictObject({ type: v.picklist(['block-joined', 'block-removed']), block: id }),
  v.strictObject({ type: v.literal('block-split'), after, id, ...shape }),
  v.strictObject({ type: v.literal('block-moved'), block: id, after }),
  v.strictObject({ type: v.literal('block-retyped'), block: id, ...shape }),
  v.strictObject({ type: v.literal('spaced'), after: id, text }),
]);
const digests = v.strictObject({ source: v.nullable(line), target: line });
const openDoubt = v.strictObject({ doubt: line, check: line, quote: text, severity });
const waiver = v.strictObject({ doubts: v.array(openDoubt), units: v.array(id), reason: remark });
/** The commands of a review that the page may send; the others (import, replace-source) are main's own. */
const command = v.variant('type', [
  v.strictObject({ type: v.literal('correct-language'), side, language }),
  v.strictObject({ type: v.literal('retitle'), title: line }),
  v.strictObject({ type: v.literal('edit'), changes: v.array(change) }),
  v.strictObject({ type: v.literal('accept'), doubt: line, check: line, place, was: text, text }),
  v.strictObject({ type: v.literal('replace-all'), what: line, places: v.array(v.strictObject({ place, was: text, text })) }),
  v.strictObject({ type: v.literal('write-gap'), sentences: v.array(id), unit: id, after, text }),
  v.strictObject({ type: v.literal('leave-out'), sentences: v.array(id), on: v.boolean() }),
  v.strictObject({ type: v.literal('relink'), links }),
  v.strictObject({ type: v.literal('set-aside'), blocks: v.array(id), as: v.picklist(['furniture', 'credit']) }),
  v.strictObject({ type: v.literal('bring-back'), blocks: v.array(id) }),
  v.strictObject({ type: v.literal('dismiss'), doubt: line, check: line, side, place, quote: text, other: text, scope: v.picklist(['here', 'alike', 'pair', 'check']), reason: remark, also: v.exactOptional(v.array(v.strictObject({ side, place, quote: text }))) }),
  v.strictObject({ type: v.literal('undismiss'), dismissal: id }),
  v.strictObject({ type: v.literal('confirm'), units: v.array(v.strictObject({ unit: id, revision: offset })) }),
  v.strictObject({ type: v.literal('unconfirm'), units: v.array(id) }),
  v.strictObject({ type: v.literal('comment'), side, place, text: remark }),
  v.strictObject({ type: v.literal('reply'), comment: id, text: remark }),
  v.strictObject({ type: v.literal('resolve'), comment: id, resolved: v.boolean() }),
  v.strictObject({ type: v.literal('annotate'), side, place, mqm, severity, note: remark }),
  v.strictObject({ type: v.literal('remove-annotation'), annotation: id }),
  v.strictObject({ type: v.literal('submit'), name: line, remark }),
  v.strictObject({ type: v.literal('request-changes'), version: id, remark }),
  v.strictObject({ type: v.literal('approve'), version: id, remark, digests, waiver: v.nullable(waiver) }),
  v.strictObject({ type: v.literal('withdraw'), version: id, reason: remark }),
  v.strictObject({ type: v.literal('restore'), version: v.nullable(id) }),
  v.strictObject({ type: v.literal('take-back'), place, was: text, text }),
  v.strictObject({ type: v.literal('undo') }),
  v.strictObject({ type: v.literal('redo') }),
]);
const via = v.picklist(['key', 'pointer', 'menu', 'bulk']);
/** A text to bring in: a file the reviewer chose or dropped (a token stands for its path), or pasted text with its HTML. */
const input = v.variant('kind', [
  v.strictObject({ kind: v.literal('file'), token: id }),
  v.strictObject({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(60_000_000)), html: v.nullable(v.pipe(v.string(), v.maxLength(60_000_000))) }),
]);
/** A point of a review's history to compare with: the raw machine translation, a version, or now. */
const point = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['raw', 'submitted', 'approved', 'now']) }),
  v.strictObject({ kind: v.literal('version'), version: id }),
]);
const settings = v.strictObject({
  name: line, role: v.picklist(['translator', 'editor', 'publisher']),
  language: v.picklist(['en', 'fr', 'ar']), theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.pipe(v.number(), v.minValue(12), v.maxValue(32)),
  keys: v.record(line, line),
});
const nothing = v.strictObject({});
const which = { review: id };
export const asks = {
  /** All the first screen needs. */
  'app/start': nothing,
  /** Calls off what the window waits for. */
  'app/cancel': nothing,
  'settings/change': v.partial(settings),
  'home/choose': v.strictObject({ what: v.picklist(['pair', 'source', 'translation']) }),
  /** Inputs in any order, one or two: which is the source is guessed; or said by `roles`. */
  'home/bring-in': v.strictObject({ inputs: v.pipe(v.array(input), v.minLength(1), v.maxLength(2)), roles: v.nullable(v.array(side)) }),
  'home/sample': nothing,
  'home/recent': nothing,
  'home/open': v.strictObject({ ...which }),
  'home/open-file': nothing,
  'home/erase': v.strictObject({ ...which }),
  'review/open': v.strictObject({ ...which }),
  'review/draft': v.strictObject({ ...which, unit: id, text, codes, number: offset, caret: offset }),
  'review/command': v.strictObject({ ...which, command, via, number: offset }),
  'review/caret': v.strictObject({ ...which, unit: v.nullable(id), offset }),
  'review/add-source': v.strictObject({ ...which, input: v.nullable(input) }),
  'review/swap-sides': v.strictObject({ ...which }),
  'review/compare': v.strictObject({ ...which, from: point, to: point }),
  'review/sign-off': v.strictObject({ ...which, version: v.nullable(id) }),
  'review/export': v.strictObject({ ...which, what: v.picklist(['text', 'report-html', 'changes-json', 'copy']), version: v.nullable(id) }),
  'review/clean-copy': v.strictObject({ ...which, version: v.nullable(id) }),
  'review/recheck': v.strictObject({ ...which }),
  'window/home': nothing,
  'window/new': nothing,
} satisfies Record<string, v.GenericSchema>;
