// The names OpenSSL knows, from `openssl list -objects` ('short = long, OID', or 'name = OID' where both are the same).
// That command cuts the last character off some OIDs (OpenSSL 3.0), so each OID is read from what OpenSSL encodes for
// the name. A line is: OID TAB short name TAB long name where it differs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, writeSorted } from './lines.mjs';

const [workFolder, target] = process.argv.slice(2);
const encoded = join(workFolder, 'oid.der');
const openssl = (...args) => execFileSync('openssl', args, { env: { ...process.env, OPENSSL_CONF: '/dev/null' } });

function oidOf(name) {
  openssl('asn1parse', '-genstr', `OID:${name}`, '-noout', '-out', encoded);
  const content = readFileSync(encoded).subarray(2);
  const arcs = [];
  let arc = 0n;
  for (const octet of content) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if (octet & 0x80)
      continue;
    if (arcs.length === 0) {
      const first = arc < 80n ? arc / 40n : 2n;
      arcs.push(first, arc - 40n * first);
    } else {
      arcs.push(arc);
    }
    arc = 0n;
  }
  return arcs.join('.');
}

const objects = [];
for (const text of openssl('list', '-objects').toString('utf8').split('\n')) {
  // A comment tells an object without an OID, which no attribute type can be.
  if (text === '' || text.startsWith('#'))
    continue;
  const parts = /^(.+?) = (?:(.+), )?([0-9.]+)$/.exec(text);
  check(parts !== null, `cannot read '${text}'`);
  const [, shortName, longName, printed] = parts;
  const oid = oidOf(shortName);
  check(oid.startsWith(printed), `${shortName} is ${oid}, not ${printed}`);
  check(longName === undefined || oidOf(longName) === oid, `the names of ${oid} mean different objects`);
  objects.push([oid, shortName, ...(longName ? [longName] : [])].join('\t'));
}

check(objects.includes('2.5.4.3\tCN\tcommonName'), 'the list is not laid out as expected');
writeSorted(target, 'openssl-objects.txt', objects);
