// Prints the five largest source files and each room's median length in lines. A report, not a limit: a file that grows
// past some 200 lines asks which concept is missing.
import { readFileSync, readdirSync } from 'node:fs';
import { inside } from './set-up/root.mjs';

const rooms = ['app', 'main', 'renderer', 'test', 'scripts'];
const files = rooms.flatMap((room) => readdirSync(inside(room), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => ({ room, name: `${room}/${name}`.replaceAll('\\', '/'), lines: readFileSync(inside(room, name), 'utf8').split('\n').length - 1 })));

/** The lower one of the middle two, so that it is the length of a file there is. */
function median(lengths) { return lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0; }

console.log('largest files, in lines');
for (const { name, lines } of files.toSorted((a, b) => b.lines - a.lines).slice(0, 5)) console.log(`  ${String(lines).padStart(5)}  ${name}`);
console.log('rooms: files, median');
for (const room of rooms) {
  const here = files.filter((file) => file.room === room);
  console.log(`  ${room.padEnd(9)}${String(here.length).padStart(5)}${String(median(here.map(({ lines }) => lines))).padStart(5)}`);
}
