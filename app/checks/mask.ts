/**
 * What is not prose: links, addresses, file names, markup, placeholders, hashtags and handles. Languages do not differ
 * in them. Order matters: an address inside a tag is part of the tag.
 */
const notProse = new RegExp([
  '<!\\[CDATA\\[|\\]\\]>|</?[a-z][^<>\\n]*>',
  '[a-z][a-z0-9+.-]*://(?:[^\\s<>"”»「」()]|\\([^\\s()]*\\))+',
  '\\bwww\\.(?:[^\\s<>"”»()]|\\([^\\s()]*\\))+',
  '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  '[\\p{L}\\p{N}_-]+\\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|mp[34]|zip|html?|js|ts|py|exe|txt|csv|json|xml)\\b',
  '(?<![\\p{L}\\p{N}.])(?:[a-z0-9-]+\\.)+(?:com|org|net|info|gov|edu|int|mil|io|de|fr|uk|ru|cn|jp|it|es|pl|nl|eu|ch|at|be|br|tv|me|co|us|ca|au|in|ua|cz|se|no|dk|fi)\\b(?:/[^\\s<>"”»]*)?',
  '&(?:[a-z]+|#\\d+|#x[\\da-f]+);',
  '\\{\\{?[\\w. ]*\\}?\\}|%\\(\\w+\\)[sd]|%\\d*\\$?[sd@]|\\$\\{\\w+\\}',
  '`[^`\\n]*`',
  '(?<![\\p{L}\\p{N}])[#@][\\p{L}\\p{N}_]+',
].join('|'), 'giu');

/** Stands for a masked character: no letter, no space, no mark. */
const MASK = '\u{FFFB}';

/** The text with everything that is not prose blotted out, character for character: places stay the same. */
export function masked(text: string): string {
  return /[<:@./&{%$`#]/u.test(text) ? text.replaceAll(notProse, (found) => MASK.repeat(found.length)) : text;
}
