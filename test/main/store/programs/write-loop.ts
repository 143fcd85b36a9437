import { apply } from '#app/review/apply';
import { foldAll } from '#app/review/fold';
import { isFailure } from '#app/documents/failure';
import { openStore } from '#main/store/store';
import { circumstances, unitWith } from '#test/main/reviews';

// Writes events and drafts as fast as it can, and says each one when the store has acknowledged it, until it is killed.
const store = openStore(process.argv[2] ?? '', 'library');
if (isFailure(store)) throw new Error(store.failure);
let review = foldAll(null, store.events());
const unit = unitWith(review, 'bridge was');
for (let n = 1; ; n += 1) {
  store.keepDrafts([{ unit, text: `The bridge was built in ${n}.`, codes: [] }], 'now');
  process.stdout.write(`draft ${n}\n`);
  const done = apply(review, { type: 'rewrite', unit, text: `The bridge was built in ${n}.`, codes: [] }, circumstances());
  if ('refused' in done) continue;
  if (store.append({ events: done.events, draftsDone: [unit] }) !== null) throw new Error('not written');
  review = done.review;
  process.stdout.write(`event ${review.head.seq}\n`);
}
