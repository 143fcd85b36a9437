import type { Code } from '#app/documents/article';
import type { Doubt } from '#app/checks/check';
import type { Change } from '#app/diff/change';
import { isolated, say } from '#app/i18n/message';
import { severityName } from '#app/i18n/names';
import type { Translate } from '#app/i18n/translate';

/** All words the editor shows or speaks. */
export interface EditorLabels {
  /** What the whole of the translation is called. */
  readonly text: string;
  readonly gap: string;
  readonly leftOut: string;
  readonly write: string;
  readonly leaveOut: string;
  /** What a gap is called, by the source's words. */
  readonly gapFor: (source: string) => string;
  readonly furniture: (lines: number) => string;
  readonly agree: string;
  readonly show: string;
  readonly hide: string;
  readonly restore: string;
  /** The button of one line. */
  readonly restoreLine: (words: string) => string;
  readonly credit: string;
  readonly deleted: (words: string) => string;
  readonly inserted: (change: Change) => string;
  readonly moved: string;
  /** Of a paragraph's border. */
  readonly borderCame: string;
  readonly borderWent: string;
  readonly blockChanged: string;
  readonly takeBack: string;
  readonly takeBackOf: (change: Change) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly noted: string;
  readonly annotated: string;
  /** Of a row: the numbers of its units, and whether all are confirmed. */
  readonly units: (first: number, last: number, confirmed: boolean) => string;
  readonly code: (code: Code) => string;
  readonly unknownCode: string;
}

/** The words in the interface's language. Quoted text is isolated, so that it keeps its own direction. */
export function editorLabels(t: Translate): EditorLabels {
  const by = (change: Change): string => change.by === null ? '' : ` ${t('editor.by', { name: isolated(change.by) })}`;
  const codeNames: Readonly<Record<Code['what'], string>> = {
    strong: t('editor.code.strong'), emphasis: t('editor.code.emphasis'), strike: t('editor.code.strike'), link: t('editor.code.link'),
    code: t('editor.code.code'), image: t('editor.code.image'), break: t('editor.code.break'), other: t('editor.code.other'),
  };
  return {
    text: t('editor.text'), gap: t('editor.gap'), leftOut: t('editor.leftOut'), write: t('editor.write'), leaveOut: t('editor.leaveOut'),
    gapFor: (source) => t('editor.gapFor', { quote: isolated(source) }),
    furniture: (count) => t('editor.furniture', { count }),
    agree: t('editor.agree'), show: t('editor.show'), hide: t('editor.hide'), restore: t('editor.restore'),
    restoreLine: (words) => t('editor.restoreLine', { quote: isolated(words) }),
    credit: t('editor.credit'),
    deleted: (words) => t('editor.deleted', { quote: isolated(words) }),
    inserted: (change) => `${change.deleted === '' ? t('editor.inserted') : t('editor.replaced', { quote: isolated(change.deleted) })}${by(change)}`,
    moved: t('editor.moved'), borderCame: t('editor.borderCame'), borderWent: t('editor.borderWent'), blockChanged: t('editor.blockChanged'),
    takeBack: t('editor.takeBack'),
    takeBackOf: (change) => change.inserted === '' ? t('editor.takeBackDeletion', { quote: isolated(change.deleted) }) : t('editor.takeBackWords', { quote: isolated(change.inserted) }),
    doubt: (doubt) => t('editor.doubt', { severity: severityName(t, doubt.severity), message: say(t, doubt.message) }),
    noted: t('editor.noted'), annotated: t('editor.annotated'),
    units: (first, last, confirmed) => {
      const which = first === last ? t('editor.unit', { number: first }) : t('editor.units', { first, last });
      return confirmed ? t('editor.confirmed', { which }) : which;
    },
    code: (code) => {
      const name = codeNames[code.what];
      return code.kind === 'open' ? t('editor.code.opens', { name }) : code.kind === 'close' ? t('editor.code.closes', { name }) : name;
    },
    unknownCode: t('editor.code.other'),
  };
}
