/** Finds the columns of an annex by their headings, however they are typed. */
import { soundsOf } from '../rule-text/sounds.js';

/** What a column holds. */
export type Column = 'code' | 'title' | 'max' | 'text' | 'evidence' | 'dataSource' | 'verifiedBy' | 'group';

/** Where each column is: its position in a row, and its heading as written. */
export type Columns = Readonly<Partial<Record<Column, { readonly at: number; readonly heading: string }>>>;

export interface Headings {
  readonly columns: Columns;
  /** Position of the first row below the headings. */
  readonly below: number;
  /** Further columns of the same kind as one of these, where not under the very same heading. */
  readonly again: readonly { readonly column: Column; readonly at: number; readonly heading: string }[];
  /** Headings of the columns that are not read. */
  readonly unread: readonly string[];
  /** Each row of headings in one key, to tell them where they are repeated on the next page. */
  readonly keys: readonly string[];
}

/** Words a heading starts with, without marks; the longest that fits decides. */
const headings: Readonly<Record<Column | 'other', readonly string[]>> = {
  code: ['stt', 'tt', 'so tt', 'so thu tu', 'ma', 'ma so', 'ma chi so', 'ma tieu chi', 'ky hieu', 'muc'],
  title: [
    'chi so',
    'chi so chi so thanh phan',
    'ten chi so',
    'chi tieu',
    'tieu chi',
    'noi dung',
    'noi dung danh gia',
    'tieu chi danh gia',
    'ten tieu chi',
    'linh vuc tieu chi',
    'linh vuc',
    'cac chi so',
    'cac tieu chi',
    'chi so thanh phan',
    'noi dung tieu chi',
    'chi so tieu chi',
  ],
  max: [
    'diem toi da',
    'diem chuan',
    'thang diem',
    'so diem toi da',
    'diem',
    'muc diem',
    'muc diem toi da',
    'tong diem',
    'diem so',
    'thang diem toi da',
    'diem quy dinh',
  ],
  text: [
    'cach xac dinh va tinh diem',
    'cach xac dinh',
    'cach tinh diem',
    'cach tinh',
    'cach cham diem',
    'cach cham',
    'phuong phap tinh',
    'phuong phap tinh diem',
    'phuong phap danh gia',
    'huong dan cham diem',
    'huong dan cach tinh',
    'huong dan tinh diem',
    'cach danh gia',
    'phuong phap xac dinh',
    'huong dan cham',
    'cach thuc cham diem',
    'cong thuc tinh',
    'quy dinh cham diem',
    'mo ta cach tinh',
    'huong dan danh gia',
  ],
  evidence: [
    'tai lieu kiem chung',
    'tai lieu minh chung',
    'minh chung',
    'ho so minh chung',
    'minh chung ghi chu',
    'tai lieu chung minh',
    'yeu cau minh chung',
    'ho so kiem chung',
  ],
  dataSource: [
    'nguon thu thap du lieu',
    'nguon du lieu',
    'nguon so lieu',
    'nguon cung cap',
    'nguon thu thap',
    'nguon thong tin',
  ],
  verifiedBy: [
    'don vi phoi hop xac minh so lieu',
    'don vi xac minh',
    'don vi phoi hop',
    'don vi tham dinh',
    'co quan tham dinh',
    'don vi kiem tra',
    'co quan xac minh',
    'don vi chu tri tham dinh',
    'don vi danh gia',
    'co quan danh gia',
  ],
  group: ['nhom', 'nhom chi so', 'nhom tieu chi', 'thuoc nhom'],
  // Columns of filled-in forms, which say nothing about the framework.
  other: [
    'diem tu cham',
    'diem tu danh gia',
    'tu danh gia',
    'tu cham',
    'tham dinh',
    'diem tham dinh',
    'chenh lech',
    'trang thai',
    'phu trach',
    'han xu ly',
    'giai trinh',
    'giai trinh ket qua',
    'ghi chu',
    'diem dat duoc',
    'diem dat',
    'ket qua',
    'quy chuan danh gia',
    'diem hoi dong',
    'don vi phu trach',
  ],
};

/** A cell as text, one way of writing spaces. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return String(cell)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim();
}

/** Letters of a heading, without marks, signs and spaces more than one. */
export function plain(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => soundsOf(word).plain)
    .filter((word) => word !== '')
    .join(' ');
}

function columnOf(heading: string): Column | 'other' | undefined {
  const words = plain(heading);
  let found: { column: Column | 'other'; length: number } | undefined;
  for (const [column, starts] of Object.entries(headings) as [Column | 'other', readonly string[]][]) {
    for (const start of starts) {
      const fits = words === start || words.startsWith(`${start} `);
      // One short word decides only when it is the whole heading: "Điểm", not "Điểm tự chấm".
      if (fits && (words === start || start.includes(' ')) && (!found || start.length > found.length))
        found = { column, length: start.length };
    }
  }
  return found?.column;
}

/** A row in one key, however its words are typed. */
export function keyOf(row: readonly unknown[]): string {
  return row.map((cell) => plain(cellText(cell))).join('|');
}

const farthest = 30;

/** The headings: the first rows that name a number, a title and a maximum, in one row or in two joined ones. */
export function findHeadings(rows: readonly (readonly unknown[])[]): Headings | undefined {
  for (let at = 0; at < rows.length && at < farthest; at += 1) {
    for (const height of [1, 2, 3]) {
      const band = rows.slice(at, at + height);
      const { columns, again, unread } = columnsOf(band);
      if (band.length === height && columns.title && columns.max) {
        const rest = rows.slice(at + height).findIndex((row) => !isRest(row, columns));
        const below = at + height + Math.max(0, rest);
        return { columns, again, unread, below, keys: rows.slice(at, below).map(keyOf) };
      }
    }
  }
  return undefined;
}

/** "tối đa" below "Điểm": the second half of headings on two rows, where no row could be continued yet. */
function isRest(row: readonly unknown[], { code, title, max }: Columns): boolean {
  const [number, name, most] = [code, title, max].map((column) => cellText(column && row[column.at]));
  const words = row.map(cellText).join('');
  return number === '' && name === '' && words !== '' && words.length < 200 && !/\d/.test(`${most}${words}`);
}

/** The column that each position is, by the lowest heading there; the first of two of a kind counts. */
function columnsOf(band: readonly (readonly unknown[])[]): Pick<Headings, 'columns' | 'again' | 'unread'> {
  const width = Math.max(...band.map((row) => row.length));
  const columns: Partial<Record<Column, { at: number; heading: string }>> = {};
  const again: { column: Column; at: number; heading: string }[] = [];
  const unread: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const labels = band.map((row) => cellText(row[at])).filter((label) => label !== '');
    const named = labels
      .reverse()
      .map((label) => ({ label, column: columnOf(label) }))
      .find(({ column }) => column !== undefined);
    if (!named?.column || named.column === 'other') unread.push(...labels.slice(0, 1));
    else if (columns[named.column]) again.push({ column: named.column, at, heading: named.label });
    else columns[named.column] = { at, heading: named.label };
  }
  return { columns, again, unread };
}
