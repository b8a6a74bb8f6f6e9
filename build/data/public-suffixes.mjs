// The Public Suffix List out of the npm package tldts, which keeps it as two tries (rules, exceptions) over flat arrays;
// flag 1 marks the list's ICANN part, flag 2 its private part. Each rule becomes one line as the list writes it (co.uk,
// *.ck, !www.ck), in A-labels; a line that starts with a dot (.za) is a top-level domain that has no rule itself, only
// domains below it have.
import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';
import { check, writeSorted } from './lines.mjs';

const [packageFolder, target] = process.argv.slice(2);
const trie = createRequire(import.meta.url)(packageFolder + '/dist/cjs/src/data/trie.js');
const icann = 1;
const parts = { [icann]: [], 2: [] };
const topLevels = new Set();

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
      parts[trie.nodeFlags[child]].push(prefix + rule.toReversed().join('.'));
    if (trie.nodeFlags[child] === icann)
      topLevels.add(rule[0]);
    collect(child, rule, prefix);
  }
}

collect(trie.rulesRoot, [], '');
collect(trie.exceptionsRoot, [], '!');
check(parts[icann].includes('co.uk') && parts[2].includes('github.io'), 'the trie is not laid out as expected');
const rules = new Set(parts[icann]);
const bare = [...topLevels].filter(label => !rules.has(label) && !rules.has('*.' + label)).map(label => '.' + label);
writeSorted(target, 'public-suffixes.icann.txt', [...rules, ...bare]);
writeSorted(target, 'public-suffixes.private.txt', parts[2]);
