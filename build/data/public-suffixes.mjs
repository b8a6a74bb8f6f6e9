// The Public Suffix List out of the npm package tldts, which keeps it as two tries (rules, exceptions) over flat arrays;
// flag 1 marks the list's ICANN part, flag 2 its private part. Each rule becomes one line with its labels reversed
// (uk.co, ck.*, !ck.www), as A-labels.
import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';
import { check, writeSorted } from './lines.mjs';

const [packageFolder, target] = process.argv.slice(2);
const trie = createRequire(import.meta.url)(packageFolder + '/dist/cjs/src/data/trie.js');
const parts = { 1: [], 2: [] };

const labels = [];
let offset = 0;
for (const length of trie.edgeLength) {
  labels.push(trie.labelText.slice(offset, offset + length));
  offset += length;
}

function toALabel(label) {
  // An all-digit label would be taken for an IPv4 address.
  const ascii = /^[\x21-\x7e]+$/.test(label) ? label : domainToASCII(label);
  check(/^(\*|[a-z0-9-]{1,63})$/.test(ascii), `label ${label} has no A-label`);
  return ascii;
}

function collect(node, path, prefix) {
  for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge++) {
    const rule = [...path, toALabel(labels[edge])];
    const child = trie.edgeChild[edge];
    check(path[path.length - 1] !== '*', `rule ${rule} has a wildcard that is not its leftmost label`);
    if (trie.nodeFlags[child] !== 0)
      parts[trie.nodeFlags[child]].push(prefix + rule.join('.'));
    collect(child, rule, prefix);
  }
}

collect(trie.rulesRoot, [], '');
collect(trie.exceptionsRoot, [], '!');
check(parts[1].includes('uk.co') && parts[2].includes('io.github'), 'the trie is not laid out as expected');
writeSorted(target, 'public-suffixes.icann.txt', parts[1]);
writeSorted(target, 'public-suffixes.private.txt', parts[2]);
