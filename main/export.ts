import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { Answers, Ask } from '#app/contract/channels';
import { isFailure, failed, type Failure } from '#app/documents/failure';
import { reportHtml } from '#app/report/html';
import type { Content } from '#app/review/content';
import type { Review } from '#app/review/review';
import { standsAt } from '#app/review/versions';
import { copy } from '#main/clipboard';
import { askWhere } from '#main/dialogs';
import { exportName, fileName } from '#main/export-name';
import { writeWhole } from '#main/files';
import type { Parts } from '#main/parts';
import type { Session } from '#main/review/session';

/** Milliseconds an export may take. */
const PATIENCE = 120_000;
/** The words that go out: those of a version, or as they stand. `approved`: somebody answers for exactly these. */
interface Going { readonly content: Content; readonly approved: boolean; readonly upTo: number }

function going(review: Review, version: string | null): Going | null {
  if (version === null) return { content: review.content, approved: standsAt(review)?.state === 'approved', upTo: review.head.lamport };
  const one = review.versions.find(({ id }) => id === version);
  return one === undefined ? null : { content: one.content, approved: one.state === 'approved', upTo: one.seq };
}

/** Writes what was asked for where the reviewer says. `null`: cancelled. */
export async function exportReview(parts: Parts, session: Session, { what, version }: Ask<'review/export'>, window: BrowserWindow): Promise<Answers['review/export']> {
  const review = session.value();
  const words = going(review, version);
  if (words === null) return failed('no-such-review', { name: review.title });
  const { t } = parts.voice();
  const draft = words.approved ? null : t('main.name.draft');
  const titled = `${fileName(review.title) || t('main.name.untitled')}.recto`;
  if (what === 'copy') {
    const file = await askWhere(window, parts.voice(), exportName(titled, { draft: null, mark: t('main.name.copy') }), { label: t('main.dialog.review'), ending: 'recto' });
    return file === null ? null : session.settle() ?? await session.store.copyTo(file) ?? { name: path.basename(file), leftOut: 0, draft: false };
  }
  const made = await makers[what](parts, session, words, review);
  if (isFailure(made)) return made;
  const name = what === 'text' ? exportName(review.target.name, { draft }) : exportName(titled, { draft, mark: what === 'report-html' ? t('main.name.report') : t('main.name.changes'), ending: made.ending });
  const labels = { txt: t('main.dialog.plainText'), md: t('main.dialog.markdown'), html: t('main.dialog.html'), json: t('main.dialog.json') };
  const file = await askWhere(window, parts.voice(), name, { label: labels[made.ending], ending: path.extname(name).slice(1) });
  if (file === null) return null;
  return writeWhole(file, made.content) ?? { name: path.basename(file), leftOut: made.leftOut, draft: !words.approved };
}

interface Made { readonly content: string | Uint8Array; readonly ending: 'txt' | 'md' | 'html' | 'json'; readonly leftOut: number }
type Maker = (parts: Parts, session: Session, words: Going, review: Review) => Promise<Made | Failure>;
const makers: Readonly<Record<'text' | 'report-html' | 'changes-json', Maker>> = {
  'text': async ({ pool }, { store }, { content }, { target, title }) => {
    const bytes = store.blob(target.blob);
    if (bytes === null) return failed('damaged-review', { name: title });
    const out = await pool.run('take-out', { content, origin: target, bytes }, PATIENCE).answer;
    return isFailure(out) ? out : { content: out.bytes, ending: target.format, leftOut: out.leftOut };
  },
  'report-html': async ({ pool, sessions, voice }, { review: id, store }, { content, upTo }, review) => {
    const report = await pool.run('report', { review: { ...review, content }, events: store.events().filter(({ lamport }) => lamport <= upTo), outside: sessions.outside(id) }, PATIENCE).answer;
    return isFailure(report) ? report : { content: reportHtml(report, voice()), ending: 'html', leftOut: 0 };
  },
  'changes-json': async ({ pool }, { store }, { content, upTo }, review) => {
    const list = await pool.run('changes', { review: { ...review, content }, events: store.events().filter(({ lamport }) => lamport <= upTo) }, PATIENCE).answer;
    return isFailure(list) ? list : { content: `${JSON.stringify(list, null, 2)}\n`, ending: 'json', leftOut: 0 };
  },
};

/** The clean text on the clipboard, as HTML and as plain text, for whatever takes it. */
export async function copyClean({ pool }: Parts, session: Session, version: string | null): Promise<Answers['review/clean-copy']> {
  const review = session.value();
  const words = going(review, version);
  if (words === null) return failed('no-such-review', { name: review.title });
  const clean = await pool.run('clean-copy', { content: words.content, origin: review.target }, PATIENCE).answer;
  if (isFailure(clean)) return clean;
  await copy(clean.html, clean.text);
  return { copied: clean.blocks, leftOut: clean.leftOut, draft: !words.approved };
}
