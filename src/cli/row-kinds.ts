/** Rows of a table that are no units: totals, notes, signatures. */
import { folded } from './unit-names.js';

export type NoUnit = 'total' | 'note' | 'signature';

const totals: readonly string[] = [
  'tổng',
  'tổng cộng',
  'tổng số',
  'cộng',
  'tổng điểm',
  'toàn tỉnh',
  'toàn huyện',
  'cả tỉnh',
  'cả nước',
  'trung bình',
  'bình quân',
  'điểm trung bình',
  'total',
  'grand total',
  'sum',
  'average',
  'mean',
];

const notes =
  /^[*(]*\s*(?:(?:ghi chú|chú thích|chú ý|lưu ý|ghi chu|notes?)(?=[\s:.(]|$)|(?:nguồn|nguồn số liệu|sources?)\s*:)/iu;

const signatures =
  /(?:^|[\s,(])(?:người lập|lập biểu|ký,? ghi rõ|ký tên|đã ký|thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|nơi nhận|ngày\s+(?:\d{1,2}|…+|\.{2,})\s+tháng)(?=[\s,.:;)]|$)/iu;

/** What a row is that is no unit; `filled` says whether any of its cells holds data. */
export function noUnit(texts: readonly string[], filled: boolean): NoUnit | undefined {
  const words = texts.map((text) => folded(text.slice(0, 300)).replace(/[\s:.]+$/, ''));
  if (words.some((each) => totals.includes(each))) return 'total';
  if (filled) return undefined;
  if (texts.some((text) => notes.test(text.normalize('NFC').trim().slice(0, 300)))) return 'note';
  return words.some((each) => signatures.test(each)) ? 'signature' : undefined;
}
