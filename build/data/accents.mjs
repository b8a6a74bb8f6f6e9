// What each accented Latin letter is without its accent, from the Unicode decompositions, plus the letters that
// Unicode does not decompose and the apostrophes. A line is: plain letters TAB the characters that stand for them.
import { writeSorted } from './lines.mjs';

const [target] = process.argv.slice(2);
const folds = new Map();
const add = (plain, character) => folds.set(plain, (folds.get(plain) ?? '') + character);

for (let code = 0xc0; code < 0x1f00; code++) {
  const character = String.fromCharCode(code);
  const plain = character.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (plain !== character && /^[A-Za-z]$/.test(plain))
    add(plain, character);
}

const undecomposed = {
  AE: 'Æ', ae: 'æ', OE: 'Œ', oe: 'œ', ss: 'ß', TH: 'Þ', th: 'þ',
  D: 'ĐÐ', d: 'đð', H: 'Ħ', h: 'ħ', I: 'İ', i: 'ı', L: 'Ł', l: 'ł', O: 'Ø', o: 'ø', E: 'ƏƎ', e: 'əǝ',
  "'": '‘’`´ʻʼʾʿ′',
};
for (const [plain, characters] of Object.entries(undecomposed))
  for (const character of characters)
    if (!(folds.get(plain) ?? '').includes(character))
      add(plain, character);

writeSorted(target, 'accents.txt', [...folds].map(([plain, characters]) => `${plain}\t${characters}`));
