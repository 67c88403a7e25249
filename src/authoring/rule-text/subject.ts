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

/** The one quantity, or the several the cases name. What one case leaves out another may say. */
export function subjectOf(tiers: readonly Tier[]): Subject | { readonly subjects: readonly string[] } {
  const leads = distinct(tiers.map(({ lead }) => lead));
  const tails = distinct(tiers.flatMap(({ tail, range }) => (tail === '' ? [range.noun] : [tail])));
  const isRate = [...leads.keys(), ...tails.keys()].some((key) => key === 'ty le' || key === 'ti le');
  for (const key of ['ty le', 'ti le']) {
    leads.delete(key);
    tails.delete(key);
  }
  if (leads.size > 1 || tails.size > 1) return { subjects: [...leads.values(), ...tails.values()] };
  const title = [...leads.values(), ...tails.values()].join(' … ');
  return { title, isRate: title === '' && (isRate || leads.size + tails.size === 0) };
}

function distinct(said: readonly string[]): Map<string, string> {
  return new Map(said.map((words): [string, string] => [keyOf(words), words]).filter(([key]) => key !== ''));
}

function keyOf(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => soundsOf(word).plain)
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ')
    .replace(/^t[yi] le (?=.)/, '');
}
