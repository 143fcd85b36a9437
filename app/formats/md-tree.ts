import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type MarkdownTree = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownTree['children'][number];
export type PhrasingContent = Extract<MarkdownNode, { type: 'paragraph' }>['children'][number];

/** Bare addresses stay text: the extension for them makes nodes without places. */
const syntax = [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }];
const nodes = gfmFromMarkdown().filter((extension) => extension.transforms === undefined);

/** The metadata that some programs put before a text, in YAML or TOML; '' when there is none. */
function frontMatter(file: string): string {
  return /^(?:---[ \t]*(?:\r\n|\r|\n)(?:(?!---)[^\r\n]*(?:\r\n|\r|\n))*?---|\+\+\+[ \t]*(?:\r\n|\r|\n)(?:(?!\+\+\+)[^\r\n]*(?:\r\n|\r|\n))*?\+\+\+)[ \t]*(?=[\r\n]|$)/u.exec(file)?.[0] ?? '';
}

/** GitHub's Markdown as a tree with places in `file`. Metadata before the text is passed over. */
export function parseMarkdown(file: string): MarkdownTree {
  const before = frontMatter(file);
  return fromMarkdown(before.replaceAll(/[^\r\n]/gu, ' ') + file.slice(before.length), { extensions: syntax, mdastExtensions: nodes });
}
