/** What the cases of a text are about: one quantity, named in the first of them or in all. */
import type { Item } from './item.js';
import { soundsOf } from './sounds.js';

type Tier = Extract<Item, { readonly is: 'tier' }>;

export interface Subject {
  readonly title: string;
  /** It is the rate of the text ("Tỷ lệ"), or nothing else is said of it. */
  readonly isRate: boolean;
}

const fillers = new Set(['dat', 'co', 'muc', 'duoc', 'thi', 'neu', 'la', 'khi', 'tu', 'o', 'ket', 'qua']);

/** "Không …", "Chưa …": the case that something is not so. */
export function isNegation(label: string): boolean {
  const [first = ''] = label.split(/[^\p{L}]+/u);
  return ['khong', 'chua'].includes(soundsOf(first).plain);
}

/** The one quantity, or the several the cases name. */
export function subjectOf(tiers: readonly Tier[]): Subject | { readonly subjects: readonly string[] } {
  const said = tiers.map((tier) =>
    [tier.subject, tier.range.noun].filter((words) => words !== '').join(' … '),
  );
  const distinct = new Map<string, string>();
  for (const words of said) {
    const key = keyOf(words);
    if (key !== '') distinct.set(key, words);
  }
  const rates = [...distinct.keys()].filter((key) => key === 'ty le' || key === 'ti le');
  for (const key of rates.length < distinct.size ? rates : []) distinct.delete(key);
  if (distinct.size > 1) return { subjects: [...distinct.values()] };
  const [title = ''] = distinct.values();
  return { title, isRate: rates.length > 0 || distinct.size === 0 };
}

function keyOf(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => soundsOf(word).plain)
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ')
    .replace(/^t[yi] le (?=.)/, '');
}
