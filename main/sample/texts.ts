import english from '#main/sample/article.en.txt?raw';
import french from '#main/sample/article.fr.txt?raw';

/** The built-in article: a machine translation with the web page around it, and its source. */
export const sample = { source: { name: 'article.fr.txt', text: french }, target: { name: 'article.en.txt', text: english } } as const;
