/** A file name out of a title: without what a system does not take, and no longer than all of them take. */
export function fileName(title: string): string {
  const plain = title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replaceAll(/\s+/gu, ' ').replaceAll(/^[ .]+|[ .]+$/gu, '');
  return Array.from(plain).slice(0, 80).join('').trim();
}
/** "article.en.txt" as "article.en.DRAFT.txt" while nobody has approved these words; `ending` replaces the one it has. */
export function exportName(name: string, { draft, mark = '', ending }: { readonly draft: string | null; readonly mark?: string; readonly ending?: string }): string {
  const dot = name.lastIndexOf('.');
  const [base, own] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, 'txt'];
  return [base, ...(mark === '' ? [] : [mark]), ...(draft === null ? [] : [draft]), ending ?? own].join('.');
}
