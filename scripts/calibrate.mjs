#!/usr/bin/env node
// How often each check's findings are right, on labelled data: writes app/checks/confidence-table.ts and the table of docs/checks.md.
// Inputs: RECTO_DATA (default ../shared/data): qa-dev, challenge-dev, mqm-dev/clear (train half). Run after checks have changed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { answers, readByHand } from './calibrate-labels.mjs';

const root = path.resolve(import.meta.dirname, '..');
const data = path.resolve(root, process.env.RECTO_DATA ?? '../shared/data');
if (!existsSync(data)) throw new Error(`no labelled data in ${data}: set RECTO_DATA`);
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;
const { run } = await load('app/checks/run.ts');
const { registry } = await load('app/checks/registry.ts');
const { standingOf } = await load('app/documents/furniture.ts');

const lines = (text) => text.trim().split('\n').map((line) => JSON.parse(line));
const zipped = (file) => lines(gunzipSync(readFileSync(path.join(data, file))).toString('utf8'));
const block = (target) => ({ id: 'b', type: 'paragraph', standing: standingOf([{ type: 'paragraph', text: target }])[0] ?? 'text', first: true, last: true });
const doubts = (row, target) => run([{ id: 'u', index: 0, source: row.source, target, sourceBorders: [], targetBorders: [], block: block(target) }],
  { languages: { source: row.source_lang, target: row.target_lang }, expired: () => false }).doubts.flatMap((doubt) => doubt.places.map(({ side, span, quote }) => ({ check: doubt.check, side, span, quote })));
/** Within two characters: an error that is a gap, or a space beside the word. */
const near = (span, other) => Math.max(span.start, other.start) <= Math.min(span.end, other.end) + 2;

const sets = ['cases', 'challenge', 'hand', 'raters'];
const counts = new Map(registry.map(({ id }) => [id, Object.fromEntries(sets.map((set) => [set, { right: 0, marked: 0 }]))]));
const count = (check, set, right) => { const entry = counts.get(check)[set]; entry.marked += 1; if (right) entry.right += 1; };

for (const row of lines(readFileSync(path.join(data, 'qa-dev/cases.jsonl'), 'utf8'))) {
  const checks = answers[row.check] ?? [];
  for (const one of doubts(row, row.target)) if (checks.includes(one.check)) count(one.check, 'cases', row.expect === 'flag' && (row.span === null || near(one.span, { start: row.span[0], end: row.span[1] })));
}
for (const file of ['challenge-dev/demetr.jsonl.gz', 'challenge-dev/inject.jsonl.gz']) for (const row of zipped(file)) {
  const good = doubts(row, row.good);
  for (const one of good) count(one.check, 'challenge', false);
  for (const one of doubts(row, row.bad)) {
    if (good.some((other) => other.check === one.check && other.quote === one.quote)) continue;
    // An error that is a gap (a bracket, a word left out) or everywhere (spaces) has no words of its own: what is new is its work.
    const placeless = row.spans.length === 0 || row.spans.some(({ start, end }) => start === end);
    count(one.check, 'challenge', one.side === 'source' || placeless || row.spans.some((span) => near(one.span, span)));
  }
}
for (const [check, { right, marked }] of Object.entries(readByHand)) Object.assign(counts.get(check).hand, { right, marked });
for (const file of readdirSync(path.join(data, 'mqm-dev/clear'))) for (const row of zipped(`mqm-dev/clear/${file}`)) {
  if (row.half !== 'train') continue;
  for (const one of doubts(row, row.target)) count(one.check, 'raters', row.spans.some((span) => span.side === one.side ? near(one.span, span) : false) || (one.side === 'source' && row.spans.some(({ category }) => category === 'accuracy/omission')));
}

/** Raters leave out more than they mark, so their spans count only where nobody has read the marks. */
const sum = (entry) => (entry.hand.marked > 0 ? ['cases', 'challenge', 'hand'] : ['cases', 'challenge', 'raters']).reduce((all, set) => ({ right: all.right + entry[set].right, marked: all.marked + entry[set].marked }), { right: 0, marked: 0 });
const measured = [...counts].map(([check, entry]) => [check, sum(entry)]).filter(([, { marked }]) => marked > 0);
writeFileSync(path.join(root, 'app/checks/confidence-table.ts'), `/** How often each check's findings were right on labelled data. Written by \`npm run calibrate\`; see docs/checks.md. */
export const measured: Readonly<Record<string, { readonly right: number; readonly marked: number }>> = {
${measured.map(([check, { right, marked }]) => `  '${check}': { right: ${right}, marked: ${marked} },`).join('\n')}
};
`);
const cell = ({ right, marked }) => marked === 0 ? '–' : `${right} / ${marked}`;
const table = ['| check | cases | challenge | read by hand | raters | counted |', '| --- | --- | --- | --- | --- | --- |',
  ...[...counts].map(([check, entry]) => `| ${check} | ${sets.map((set) => cell(entry[set])).join(' | ')} | ${cell(sum(entry))} |`)].join('\n');
const page = path.join(root, 'docs/checks.md');
const [before = '', rest = ''] = readFileSync(page, 'utf8').split('<!-- figures -->\n'), after = rest.slice(rest.indexOf('<!-- end of figures -->'));
writeFileSync(page, `${before}<!-- figures -->\n${table}\n${after}`);
console.log(table);
