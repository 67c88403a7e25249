/** Numbers of rows: "I", "A", "1", "1.1", "4.22.1", "a)". */

/** A number of a row, taken apart. */
export interface Numbering {
  /** How deep its style stands: parts A, then I, then 1, then 1.1, then a. */
  readonly style: 'part' | 'roman' | 'digits' | 'letter';
  /** Its own words, without closing signs. */
  readonly text: string;
  /** For digits: the numbers between the dots. */
  readonly parts: readonly string[];
}

/** Reads the number of a row; nothing where it is none. */
export function numberingOf(cell: string, capitals: 'part' | 'roman'): Numbering | undefined {
  const text = cell
    .replace(/\s+/g, '')
    .replace(/^[([]/, '')
    .replace(/[.)\]:]+$/, '');
  if (/^\d{1,3}(\.\d{1,3})*$/.test(text)) return { style: 'digits', text, parts: text.split('.') };
  if (/^\d{1,3}([.,]\d{1,3})+$/.test(text))
    return { style: 'digits', text: text.replace(/,/g, '.'), parts: text.split(/[.,]/) };
  if (/^\d{1,3}(\.\d{1,3})*\.?[a-zđ]$/.test(text)) {
    const parts = [...text.slice(0, -1).replace(/\.$/, '').split('.'), text.slice(-1)];
    return { style: 'digits', text: parts.join('.'), parts };
  }
  if (/^[IVXL]+$/.test(text) && capitals === 'roman') return { style: 'roman', text, parts: [] };
  if (/^[IVX]+(\.\d{1,3})+$/.test(text)) return { style: 'digits', text, parts: text.split('.') };
  if (/^[A-ZĐ]$/.test(text)) return { style: 'part', text, parts: [] };
  if (/^[a-zđ]$/.test(text)) return { style: 'letter', text, parts: [] };
  return undefined;
}

/** Whether single capitals of a table are Roman numbers: they are where it has an "I" that does not come after an "H". */
export function capitalsOf(cells: readonly string[]): 'part' | 'roman' {
  const bare = cells.map((cell) => cell.replace(/[\s.):]/g, ''));
  return bare.includes('I') && !bare.includes('H') ? 'roman' : 'part';
}

const depths = { part: 0, roman: 1, digits: 2, letter: 100 } as const;

/** Depth of a numbering among the others of its table; deeper is further down. */
export function depthOf({ style, parts }: Numbering): number {
  return depths[style] + Math.max(0, parts.length - 1);
}
