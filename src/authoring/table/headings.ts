/** Finds the columns of an annex by their headings, however they are worded and typed. */
import { soundsOf } from '../rule-text/sounds.js';

/** What a column of an annex holds. */
export type AnnexColumn =
  | 'code'
  | 'title'
  | 'max'
  | 'text'
  | 'evidence'
  | 'dataSource'
  | 'verifiedBy'
  | 'group';

/** A column: its position in a row, and its heading as written. */
export interface HeadedColumn {
  readonly at: number;
  readonly heading: string;
}

/** Where each column is. */
export type Columns = Readonly<Partial<Record<AnnexColumn, HeadedColumn>>>;

export interface Headings {
  readonly columns: Columns;
  /** Position of the first row below the headings. */
  readonly below: number;
  /** Further columns of titles: from the criterion to what is asked in it. */
  readonly titles: readonly HeadedColumn[];
  /** Further columns of the same kind as one of these, where not under the very same heading. */
  readonly again: readonly (HeadedColumn & { readonly column: AnnexColumn })[];
  /** Headings of the columns that are not read. */
  readonly unread: readonly string[];
  /** Each row of headings in one key, to tell them where they are repeated on the next page. */
  readonly keys: readonly string[];
}

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

const longestHeading = 160;

/**
 * What headings say, in letters alone, since words run together where they are copied from a page. The first that fits
 * decides: a column of scores that somebody gave is none of the framework's, whatever else its heading says.
 */
const says: readonly (readonly [AnnexColumn | 'weight' | 'other', RegExp])[] = [
  [
    'code',
    /^(s?tt|sott|sothutu|ma|maso|machiso|matieuchi|matieuchuan|kyhieu|muc)$|^(sothutu|maso|machiso|matieuchi)/,
  ],
  [
    'text',
    /^(cach(xacdinh|tinh|cham|danhgia|thuc)|phuongphap|phuongthuc|huongdan|congthuc|quydinh(cham|tinh|danhgia)|mota|thangdiemchitiet|thangdiemcuthe|thangdiemdanhgia|barem|tieuchuancham|cocaudiem|cochecham|yeucauvadiem)/,
  ],
  ['evidence', /minhchung|kiemchung|chungminh|^hosotailieu|^tailieu/],
  ['dataSource', /^nguon/],
  [
    'other',
    /tucham|tudanhgia|^(diem)?thamdinh|^donvi(tinh|phutrach|thuchien)|^ghichu|^trangthai|^phutrach|^hanxuly|^giaitrinh/,
  ],
  [
    'other',
    /^(diem|ket)(dat|qua|hoidong|cham(?!toida)|danhgia(?!toida)|cuoicung|thucte|sau)|chenhlech|^quychuan|diemdat|^tyledat/,
  ],
  ['verifiedBy', /^(donvi|coquan|bophan).{0,24}(xacminh|thamdinh|phoihop|kiemtra|danhgia|cham|theodoi)/],
  [
    'max',
    /^(diem|muc|toida)$|^(tong|so|muc|thang|khung|tongso|mucso)?diem$|diem(so)?toida|^diem(chuan|so|quydinh|danhgiatoida|chamtoida)|^(thang|muc|khung|tong|so|tongso)diem/,
  ],
  ['weight', /^(tytrong|trongso|tyle)/],
  ['group', /^(thuoc)?nhom(chiso|tieuchi|noidung)?$/],
  ['title', /^(ten|cac|danhmuc)*(chiso|chitieu|tieuchi|noidung|linhvuc|nhiemvu|hangmuc|tieuchuan|khoanmuc)/],
  ['text', /cachtinh|cachcham|cachxacdinh|tinhdiem|chamdiem/],
];

function columnOf(heading: string): AnnexColumn | 'weight' | 'other' | undefined {
  const letters = plain(heading.slice(0, longestHeading)).replace(/ /g, '');
  return says.find(([, pattern]) => pattern.test(letters))?.[0];
}

/** A row in one key, however its words are typed. */
export function keyOf(row: readonly unknown[]): string {
  return row.map((cell) => plain(cellText(cell))).join('|');
}

const farthest = 30;

/** The headings: the first rows that name a number, a title and a maximum, in one row or in two joined ones. */
export function findHeadings(rows: readonly (readonly unknown[])[]): Headings | undefined {
  const width = Math.max(0, ...rows.slice(0, farthest + 3).map((row) => row.length));
  // Each cell is looked at once, however many rows its heading may span.
  const found = rows.slice(0, farthest + 3).map((row) =>
    row.map((cell) => {
      const label = cellText(cell);
      return { label, column: label.length > longestHeading ? undefined : columnOf(label) };
    }),
  );
  for (let at = 0; at < rows.length && at < farthest; at += 1) {
    for (const height of [1, 2, 3]) {
      const band = found.slice(at, at + height);
      const named = columnsOf(band, width);
      if (band.length === height && named.columns.title && named.columns.max) {
        const rest = rows.slice(at + height).findIndex((row) => !isRest(row, named.columns));
        const below = at + height + Math.max(0, rest);
        return { ...named, below, keys: rows.slice(at, below).map(keyOf) };
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

interface Labelled {
  readonly label: string;
  readonly column: AnnexColumn | 'weight' | 'other' | undefined;
}

/** The column that each position is, by the lowest heading there; the first of two of a kind counts. */
function columnsOf(
  band: readonly (readonly Labelled[])[],
  width: number,
): Pick<Headings, 'columns' | 'titles' | 'again' | 'unread'> {
  const columns: Partial<Record<AnnexColumn, HeadedColumn>> = {};
  const again: (HeadedColumn & { column: AnnexColumn })[] = [];
  const weights: HeadedColumn[] = [];
  const unread: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const labels = band
      .flatMap((row) => row[at] ?? [])
      .filter(({ label }) => label !== '')
      .reverse();
    const named = labels.find(({ column }) => column !== undefined);
    if (named?.column === 'weight') weights.push({ at, heading: named.label });
    else if (!named?.column || named.column === 'other')
      unread.push(...labels.slice(0, 1).map(({ label }) => label));
    else if (columns[named.column]) again.push({ column: named.column, at, heading: named.label });
    else columns[named.column] = { at, heading: named.label };
  }
  // Weights are the points where no other column is.
  const [weight] = weights;
  if (!columns.max && weight) columns.max = weight;
  else unread.push(...weights.map(({ heading }) => heading));
  return {
    columns,
    titles: again.filter(({ column }) => column === 'title'),
    again: again.filter(({ column }) => column !== 'title'),
    unread,
  };
}
