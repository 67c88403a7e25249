/** Rows around the indicators: totals, notes, signatures. */
import { plain } from './headings.js';

const longest = 200;

/** A row of totals is no indicator: "Tổng cộng", "TỔNG ĐIỂM (từ I đến III)", "Cộng mục A". */
export function isTotal(title: string): boolean {
  const words = plain(title.slice(0, longest));
  if (
    /^(tong cong|tong (so )?diem|tong diem|cong (tong|muc|nhom|phan|diem (muc|nhom|phan))|diem tong)( |$)/.test(
      words,
    )
  )
    return true;
  // One word alone also begins names of things ("Tổng đài", "Cộng tác viên"): only numbers of groups may follow.
  const [first = '', ...rest] = words.split(' ');
  const counted = first === 'tong' && rest[0] === 'so' ? rest.slice(1) : rest;
  return (
    (first === 'tong' || first === 'cong') &&
    counted.every((word) => /^([a-z]|[ivx]{1,5}|\d+d?|diem|cac|muc)$/.test(word))
  );
}

/** "Tổng điểm được làm tròn đến 2 chữ số", "Tổng điểm = …": a sentence about the total, and no row of it. */
export function saysHowToTotal(title: string): boolean {
  const words = plain(title.slice(0, longest));
  const says = /(^| )(lam tron|xep (loai|hang)|duoc tinh|tinh (bang|theo)|bang tong)( |$)/.test(words);
  return isTotal(title) && (title.includes('=') || says);
}

/** The number that the words of a total say: "Tổng cộng: 100 điểm"; nothing where they say none. */
export function totalIn(title: string): string | undefined {
  return /[:\s](\d[\d.,]*)\s{0,5}(?:điểm|đ)?\.?$/iu.exec(title.slice(0, longest))?.[1];
}

/** "Ghi chú: …", "Lưu ý …", "(*) …", and sentences on rounding and classes: no part of the rule above them. */
export function isNote(words: string): boolean {
  const start = plain(words.slice(0, 60));
  return (
    /^(ghi chu|luu y|chu thich|chu y|chu giai|nguyen tac|xep loai|phan loai|diem le|diem lam tron|lam tron|ket qua xep loai|cach xep loai|tong diem (dat|duoc|xep))( |$)/.test(
      start,
    ) || /^\(?\*/.test(words)
  );
}

/** A place and date, or words beside which somebody signs. */
export function isSignature(words: string): boolean {
  if (words.length > longest) return false;
  const said = plain(words);
  return (
    /(^| )ngay( \d+)?( .{0,3})? ?thang( \d+)?( .{0,3})? ?nam( |$)/.test(said) ||
    /^(nguoi (lap|tong hop|cham|kiem tra|danh gia)|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|bi thu|truong phong|truong ban|hieu truong|chanh van phong|tm|kt|tl|tuq|noi nhan|ky ten|ky (va )?(ghi ro|dong dau)|ky (ho|ghi)|xac nhan cua|dai dien|cong chuc|dai dien lanh dao)( |$)/.test(
      said,
    ) ||
    /(^| )(ky (ghi ro )?ho (va )?ten|ky ten|ky dong dau)( |$)/.test(said)
  );
}

/** A group of which the title says what it does in the total; with marks where it has any, since "công cộng" adds nothing. */
export function roleOf(title: string): 'bonus' | 'penalty' | undefined {
  const words = title
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const marked = /[^a-z0-9 ]/.test(words);
  const off = marked
    ? /điểm trừ|trừ điểm|bị trừ|^(phần |mục |nhóm )?trừ$/.test(words)
    : /(^| )(diem tru|tru diem|bi tru)( |$)/.test(words);
  const more = marked
    ? /điểm thưởng(?! thức| lãm| ngoạn)|thưởng điểm|điểm cộng|cộng điểm|cộng thêm|điểm khuyến khích|^(phần |mục |nhóm )?thưởng$/.test(
        words,
      )
    : /(^| )(diem thuong( them)?$|thuong diem|cong diem|diem cong$|diem cong them|cong them)/.test(words);
  if (off === more) return undefined;
  return off ? 'penalty' : 'bonus';
}

/** "Điểm thưởng, điểm trừ": a heading over both. */
export function isOfBoth(title: string): boolean {
  const words = title.slice(0, longest).toLowerCase().normalize('NFC');
  return /trừ/.test(words) && /điểm/.test(words) && /thưởng|cộng/.test(words);
}
