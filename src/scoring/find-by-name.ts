import { answering, demandList, demandRecord } from '../messages/argument.js';
import { ChisoError, issue } from '../messages/issue.js';
import { nameAmbiguous } from '../messages/merge.js';

/** Longest name read: a longer text is no name. */
const longest = 200;

/** Something with a name, and perhaps other spellings of it. */
export interface Named {
  readonly name: string;
  readonly spellings?: readonly string[];
}

/**
 * Finds the entry a name stands for, however it is written: "Hoà Bình" and "Hòa Bình", "TP. Huế" and "thành phố Huế",
 * "Bà Rịa – Vũng Tàu" and "ba ria-vung tau" are the same.
 *
 * Two names are the same when they agree without capitals, diacritics, spaces, signs, a leading "tỉnh", "thành phố" or
 * "TP." and a closing "city" or "province"; the spellings of an entry count like its name. Where several entries agree,
 * those that also have the diacritics of the name come first ("Bình Lúc" is not "Bình Lục"); if that leaves more than
 * one, it is an error, since the first could be the wrong one.
 *
 * @param entries - What to look in, such as `provinces.before` or `provinces.now`.
 * @param name - The name as it stands in the data.
 * @returns The entry, or `undefined` if none has that name.
 * @throws `ChisoError` `name-ambiguous`, if it may be more than one entry.
 *
 * @example
 * ```ts
 * import { findByName } from 'chiso';
 * import { provinces } from 'chiso/frameworks';
 *
 * findByName(provinces.before, 'Thừa Thiên - Huế')?.id; // => 'thua-thien-hue'
 * findByName(provinces.now, 'TP. Huế')?.id; // => 'hue'
 * findByName(provinces.now, 'Atlantis'); // => undefined
 * ```
 */
export function findByName<T extends Named>(entries: readonly T[], name: string): T | undefined {
  return answering(() => {
    demandList('entries', entries);
    for (const entry of entries) demandRecord('entry', entry);
    const letters = lettersOf(name);
    if (letters === '') return undefined;
    const agreeing = entries.filter((entry) => namesOf(entry).some((one) => lettersOf(one) === letters));
    if (agreeing.length < 2) return agreeing[0];
    const marks = marksOf(name);
    const closest = agreeing.filter((entry) =>
      namesOf(entry).some((one) => lettersOf(one) === letters && marksOf(one) === marks),
    );
    if (closest.length === 1) return closest[0];
    const found = (closest.length > 1 ? closest : agreeing).map((entry) => entry.name);
    throw new ChisoError([issue(nameAmbiguous, [], { name, found })]);
  });
}

function namesOf({ name, spellings }: Named): readonly string[] {
  return spellings ? [name, ...spellings] : [name];
}

function lettersOf(name: string): string {
  if (typeof name !== 'string' || name.length > longest) return '';
  const plain = apart(name).replace(/[^a-z0-9]/g, '');
  return plain.replace(/^(tinh|thanhpho|tp)(?=.)/, '').replace(/(?<=.)(city|province)$/, '');
}

/** The diacritics in their order: wherever a tone is put on its vowels, they are the same. */
function marksOf(name: string): string {
  const bare = name
    .normalize('NFC')
    .trim()
    .replace(/^(tỉnh|thành phố|t\.?\s?p\.?)(?=[\s.])/iu, '');
  return apart(bare).replace(/\P{M}/gu, '') + (bare.match(/đ/giu)?.length ?? 0);
}

function apart(name: string): string {
  return name.toLowerCase().normalize('NFD').replaceAll('đ', 'd');
}
