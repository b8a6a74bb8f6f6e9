// What a label of an internationalised name may hold, from the Unicode Character Database and the IDNA mapping (UTS 46)
// of this node; characters of the Basic Multilingual Plane only. Each line of each file is two characters.
//   lower-case.txt      a capital letter, the small letter that UTS 46 maps it to
//   label-letters.txt   the first and the last of a range of letters that UTS 46 leaves as they are, whatever stands
//                       beside them: small letters, ideographs, kana, syllables of the scripts below
//   canonical-pairs.txt two characters that normalisation form C makes one
//   not-canonical.txt   the first and the last of a range of characters that normalisation form C replaces
import { domainToASCII, domainToUnicode } from 'node:url';
import { check, writeSorted } from './lines.mjs';

const [target] = process.argv.slice(2);
const characters = [];
for (let code = 0x80; code < 0x10000; code++)
  if (code < 0xd800 || code > 0xdfff)
    characters.push(String.fromCharCode(code));

/** What UTS 46 maps a label to; empty where it allows no such label. */
const mapped = label => domainToUnicode(domainToASCII(label));

function ranges(members) {
  const lines = [];
  let first = null;
  members.forEach((character, i) => {
    first ??= character;
    if (members[i + 1]?.charCodeAt(0) !== character.charCodeAt(0) + 1) {
      lines.push(first + character);
      first = null;
    }
  });
  return lines;
}

writeSorted(target, 'lower-case.txt', characters
  .filter(capital => capital.toLowerCase() !== capital && mapped(capital) === capital.toLowerCase())
  .filter(capital => capital.toLowerCase().length === 1)
  .map(capital => capital + capital.toLowerCase()));

const script = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uAC00-\uD7A3]/u;
// Without the letters on which IDNA 2003 and IDNA 2008 differ.
const isLabelLetter = character => /[\p{Ll}\p{Lo}]/u.test(character) && script.test(character)
  && character.toUpperCase().toLowerCase() === character && character.normalize('NFC') === character
  && !/[ßς]/.test(character) && mapped(character) === character;
writeSorted(target, 'label-letters.txt', ranges(characters.filter(character => /[々〇ー]/.test(character) || isLabelLetter(character))));

const pairs = characters
  .filter(character => character.normalize('NFC') === character && character.normalize('NFD') !== character)
  .filter(character => character < '\uAC00' || character > '\uD7A3')
  .map(character => {
    const parts = [...character.normalize('NFD')];
    return parts.slice(0, -1).join('').normalize('NFC') + parts.at(-1);
  });
check(pairs.every(pair => pair.length === 2 && pair.normalize('NFC').length === 1), 'a pair is not two characters that compose');
writeSorted(target, 'canonical-pairs.txt', pairs);
writeSorted(target, 'not-canonical.txt', ranges(characters.filter(character => character.normalize('NFC') !== character)));
