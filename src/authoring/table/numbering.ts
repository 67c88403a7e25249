/** Numbers of rows: "I", "A", "1", "1.1", "4.22.1", "a)", "TC1.2", "Phần II". */

/** A number of a row, taken apart. */
export interface Numbering {
  /** How deep its style stands: parts A, then I, then 1, then 1.1, then a. */
  readonly style: 'part' | 'roman' | 'digits' | 'letter';
  /** Its own words, without closing signs. */
  readonly text: string;
  /** For digits: the numbers between the dots. */
  readonly parts: readonly string[];
}

/** What single capitals are: parts A, B, C, or Roman numbers. */
export type Capitals = 'part' | 'roman';

const longest = 30;
const before = /^(?:phần|nhóm|mục|chương|tiêu chí|chỉ số|tiêu chuẩn|chỉ tiêu)\s*(?=[\dIVXLA-Z])/iu;

/** Reads the number of a row; nothing where it is none. */
export function numberingOf(cell: string, capitals: Capitals): Numbering | undefined {
  if (cell.length > longest) return undefined;
  const text = bare(cell.replace(before, ''));
  const digits = /^([A-ZĐ]{0,4}[-.]?)(\d{1,3}(?:[.,]\d{1,3})*)(?:\.?([a-zđ]))?$/.exec(text);
  if (digits) {
    const [, letters = '', numbers = '', last] = digits;
    const prefix = letters.replace(/[-.]$/, '');
    // "I.2" and "A.2" are the second of a part; "TC1.2" has letters that belong to every code.
    const own = letters.endsWith('.') ? [prefix] : [];
    const [first = '', ...rest] = numbers.split(/[.,]/);
    const parts = [
      ...own,
      own.length > 0 ? first : `${letters}${first}`,
      ...rest,
      ...(last === undefined ? [] : [last]),
    ];
    return { style: 'digits', text: parts.join('.'), parts };
  }
  if (/^[IVXL]{1,6}$/.test(text) && capitals === 'roman') return { style: 'roman', text, parts: [] };
  if (/^[IVX]{1,6}(\.\d{1,3}){1,4}$/.test(text)) return { style: 'digits', text, parts: text.split('.') };
  if (/^[A-ZĐ]$/.test(text)) return { style: 'part', text, parts: [] };
  if (/^[a-zđ]$/.test(text)) return { style: 'letter', text, parts: [] };
  return undefined;
}

function bare(cell: string): string {
  let text = cell.replace(/\s/g, '');
  if (/^[([]/.test(text)) text = text.slice(1);
  while (/[.)\]:]$/.test(text)) text = text.slice(0, -1);
  return text;
}

/** Whether single capitals of a table are Roman numbers: they are where it has an "I" that does not come after an "H". */
export function capitalsOf(cells: readonly string[]): Capitals {
  const found = new Set(
    cells.filter((cell) => cell.length <= longest).map((cell) => bare(cell.replace(before, ''))),
  );
  return found.has('I') && !found.has('H') ? 'roman' : 'part';
}

/** A number that stands before a title: "1.1. Ban chỉ đạo …", "a) Có thẻ"; nothing where the title begins otherwise. */
export function numberBefore(title: string): { readonly number: string; readonly title: string } | undefined {
  const found = /^(\d{1,3}(?:\.\d{1,3}){0,5}[.)]?|[IVX]{1,6}[.)]|[A-ZĐ][.)]|[a-zđ][.)])(?=\s)/.exec(
    title.slice(0, longest),
  );
  if (!found) return undefined;
  const rest = title.slice(found[0].length).trim();
  return rest === '' ? undefined : { number: found[1] as string, title: rest };
}

/** Where letters stand among the numbers of a table: below all others, or above plain numbers ("I, a, 1, 2, b, 3"). */
export type Letters = 'below' | 'above';

const depths = { part: 0, roman: 1, digits: 2 } as const;

/** Depth of a numbering among the others of its table; deeper is further down. */
export function depthOf({ style, parts }: Numbering, letters: Letters): number {
  if (style === 'letter') return letters === 'below' ? 100 : 1.5;
  return depths[style] + Math.max(0, parts.length - 1);
}
