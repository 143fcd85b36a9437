/**
 * Values of the core as plain JSON and back: maps and sets are tagged, and what occurs more than once is written once (a
 * review shares most of its parts with its versions and its undo). A value is a table of nodes, children before their
 * parents, the root last; inside a node `[n]` refers to node n, anything else stands for itself.
 */
type Leaf = string | number | boolean | null;
type Slot = Leaf | readonly [number];
type Node = { readonly m: readonly (readonly [Slot, Slot])[] } | { readonly s: readonly Slot[] } | { readonly a: readonly Slot[] } | { readonly o: readonly (readonly [string, Slot])[] };

/** Throws TypeError for what JSON cannot hold (a function, a bigint). Cycles are not allowed. */
export function toPlain(root: object): readonly Node[] {
  const nodes: Node[] = [];
  const numbers = new Map<object, number>();
  const slot = (value: unknown): Slot => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object') throw new TypeError(`not to be written: a ${typeof value}`);
    const known = numbers.get(value);
    if (known !== undefined) return [known];
    const made = node(value);
    numbers.set(value, nodes.length);
    nodes.push(made);
    return [nodes.length - 1];
  };
  const node = (value: object): Node => {
    if (value instanceof Map) return { m: Array.from(value, ([key, held]) => [slot(key), slot(held)] as const) };
    if (value instanceof Set) return { s: Array.from(value, slot) };
    if (Array.isArray(value)) return { a: value.map(slot) };
    return { o: Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, slot(held)] as const])) };
  };
  slot(root);
  return nodes;
}

/** Throws TypeError when the table is none of `toPlain`. */
export function fromPlain(table: unknown): unknown {
  if (!Array.isArray(table)) throw new TypeError('not a table of nodes');
  const built: unknown[] = [];
  const value = (slot: Slot): unknown => (Array.isArray(slot) ? built[Number(slot[0])] : slot);
  for (const node of table) built.push(valueOf(node as Node, value));
  return built.at(-1);
}
function valueOf(node: Node, value: (slot: Slot) => unknown): unknown {
  if ('m' in node) return new Map(node.m.map(([key, held]) => [value(key), value(held)]));
  if ('s' in node) return new Set(node.s.map(value));
  if ('a' in node) return node.a.map(value);
  return Object.fromEntries(node.o.map(([key, held]) => [key, value(held)]));
}
