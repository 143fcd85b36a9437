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

/** Whether two values of the core say the same, whatever they share. What is undefined counts as left out, as when it is written. */
export function equalValues(a: unknown, b: unknown): boolean {
  // Pairs found equal (or being looked into): shared parts are compared once.
  const seen = new Map<object, Set<object>>();
  const equal = (one: unknown, other: unknown): boolean => {
    if (one === other) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    const known = seen.get(one);
    if (known?.has(other) === true) return true;
    if (known === undefined) seen.set(one, new Set([other])); else known.add(other);
    if (one instanceof Map || other instanceof Map) return one instanceof Map && other instanceof Map && one.size === other.size && Array.from(one, ([key, held]) => other.has(key) && equal(held, other.get(key))).every(Boolean);
    if (one instanceof Set || other instanceof Set) return one instanceof Set && other instanceof Set && one.size === other.size && [...one].every((held) => other.has(held));
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const mine = written(one), its = new Map(written(other));
    return mine.length === its.size && mine.every(([key, held]) => its.has(key) && equal(held, its.get(key)));
  };
  return equal(a, b);
}
function written(value: object): readonly (readonly [string, unknown])[] { return Object.entries(value).filter(([, held]) => held !== undefined); }
