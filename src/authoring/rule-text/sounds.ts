/** A word as it sounds: letters, tones in order, and letters without any mark, so that spellings can be compared. */
export interface Sounds {
  /** Lower-case letters with their own marks (ă, ô, đ) and without tones. */
  readonly letters: string;
  /** Tones in order; where in the syllable a tone is written does not matter. */
  readonly tones: string;
  /** Letters with no mark at all. */
  readonly plain: string;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** How a word sounds; "hoà" and "hòa" sound the same. */
export function soundsOf(word: string): Sounds {
  const parts = word.toLowerCase().normalize('NFD');
  const letters = parts.replace(tone, '').normalize('NFC');
  const plain = parts.replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return { letters, tones: (parts.match(tone) ?? []).join(''), plain };
}

/** Several words said as one, so that "điểmtối đa" is "điểm tối đa". */
export function joined(words: readonly Sounds[]): Sounds {
  return {
    letters: words.map(({ letters }) => letters).join(''),
    tones: words.map(({ tones }) => tones).join(''),
    plain: words.map(({ plain }) => plain).join(''),
  };
}

/** Of the phrases that are shorter this one, too, is no other phrase without its marks. */
const certain = 'toida';

/** From this length on two phrases that differ in marks only are one phrase and a slip of typing. */
const long = 6;

/**
 * Whether words are a phrase: the same letters and tones; or the same letters without marks, where the phrase is long, or
 * the words carry no mark because the whole text has none.
 */
export function sameSound(words: Sounds, phrase: Sounds, unmarked: boolean): boolean {
  if (words.plain !== phrase.plain) return false;
  if (words.letters === phrase.letters && words.tones === phrase.tones) return true;
  return phrase.plain.length >= long || phrase.plain === certain || unmarked;
}
