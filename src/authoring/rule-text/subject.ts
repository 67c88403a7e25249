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

/** The one quantity, or the several the cases name. What one case leaves out another may say. */
export function subjectOf(tiers: readonly Tier[]): Subject | { readonly subjects: readonly string[] } {
  const leads = distinct(tiers.map(({ lead }) => lead));
  const tails = distinct(tiers.map(tailOf));
  const isRate = [...leads.keys(), ...tails.keys()].some((key) => key === 'ty le' || key === 'ti le');
  for (const key of ['ty le', 'ti le']) {
    leads.delete(key);
    tails.delete(key);
  }
  if (leads.size > 1 || tails.size > 1) return { subjects: [...leads.values(), ...tails.values()] };
  for (const key of leads.keys()) tails.delete(key);
  const title = [...leads.values(), ...tails.values()].join(' … ');
  return { title, isRate: title === '' && (isRate || leads.size + tails.size === 0) };
}

/** "10 tin, bài trở lên/tháng": what is counted stands before "trở lên", how often or which behind it. */
function tailOf({ tail, range }: Tier): string {
  if (tail.startsWith('/')) return range.noun + tail;
  return keyOf(tail).startsWith(keyOf(range.noun)) ? tail : `${range.noun} ${tail}`.trim();
}

/** Whether one name says no more than another: "nền tảng" beside "Số lượng nền tảng số". */
export function isPartOf(title: string, whole: string): boolean {
  const words = new Set(keyOf(whole).split(' '));
  return keyOf(title)
    .split(' ')
    .every((word) => word === '' || words.has(word));
}

function distinct(said: readonly string[]): Map<string, string> {
  return new Map(said.map((words): [string, string] => [keyOf(words), words]).filter(([key]) => key !== ''));
}

export function keyOf(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => soundsOf(word).plain)
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ')
    .replace(/^t[yi] le (?=.)/, '');
}
