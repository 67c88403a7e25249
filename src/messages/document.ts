/** What contradicts itself in a framework document: codes, sums, dates, references. */
import { error, warning } from './kind.js';
import { list, shorten, show, suggestion, viNumber } from './show.js';

export const duplicateCode = error<{
  code: string;
  what: 'code' | 'view' | 'class' | 'ranking group' | 'option';
}>('duplicate-code', {
  en: ({ code, what }) => [`The ${what} ${show(code)} is used twice.`, `Give every ${what} its own name.`],
  vi: ({ code, what }) => [
    `${{ code: 'Mã', view: 'Mã nhóm tổng hợp', class: 'Mức xếp loại', 'ranking group': 'Nhóm xếp hạng', option: 'Lựa chọn' }[what]} ${show(code)} bị dùng hai lần.`,
    'Đặt mỗi tên chỉ một lần.',
  ],
});

export const codeOrder = warning<{ code: string; before: string }>('code-order', {
  en: ({ code, before }) => [
    `${show(code)} comes after ${show(before)}.`,
    'Put codes in their order: 4.2 before 4.10.',
  ],
  vi: ({ code, before }) => [
    `${show(code)} đứng sau ${show(before)}.`,
    'Xếp mã theo thứ tự: 4.2 trước 4.10.',
  ],
});

export const codeSpaces = error<{ code: string }>('code-spaces', {
  en: ({ code }) => [`The code ${show(code)} begins or ends with a space.`, 'Remove the spaces.'],
  vi: ({ code }) => [`Mã ${show(code)} có dấu cách ở đầu hoặc cuối.`, 'Bỏ dấu cách.'],
});

export const unknownCode = error<{ code: string; near?: string | undefined; known?: readonly string[] }>(
  'unknown-code',
  {
    en: ({ code, near, known = [] }) => [
      `There is no indicator, group or input ${show(code)}.`,
      near === undefined && known.length === 0 ? 'Correct the code.' : suggestion(near, known).en,
    ],
    vi: ({ code, near, known = [] }) => [
      `Không có chỉ số, nhóm hay số liệu ${show(code)}.`,
      near === undefined && known.length === 0 ? 'Sửa lại mã.' : suggestion(near, known).vi,
    ],
  },
);

export const notScored = error<{ code: string }>('code-not-scored', {
  en: ({ code }) => [
    `${show(code)} is inside a group that is scored as a whole, so it has no points of its own.`,
    'Name the group instead, or take `direct` away from it.',
  ],
  vi: ({ code }) => [
    `${show(code)} nằm trong nhóm được chấm gộp nên không có điểm riêng.`,
    'Ghi mã của nhóm, hoặc bỏ `direct` của nhóm đó.',
  ],
});

export const notAnIndicator = error<{ code: string; wanted: 'indicator' | 'group' }>('wrong-target', {
  en: ({ code, wanted }) => [
    `${show(code)} is not ${wanted === 'group' ? 'a group' : 'an indicator'}.`,
    `Name ${wanted === 'group' ? 'a group' : 'an indicator'}.`,
  ],
  vi: ({ code, wanted }) => [
    `${show(code)} không phải là ${wanted === 'group' ? 'nhóm' : 'chỉ số'}.`,
    `Ghi mã của một ${wanted === 'group' ? 'nhóm' : 'chỉ số'}.`,
  ],
});

export const repeated = error<{ what: string }>('repeated', {
  en: ({ what }) => [`${show(what)} is listed twice.`, 'List it once.'],
  vi: ({ what }) => [`${show(what)} bị ghi hai lần.`, 'Chỉ ghi một lần.'],
});

export const badId = warning<{ id: string }>('id-not-kebab-case', {
  en: ({ id }) => [
    `The id ${show(id)} is not made of a-z, 0-9 and hyphens.`,
    'Write it like "dong-nai-3473-district".',
  ],
  vi: ({ id }) => [
    `Định danh ${show(id)} có ký tự ngoài a-z, 0-9 và dấu gạch nối.`,
    'Viết như "dong-nai-3473-district".',
  ],
});

export const badVersion = error<{ version: string }>('invalid-version', {
  en: ({ version }) => [`${show(version)} is not a version.`, 'Write three numbers: "1.0.0".'],
  vi: ({ version }) => [`${show(version)} không phải là số phiên bản.`, 'Viết ba số: "1.0.0".'],
});

export const badDate = error<{ date: string }>('invalid-date', {
  en: ({ date }) => [`${show(date)} is not a day of the calendar.`, 'Write year-month-day: "2023-04-13".'],
  vi: ({ date }) => [`${show(date)} không phải là một ngày có thật.`, 'Viết năm-tháng-ngày: "2023-04-13".'],
});

export const datesReversed = error<{ first: string; last: string }>('dates-reversed', {
  en: ({ first, last }) => [`${last} comes before ${first}.`, 'Exchange the dates, or correct one of them.'],
  vi: ({ first, last }) => [`${last} sớm hơn ${first}.`, 'Đổi chỗ hai ngày, hoặc sửa một ngày.'],
});

export const sumMismatch = error<{
  code: string;
  declared: string;
  sum: string;
  type: string | undefined;
}>('sum-mismatch', {
  en: ({ code, declared, sum, type }) => [
    `The maxima inside ${show(code)} add up to ${sum}${forType(type, 0)}, but ${declared} is declared.`,
    'Correct the declared maximum, or the maximum of a member.',
  ],
  vi: ({ code, declared, sum, type }) => [
    `Tổng điểm tối đa các thành phần của ${show(code)} là ${viNumber(sum)}${forType(type, 1)}, nhưng khai báo là ${viNumber(declared)}.`,
    'Sửa điểm tối đa đã khai báo, hoặc điểm tối đa của một thành phần.',
  ],
});

export const scaleMismatch = error<{ declared: string; sum: string; type: string | undefined }>(
  'scale-mismatch',
  {
    en: ({ declared, sum, type }) => [
      `The scored groups add up to ${sum}${forType(type, 0)}, but a scale of ${declared} is declared.`,
      'Correct the scale, or the maximum of a group; bonus, penalty and information groups do not count.',
    ],
    vi: ({ declared, sum, type }) => [
      `Tổng điểm tối đa các nhóm tính điểm là ${viNumber(sum)}${forType(type, 1)}, nhưng thang điểm khai báo là ${viNumber(declared)}.`,
      'Sửa thang điểm hoặc điểm tối đa của một nhóm; nhóm thưởng, trừ và thông tin không tính vào.',
    ],
  },
);

export const viewMismatch = error<{ code: string; declared: string; sum: string }>('view-mismatch', {
  en: ({ code, declared, sum }) => [
    `The members of the view ${show(code)} add up to ${sum}, but ${declared} is declared.`,
    'Correct the maximum of the view, or its members.',
  ],
  vi: ({ code, declared, sum }) => [
    `Tổng điểm tối đa của nhóm tổng hợp ${show(code)} là ${viNumber(sum)}, nhưng khai báo là ${viNumber(declared)}.`,
    'Sửa điểm tối đa của nhóm tổng hợp, hoặc các thành phần của nó.',
  ],
});

export const tooFine = error<{ code: string }>('figures-too-fine', {
  en: ({ code }) => [
    `The maxima inside ${show(code)} add up to a fraction of hundreds of digits.`,
    'Write maxima as decisions do, with a few decimals: "12.5".',
  ],
  vi: ({ code }) => [
    `Tổng điểm tối đa các thành phần của ${show(code)} là một phân số có hàng trăm chữ số.`,
    'Ghi điểm tối đa như trong quyết định, với vài chữ số thập phân: "12.5".',
  ],
});

function forType(type: string | undefined, language: 0 | 1): string {
  if (type === undefined) return '';
  return language === 0 ? ` for units of type ${show(type)}` : ` với loại đơn vị ${show(type)}`;
}

export const memberOfView = error<{ outer: string; inner: string }>('view-counts-twice', {
  en: ({ outer, inner }) => [
    `${show(inner)} is part of ${show(outer)}, so the view counts it twice.`,
    'Keep only one of them.',
  ],
  vi: ({ outer, inner }) => [
    `${show(inner)} thuộc ${show(outer)} nên bị tính hai lần.`,
    'Chỉ giữ một trong hai.',
  ],
});

export const countMismatch = warning<{ code: string; declared: number; listed: number }>('count-mismatch', {
  en: ({ code, declared, listed }) => [
    `${show(code)} says ${declared} component indicators, but lists ${listed}.`,
    'Correct the number, or the list.',
  ],
  vi: ({ code, declared, listed }) => [
    `${show(code)} ghi ${declared} chỉ số thành phần, nhưng liệt kê ${listed}.`,
    'Sửa số lượng, hoặc danh sách.',
  ],
});

export const completeButUnknown = error<{ what: string }>('complete-but-unknown', {
  en: ({ what }) => [
    `The framework says it is complete, but ${what} is null.`,
    'Fill it in, or set `status` to "partial".',
  ],
  vi: ({ what }) => [
    `Bộ chỉ số ghi là đầy đủ (complete), nhưng ${what} còn là null.`,
    'Bổ sung, hoặc đặt `status` là "partial".',
  ],
});

export const notPositive = error<{ what: string; value: string }>('not-positive', {
  en: ({ what, value }) => [`"${what}" is ${value}, which is not above zero.`, 'Give a number above zero.'],
  vi: ({ what, value }) => [`"${what}" là ${viNumber(value)}, không lớn hơn 0.`, 'Nhập một số lớn hơn 0.'],
});

export const negative = error<{ what: string; value: string }>('negative', {
  en: ({ what, value }) => [
    `"${what}" is ${value}, below zero.`,
    'Give zero or more; deductions belong in a penalty group.',
  ],
  vi: ({ what, value }) => [
    `"${what}" là ${viNumber(value)}, nhỏ hơn 0.`,
    'Nhập số từ 0 trở lên; điểm trừ đặt trong nhóm penalty.',
  ],
});

export const zeroMax = warning<{ code: string }>('zero-maximum', {
  en: ({ code }) => [
    `The maximum of ${show(code)} is zero, so it can never earn anything.`,
    'Correct the maximum, or use null if it is not known.',
  ],
  vi: ({ code }) => [
    `Điểm tối đa của ${show(code)} bằng 0 nên không bao giờ có điểm.`,
    'Sửa điểm tối đa, hoặc để null nếu chưa biết.',
  ],
});

export const scoresInCircle = error<{ codes: readonly string[] }>('circular-score', {
  en: ({ codes }) => [
    `The points of ${codes.map(shorten).join(' → ')} depend on themselves.`,
    'Remove the reference that closes the circle.',
  ],
  vi: ({ codes }) => [
    `Điểm của ${codes.map(shorten).join(' → ')} phụ thuộc vào chính nó.`,
    'Bỏ tham chiếu tạo thành vòng lặp.',
  ],
});

export const notIncluded = warning<{ what: string; names: readonly string[] }>('belongs-nowhere', {
  en: ({ what, names }) => [
    `No ranking group takes the unit types ${list(names)}.`,
    `List them in the unitTypes of a ${what}.`,
  ],
  vi: ({ names }) => [
    `Không nhóm xếp hạng nào có loại đơn vị ${list(names)}.`,
    'Ghi chúng vào unitTypes của một nhóm xếp hạng.',
  ],
});

export const inTwoGroups = error<{ type: string; groups: readonly string[] }>('unit-type-in-two-groups', {
  en: ({ type, groups }) => [
    `The unit type ${show(type)} belongs to two ranking groups: ${list(groups)}.`,
    'Keep it in one; a unit may name its group itself.',
  ],
  vi: ({ type, groups }) => [
    `Loại đơn vị ${show(type)} thuộc hai nhóm xếp hạng: ${list(groups)}.`,
    'Chỉ để trong một nhóm; từng đơn vị có thể tự ghi nhóm.',
  ],
});
