import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes lines sorted by UTF-16 code unit, the order in which the engine's binary search compares. */
export function writeSorted(folder, name, lines) {
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(join(folder, name), sorted.join('\n') + '\n');
}

/** Fails the update rather than writing data that the engine would read wrongly. */
export function check(condition, message) {
  if (!condition)
    throw new Error(message);
}
