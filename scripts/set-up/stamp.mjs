// A stamp says from which files something was made, so that it is made again only when one of them has changed.
// It is by content (SHA-256): a fresh checkout or a touched file makes nothing again. Size and time of change only
// spare the reading of files that nobody has written to, so that asking costs a few milliseconds.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inside, root } from './root.mjs';

/** All files under the named files and folders of the repository, in a fixed order, with size and time of change. */
function listed(names) {
  const found = [];
  const visit = (name) => {
    const there = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (there === undefined) return;
    if (there.isDirectory()) for (const inner of readdirSync(path.join(root, name)).toSorted()) visit(`${name}/${inner}`);
    else found.push([name, `${there.size} ${there.mtimeMs}`]);
  };
  for (const name of names) visit(name);
  return found;
}

function read(stamp) {
  try {
    return JSON.parse(readFileSync(inside(stamp), 'utf8'));
  } catch (reason) {
    // No stamp, or one that was cut off while it was written: made from nothing we know of.
    if (reason.code === 'ENOENT' || reason instanceof SyntaxError) return { about: null, files: {} };
    throw reason;
  }
}

/**
 * Compares the named files with the stamp. `about` is whatever else the making depended on.
 * Keep `now` and write it when the thing is made: what changes in the meantime is then noticed next time.
 */
export function compared(stamp, names, about = '') {
  const before = read(stamp);
  const files = Object.fromEntries(listed(names).map(([name, seen]) => {
    const known = before.files[name];
    return [name, known?.[0] === seen ? known : [seen, createHash('sha256').update(readFileSync(path.join(root, name))).digest('hex')]];
  }));
  const now = { about, files };
  const same = before.about === about && contents(before.files) === contents(files);
  return { same, now };
}

function contents(files) { return Object.entries(files).map(([name, [, digest]]) => `${name} ${digest}`).join('\n'); }

export function written(stamp, now) {
  mkdirSync(path.dirname(inside(stamp)), { recursive: true });
  writeFileSync(inside(stamp), JSON.stringify(now));
}
