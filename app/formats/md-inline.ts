import { CODE, type Code } from '#app/documents/article';
import type { PhrasingContent } from '#app/formats/md-tree';
import type { OffsetPiece } from '#app/text/offset-map';

/** A block's text as it is read: decoded, on one line, markup as codes. */
export interface Inline { readonly text: string; readonly codes: readonly Code[]; readonly map: readonly OffsetPiece[] }

/** Reads the phrasing content of one block. `newKey` gives a key for each code. */
export function readInline(file: string, nodes: readonly PhrasingContent[], newKey: () => string): Inline {
  const reader = new Reader(file, newKey);
  reader.all(nodes);
  return { text: reader.text, codes: reader.codes, map: reader.map };
}

const kinds = { strong: 'strong', emphasis: 'emphasis', delete: 'strike', link: 'link', linkReference: 'link' } as const;
const singles = { inlineCode: 'code', image: 'image', imageReference: 'image', break: 'break' } as const;

/** Gathers text, codes and map while the tree is walked: the one place in the reader that holds something that grows. */
class Reader {
  text = '';
  readonly codes: Code[] = [];
  readonly map: OffsetPiece[] = [];
  readonly #file: string;
  readonly #newKey: () => string;
  constructor(file: string, newKey: () => string) { this.#file = file; this.#newKey = newKey; }

  all(nodes: readonly PhrasingContent[]): void { for (const node of nodes) this.#node(node); }

  #node(node: PhrasingContent): void {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    switch (node.type) {
      case 'text': this.#characters(node.value, start, end); return;
      case 'strong': case 'emphasis': case 'delete': case 'link': case 'linkReference': {
        const first = node.children[0]?.position?.start.offset, last = node.children.at(-1)?.position?.end.offset;
        const href = node.type === 'link' ? { href: node.url } : {};
        if (first === undefined || last === undefined) { this.#code({ kind: 'alone', what: kinds[node.type], raw: this.#file.slice(start, end), ...href }, start); return; }
        const pair = this.#newKey();
        this.#code({ kind: 'open', what: kinds[node.type], raw: this.#file.slice(start, first), pair, ...href }, start);
        this.all(node.children);
        this.#code({ kind: 'close', what: kinds[node.type], raw: this.#file.slice(last, end), pair, ...href }, last);
        return;
      }
      case 'inlineCode': case 'image': case 'imageReference': case 'break':
        this.#code({ kind: 'alone', what: singles[node.type], raw: this.#file.slice(start, end), ...(node.type === 'image' ? { href: node.url } : {}) }, start);
        return;
      case 'html': case 'footnoteReference': this.#code({ kind: 'alone', what: 'other', raw: this.#file.slice(start, end) }, start); return;
      default: return node satisfies never;
    }
  }

  #code(code: Omit<Code, 'key'>, from: number): void {
    this.#piece(from);
    this.text += CODE;
    this.codes.push({ key: this.#newKey(), ...code });
    this.#cut = true;
  }

  /** After a code or a decoded character the file does not run on in step, whatever the offsets say. */
  #cut = true;
  #piece(from: number): void {
    const last = this.map.at(-1);
    if (!this.#cut && last !== undefined && last.from + (this.text.length - last.at) === from) return;
    this.map.push({ at: this.text.length, from });
    this.#cut = false;
  }

  /** Decoded characters beside the raw ones: escapes, character references, line ends with what stands around them. */
  #characters(value: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length;) {
      if (value[i] === this.#file[at] && !/[\s\\&\uFFFC]/u.test(value.charAt(i))) {
        this.#piece(at);
        this.text += value.charAt(i);
        at += 1; i += 1;
        continue;
      }
      const wrap = /^[ \t]*(?:\r\n|\r|\n)/u.exec(value.slice(i, i + 80));
      const rawWrap = wrap === null ? null : /^[ \t]*(?:\r\n|\r|\n)(?:[ \t]*>)*[ \t]*/u.exec(this.#file.slice(at, end));
      if (wrap !== null && rawWrap !== null) {
        const next = value.slice(i + wrap[0].length), spaces = next.length - next.trimStart().length;
        if (!dense(this.text.at(-1)) || !dense(next.trimStart()[0])) { this.#piece(at); this.text += ' '; if (rawWrap[0].length > 1) this.#cut = true; }
        else this.#cut = true;
        at += rawWrap[0].length;
        i += wrap[0].length + spaces;
        continue;
      }
      const raw = this.#file.slice(at, Math.min(end, at + 40));
      const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/u.exec(raw)?.[0];
      if (raw.startsWith('\\') && raw[1] === value[i] && /^[!-/:-@[-`{-~]/u.test(raw.charAt(1))) {
        this.#cut = true;
        this.#piece(at + 1);
        this.text += value.charAt(i);
        at += 2; i += 1;
      } else if (entity !== undefined && !value.startsWith(entity, i)) {
        const length = /[\uD800-\uDBFF]/u.test(value.charAt(i)) ? 2 : 1;
        this.#cut = true;
        this.#piece(at);
        this.text += value.slice(i, i + length).replaceAll(CODE, ' ');
        this.#cut = true;
        at += entity.length; i += length;
      } else {
        this.#piece(at);
        if (value[i] === CODE) this.#code({ kind: 'alone', what: 'other', raw: CODE }, at); else this.text += value.charAt(i);
        at += 1; i += 1;
      }
    }
  }
}

function dense(character: string | undefined): boolean { return character !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u.test(character); }
