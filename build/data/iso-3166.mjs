// ISO 3166-1 and 3166-2 out of Debian's iso-codes.
//   countries.txt     alpha-2 TAB alpha-3 TAB usual English name TAB other English names …
//   subdivisions.txt  code TAB clean name, or nothing where the list has none TAB other names …
import { readFileSync } from 'node:fs';
import { check, writeSorted } from './lines.mjs';

const [source, target] = process.argv.slice(2);
const read = part => JSON.parse(readFileSync(`${source}/iso_${part}.json`, 'utf8'))[part];
const line = fields => fields.map(field => field.normalize('NFC')).join('\t');

writeSorted(target, 'countries.txt', read('3166-1').map(country => {
  const names = [country.common_name, country.name, country.official_name].filter(name => name);
  return line([country.alpha_2, country.alpha_3, ...new Set(names)]);
}));

// 'Bristol, City of' is 'City of Bristol'; 'Newry, Mourne and Down' is a list and stays.
function uninvert(name) {
  const [head, tail, ...rest] = name.split(', ');
  return tail === undefined || rest.length > 0 || / (and|y) /.test(tail) ? name : `${tail} ${head}`;
}

function namesOf(subdivision) {
  const raw = subdivision.name;
  check(!/[\t\n]/.test(raw), `${subdivision.code} has a control character`);
  // '*' and '†' are footnotes, '[…]' holds another language's name or an old code, '(…)' a remark.
  const outer = raw.replace(/ *[[(].*$/, '').replace(/ *[*†]$/, '');
  const inner = (/\[(.*)\]/.exec(raw)?.[1] ?? '').replace(/ ?\b[A-Z]{2}-[A-Z0-9]+$/, '').replace(/^city$/, '');
  const clean = uninvert(outer);
  const isClean = outer === raw && !raw.includes('/');
  const others = [outer, clean, inner].filter(name => name && !(isClean && name === clean));
  return [isClean ? clean : '', ...new Set(others)];
}

const subdivisions = read('3166-2');
check(new Set(subdivisions.map(subdivision => subdivision.code)).size === subdivisions.length, 'a code occurs twice');
writeSorted(target, 'subdivisions.txt', subdivisions.map(subdivision => line([subdivision.code, ...namesOf(subdivision)])));
