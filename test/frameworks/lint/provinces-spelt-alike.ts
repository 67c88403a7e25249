import { provinces } from 'chiso/frameworks';
import type { Check } from './finding.js';
import { textsOf } from './finding.js';

/** Provinces have one spelling; others are kept in `provinces`, where data are joined. */
export const provincesSpeltAlike: Check = ({ framework }) => {
  const all = [...provinces.before, ...provinces.now];
  const names = new Set(all.map(({ name }) => name));
  const others = all.flatMap(({ name, spellings = [] }) =>
    spellings.filter((one) => !names.has(one) && !name.includes(one)).map((one) => ({ one, name })),
  );
  const byLetters = new Map(
    all.filter(({ name }) => name.includes(' ')).map(({ name }) => [lettersOf(name), name]),
  );
  return textsOf(framework).flatMap(({ place, text }) => {
    if (/\bhttps?:/.test(text)) return [];
    const known = others.find(({ one, name }) => text.replaceAll(name, '').includes(one));
    const listed = known && !known.one.startsWith('TP. ') ? known : undefined;
    const found = listed ?? misspelt(text, byLetters);
    if (!found) return [];
    return [
      { place, message: `“${found.one}” is spelt otherwise elsewhere.`, hint: `Write “${found.name}”.` },
    ];
  });
};

/** Words with capitals that are a province but for their diacritics: "Thanh Hoá", "Nghe An". */
function misspelt(text: string, byLetters: ReadonlyMap<string, string>) {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const runs = words.flatMap((_, start) => [2, 3, 4].map((length) => words.slice(start, start + length)));
  const wrong = runs.find((run) => {
    const name = byLetters.get(lettersOf(run.join('')));
    return name && run.every((word) => /^\p{Lu}/u.test(word)) && lettersKept(name) !== run.join('');
  });
  return wrong && { one: wrong.join(' '), name: byLetters.get(lettersOf(wrong.join(''))) as string };
}

function lettersOf(name: string): string {
  return lettersKept(name).toLowerCase().normalize('NFD').replaceAll('đ', 'd').replace(/\p{M}/gu, '');
}

function lettersKept(name: string): string {
  return name.replace(/[^\p{L}\p{M}]/gu, '');
}
