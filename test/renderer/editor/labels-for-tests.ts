import { translator } from '#app/i18n/translate';
import { editorLabels } from '#renderer/editor/labels';

/** The editor's words in English. */
export const labels = editorLabels(await translator('en'));
