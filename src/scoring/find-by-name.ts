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
 * Two names are the same when they agree without capitals, diacritics, spaces, signs and a leading "tỉnh", "thành phố"
 * or "TP."; the spellings of an entry count like its name. The first entry that agrees is returned.
 *
 * @param entries - What to look in, such as `provinces.before` or `provinces.now`.
 * @param name - The name as it stands in the data.
 * @returns The entry, or `undefined` if none has that name.
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
  const wanted = fold(name);
  if (wanted === '') return undefined;
  return entries.find((entry) =>
    [entry.name, ...(entry.spellings ?? [])].some((one) => fold(one) === wanted),
  );
}

function fold(name: string): string {
  if (typeof name !== 'string' || name.length > longest) return '';
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');
  return plain.replace(/^(tinh|thanhpho|tp)(?=.)/, '');
}
