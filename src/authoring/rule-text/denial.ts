/** "Không họp", "Chưa ban hành": the case that what another case says is not so. */
import { soundsOf } from './sounds.js';

/** Words that say that something is done or there, whatever it is. */
const neutral =
  'co da duoc bi la thi neu khi de nao bat ky mot cac nhung viec dat du day muc chi tieu yeu cau quy dinh tren duoi trong ' +
  'thuc hien trien khai to chuc ban hanh hop hoan thanh xay ra phat sinh dap ung tham gia truong noi dung con lai tu ' +
  'het toan bo do voi cua ve va';

/** "Không …", "Chưa …": the case starts by saying that something is not so. */
export function isNegation(label: string): boolean {
  return isNot(wordsOf(label)[0] ?? '');
}

/**
 * Whether a case says no more than that something said is not so: "không có hội nghị nào" beside "từ 3 hội nghị", but not
 * "không có tài liệu kiểm chứng", which is a condition of its own.
 */
export function denies(label: string, said: readonly string[]): boolean {
  const words = wordsOf(label);
  if (!words.some(isNot)) return false;
  const known = new Set([...said.flatMap(wordsOf), ...neutral.split(' ')]);
  return words.every((word) => isNot(word) || known.has(word));
}

function isNot(word: string): boolean {
  return word === 'khong' || word === 'chua';
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => soundsOf(word).plain);
}
