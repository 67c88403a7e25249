/** Sentences of the decision beside its table: how totals are rounded, how units are classed, what the total is. */
import type { ClassBand, Classes, Rounding } from '../../framework/policy.js';
import { exactOf } from '../rule-text/reading.js';
import { numberOf } from '../rule-text/tokens.js';
import type { NoteRow } from './annex-rows.js';
import { plain } from './headings.js';

/** What a note was read as; `undefined` where a person has to read it. */
export interface NoteReading extends NoteRow {
  readonly read?: 'rounding' | 'classes' | 'total';
}

export interface ReadNotes {
  readonly notes: readonly NoteReading[];
  readonly rounding?: Rounding;
  readonly classes?: Classes;
}

const longest = 1500;

/** Reads notes; a note of which any sentence is something else is left to a person, whole. */
export function readNotes(rows: readonly NoteRow[], scale: number | undefined): ReadNotes {
  let rounding: Rounding | undefined;
  let classes: Classes | undefined;
  const notes = rows.map((note): NoteReading => {
    const text = note.text
      .slice(0, longest + 1)
      .replace(/^\s*(ghi chú|lưu ý|chú thích|chú ý|\(?\*+\)?)\s*:?\s*/iu, '');
    if (text.length > longest) return note;
    const places = roundingOf(text);
    if (places && !rounding) {
      rounding = places;
      return { ...note, read: 'rounding' };
    }
    const bands = classesOf(text, scale);
    if (bands && !classes) {
      classes = bands;
      return { ...note, read: 'classes' };
    }
    return isPlainTotal(text) ? { ...note, read: 'total' } : note;
  });
  return { notes, ...(rounding && { rounding }), ...(classes && { classes }) };
}

const words: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };

/** "Điểm lẻ làm tròn 02 chữ số", "Tổng điểm được làm tròn đến 2 chữ số thập phân". */
export function roundingOf(text: string): Rounding | undefined {
  const said = plain(text);
  const found =
    /^(?:(diem le|tong diem|diem so|ket qua|diem tong|tong so diem|diem(?: cua)?(?: (?:tung|moi|cac))? (?:tieu chi|chi so)(?: thanh phan)?|diem)(?: (?:cham|danh gia|cuoi cung|dat duoc|le))? )?(?:(?:duoc|phai|se|la) ){0,2}(?:lam tron|lay)(?: so)?(?: (?:den|toi|con|thanh|theo quy tac))?(?: (?:0?(\d)|(mot|hai|ba|bon)))(?: (?:0?\d))?(?: (?:chu so|so))(?: (?:thap phan|le))?(?: sau dau phay| phan thap phan)?$/.exec(
      said,
    );
  if (!found) return undefined;
  const places = found[2] === undefined ? words[found[3] ?? ''] : Number(found[2]);
  if (places === undefined) return undefined;
  const each = /(tieu chi|chi so)/.test(found[1] ?? '');
  return { stage: each ? 'indicator' : 'total', places, mode: 'half-up' };
}

/** "Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80; Trung bình từ 50 đến dưới 65; Yếu dưới 50". */
export function classesOf(text: string, scale: number | undefined): Classes | undefined {
  const start = /^(?:kết quả |cách |mức )?(?:xếp loại|phân loại|xếp hạng|đánh giá)[^:]{0,60}:\s*/iu.exec(
    text,
  );
  if (!start) return undefined;
  const parts = text
    .slice(start[0].length)
    .split(/;|\n|\.(?=\s|$)|,(?=\s*(?:loại\s)?\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 12) return undefined;
  const bands = parts.map(bandOf);
  if (bands.some((band) => band === undefined)) return undefined;
  const read = bands as readonly Band[];
  const percent = read.some((band) => band.percent);
  if (percent && !read.every((band) => band.percent || band.band.from === undefined)) return undefined;
  const sorted = [...read].sort((a, b) => lowerEdge(b) - lowerEdge(a));
  // Whole: each lower edge is the upper edge of the next class, and nothing lies between.
  const fits = sorted.every(({ upper }, at) => {
    const above = sorted[at - 1];
    if (upper === undefined) return at === 0 || above !== undefined;
    return at === 0 ? upper.closed && upper.at === scale : above?.band.from === upper.at && !upper.closed;
  });
  const edges = new Set(sorted.map((each) => String(each.band.from ?? '')));
  if (!fits || edges.size !== sorted.length) return undefined;
  return { of: percent ? 'percent' : 'total', bands: sorted.map(({ band }) => band) };
}

interface Band {
  readonly band: ClassBand;
  readonly upper?: { readonly at: number; readonly closed: boolean };
  readonly percent: boolean;
}

function lowerEdge({ band }: Band): number {
  return band.from === undefined ? Number.NEGATIVE_INFINITY : Number(band.from);
}

const amount = '(\\d+(?:[.,]\\d+)?)\\s*(%)?\\s*(?:điểm|đ)?';
const shapes: readonly {
  readonly pattern: RegExp;
  readonly make: (numbers: readonly string[]) => { from?: string; upper?: [string, boolean] };
}[] = [
  { pattern: new RegExp(`^(?:đạt )?từ ${amount}\\s*(?:trở lên)?$`, 'iu'), make: ([from = '']) => ({ from }) },
  {
    pattern: new RegExp(`^(?:đạt )?từ (?:đủ )?${amount}\\s*đến dưới ${amount}$`, 'iu'),
    make: ([from = '', to = '']) => ({ from, upper: [to, false] }),
  },
  {
    pattern: new RegExp(`^(?:đạt )?từ ${amount}\\s*đến ${amount}$`, 'iu'),
    make: ([from = '', to = '']) => ({ from, upper: [to, true] }),
  },
  { pattern: new RegExp(`^(?:đạt )?(?:≥|>=)\\s*${amount}$`, 'iu'), make: ([from = '']) => ({ from }) },
  {
    pattern: new RegExp(`^(?:đạt )?(?:dưới|<)\\s*${amount}$`, 'iu'),
    make: ([to = '']) => ({ upper: [to, false] }),
  },
  { pattern: /^còn lại$/iu, make: () => ({}) },
];

function bandOf(part: string): Band | undefined {
  if (part.length > 120) return undefined;
  const clean = part
    .replace(/^[-+•*]\s*/, '')
    .replace(/^(?:loại|mức|hạng)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '');
  // "Tốt: từ 80 điểm trở lên", "Tốt từ 80 điểm", "Tốt (từ 80 điểm trở lên)"; or the other way round.
  const split =
    /^([\p{L} ]{1,40}?)\s?[:(]?\s?((?:đạt |từ |dưới |≥|>=|<|còn lại).*?)\)?$/iu.exec(clean) ?? undefined;
  const turned = /^((?:từ|dưới|còn lại).*?): (?:loại )?([\p{L} ]{1,40})$/iu.exec(clean);
  const [name, range] = turned ? [turned[2], turned[1]] : split ? [split[1], split[2]] : [];
  if (!name || !range) return undefined;
  for (const { pattern, make } of shapes) {
    const found = pattern.exec(range.trim());
    if (!found) continue;
    const numbers = [found[1], found[3]].filter((each) => each !== undefined);
    const percents = [found[2], found[4]].filter((each) => each !== undefined).length;
    const { from, upper } = make(numbers);
    const [low, high] = [from, upper?.[0]].map((each) => (each === undefined ? undefined : numberOf(each)));
    if ((from !== undefined && !low) || (upper && !high)) return undefined;
    const title = name.trim();
    return {
      band: {
        title: { vi: `${title.charAt(0).toUpperCase()}${title.slice(1)}` },
        ...(low && { from: exactOf(low) }),
      },
      ...(upper && high && { upper: { at: Number(exactOf(high)), closed: upper[1] } }),
      percent: percents > 0,
    };
  }
  return undefined;
}

/** "Tổng điểm = điểm các nhóm + điểm thưởng − điểm trừ" says what a total is anyway. */
function isPlainTotal(text: string): boolean {
  const [left = '', right, ...more] = text.split('=');
  if (right === undefined || more.length > 0 || !/^(tong|diem)/.test(plain(left))) return false;
  if (/[\d/*×%]/.test(right.replace(/\b[IVX]+\b/g, ''))) return false;
  const parts = right.split(/([+\-–−])/).map((part) => part.trim());
  return parts.every((part, at) => {
    if (at % 2 === 1) return true;
    const minus = at > 0 && parts[at - 1] !== '+';
    const off = /trừ/iu.test(part);
    return part !== '' && minus === off;
  });
}
