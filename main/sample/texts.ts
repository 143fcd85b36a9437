// By their place, not by name: the table of names in package.json puts .ts behind every name.
import english from './article.en.txt?raw';
import french from './article.fr.txt?raw';

/** The built-in article: a machine translation with the web page around it, and its source. */
export const sample = { source: { name: 'article.fr.txt', text: french }, target: { name: 'article.en.txt', text: english } } as const;
