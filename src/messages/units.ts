/** What is wrong with the data of a unit. The place is in the path. */

import { error, warning } from './kind.js';
import { list, show, suggestion, viNumber } from './show.js';
import type { Text } from './text.js';

export const duplicateUnit = error<{ id: string }>('duplicate-unit', {
  en: ({ id }) => [`The unit ${show(id)} is listed twice.`, 'Give every unit its own id.'],
  vi: ({ id }) => [`Đơn vị ${show(id)} bị ghi hai lần.`, 'Mỗi đơn vị cần một mã riêng.'],
});

export const unknownType = error<{ type: string; near: string | undefined; types: readonly string[] }>(
  'unknown-unit-type',
  {
    en: ({ type, near, types }) => [
      `${show(type)} is not a unit type of the framework.`,
      suggestion(near, types).en,
    ],
    vi: ({ type, near, types }) => [
      `${show(type)} không phải là loại đơn vị của bộ chỉ số.`,
      suggestion(near, types).vi,
    ],
  },
);

export const typeMissing = error<{ types: readonly string[] }>('unit-type-missing', {
  en: ({ types }) => ['The unit does not say its type.', suggestion(undefined, types).en],
  vi: ({ types }) => ['Đơn vị chưa ghi loại.', suggestion(undefined, types).vi],
});

export const unknownGroup = error<{ group: string; near: string | undefined; groups: readonly string[] }>(
  'unknown-ranking-group',
  {
    en: ({ group, near, groups }) => [
      `${show(group)} is not a ranking group of the framework.`,
      suggestion(near, groups).en,
    ],
    vi: ({ group, near, groups }) => [
      `${show(group)} không phải là nhóm xếp hạng của bộ chỉ số.`,
      suggestion(near, groups).vi,
    ],
  },
);

export const notScoredDirectly = error<{ code: string }>('not-scored-directly', {
  en: ({ code }) => [
    `${show(code)} gets its points from its members, not from data.`,
    'Give the data of its indicators.',
  ],
  vi: ({ code }) => [
    `${show(code)} lấy điểm từ các thành phần, không nhập trực tiếp.`,
    'Nhập số liệu của các chỉ số thành phần.',
  ],
});

export const doesNotApply = error<{ code: string; type: string }>('code-not-for-type', {
  en: ({ code, type }) => [
    `${show(code)} does not exist for units of type ${show(type)}.`,
    'Remove the value, or correct the type.',
  ],
  vi: ({ code, type }) => [
    `${show(code)} không áp dụng cho loại đơn vị ${show(type)}.`,
    'Bỏ giá trị này, hoặc sửa loại đơn vị.',
  ],
});

export const unknownInput = error<{ name: string; near: string | undefined; names: readonly string[] }>(
  'unknown-input',
  {
    en: ({ name, near, names }) => [`There is no input ${show(name)} here.`, suggestion(near, names).en],
    vi: ({ name, near, names }) => [`Ở đây không có số liệu ${show(name)}.`, suggestion(near, names).vi],
  },
);

export const severalInputs = error<{ code: string; names: readonly string[] }>('several-inputs', {
  en: ({ code, names }) => [
    `${show(code)} has ${names.length} inputs, so one value is not enough.`,
    `Give an object with ${names.join(', ')}.`,
  ],
  vi: ({ code, names }) => [
    `${show(code)} có ${names.length} số liệu nên một giá trị là chưa đủ.`,
    `Nhập một đối tượng gồm ${names.join(', ')}.`,
  ],
});

export const wrongKind = error<{ value: unknown; kind: Text }>('wrong-kind', {
  en: ({ value, kind }) => [`${show(value)} is not ${kind.en}.`, `Give ${kind.en}, or null if it is absent.`],
  vi: ({ value, kind }) => [
    `${show(value)} không phải là ${kind.vi}.`,
    `Nhập ${kind.vi}, hoặc null nếu chưa có.`,
  ],
});

export const outOfRange = error<{ value: string; range: Text }>('out-of-range', {
  en: ({ value, range }) => [
    `${value} is not allowed: values are ${range.en}.`,
    'Check the value and its unit of measure.',
  ],
  vi: ({ value, range }) => [
    `${viNumber(value)} không hợp lệ: giá trị phải ${range.vi}.`,
    'Kiểm tra lại giá trị và đơn vị tính.',
  ],
});

export const offStep = error<{ value: string; from: string; step: string }>('off-step', {
  en: ({ value, from, step }) => [
    `${value} is not on a step of ${step} from ${from}.`,
    'Correct the value to a whole step.',
  ],
  vi: ({ value, from, step }) => [
    `${viNumber(value)} không đúng bước ${viNumber(step)} tính từ ${viNumber(from)}.`,
    'Sửa giá trị cho đúng bước.',
  ],
});

export const unknownOption = error<{
  option: string;
  near?: string | undefined;
  options: readonly string[];
}>('unknown-option', {
  en: ({ option, near, options }) => [
    `${show(option)} is not one of the options.`,
    suggestion(near, options).en,
  ],
  vi: ({ option, near, options }) => [
    `${show(option)} không nằm trong các lựa chọn.`,
    suggestion(near, options).vi,
  ],
});

export const valueAndNotApplicable = error('value-and-not-applicable', {
  en: () => ['There is a value and "not applicable" at the same time.', 'Keep one of them.'],
  vi: () => ['Vừa có giá trị vừa ghi "không áp dụng".', 'Chỉ giữ một.'],
});

export const reasonMissing = error('reason-missing', {
  en: () => [
    '"Not applicable" needs a reason in words.',
    'Write why: { "notApplicable": "no such service" }.',
  ],
  vi: () => [
    '"Không áp dụng" cần có lý do bằng chữ.',
    'Ghi lý do: { "notApplicable": "không phát sinh hồ sơ" }.',
  ],
});

/** An error where the framework says what the ratio is then. */
export const numeratorAbove = warning<{ top: string; bottom: string; a: string; b: string }>(
  'numerator-above-denominator',
  {
    en: ({ top, bottom, a, b }) => [
      `${show(top)} is ${a}, more than ${show(bottom)}, which is ${b}.`,
      'Check both numbers: a part is perhaps larger than the whole.',
    ],
    vi: ({ top, bottom, a, b }) => [
      `${show(top)} là ${viNumber(a)}, lớn hơn ${show(bottom)} là ${viNumber(b)}.`,
      'Kiểm tra cả hai số: có thể phần lớn hơn tổng số.',
    ],
  },
);

export const columnLength = error<{ length: number; ids: number }>('column-length', {
  en: ({ length, ids }) => [
    `The column has ${length} values, but there are ${ids} units.`,
    'Give one value for each id, null where absent.',
  ],
  vi: ({ length, ids }) => [
    `Cột có ${length} giá trị, nhưng có ${ids} đơn vị.`,
    'Mỗi đơn vị một giá trị, để null nếu chưa có.',
  ],
});

export const notAPeriod = error<{ period: string }>('not-a-period', {
  en: ({ period }) => [
    `"${period}" is not a period.`,
    'Write a year (2024), a half (2024-H1), a quarter (2024-Q3) or a month (2024-07).',
  ],
  vi: ({ period }) => [
    `"${period}" không phải là một kỳ.`,
    'Ghi năm (2024), nửa năm (2024-H1), quý (2024-Q3) hoặc tháng (2024-07).',
  ],
});
export const percentsLikeShares = warning<{ value: number; count: number }>('percents-like-shares', {
  en: ({ value, count }) => [
    count === 1
      ? `${value} is read as ${value}%, not as ${show(value * 100)}%.`
      : `All ${count} numbers here lie from 0 to 1: ${value} is read as ${value}%, not as a share.`,
    'For 95% write 95 or "95%", or say that these are shares (percents: "shares", --percents shares); if they are percentages, say so (percents: "as-written", --percents as-written).',
  ],
  vi: ({ value, count }) => [
    count === 1
      ? `${viNumber(String(value))} được hiểu là ${viNumber(String(value))}%.`
      : `Cả ${count} số ở đây đều từ 0 đến 1: ${viNumber(String(value))} được hiểu là ${viNumber(String(value))}%, không phải tỷ lệ trên 1.`,
    'Nếu là 95%, hãy ghi 95 hoặc "95%", hoặc báo đây là tỷ lệ trên 1 (percents: "shares", --percents shares); nếu đúng là phần trăm, hãy báo như vậy (percents: "as-written", --percents as-written).',
  ],
});

interface Called {
  readonly id: string;
  readonly name?: string | undefined;
}

export const unitsAlike = warning<{ unit: Called; other: Called }>('units-alike', {
  en: ({ unit, other }) => [
    `${called(unit)} and ${called(other)} differ in capitals, spaces or accents only, or have one name.`,
    'If they are one unit, keep one of the two.',
  ],
  vi: ({ unit, other }) => [
    `${called(unit)} và ${called(other)} chỉ khác chữ hoa, khoảng trắng, cách gõ dấu, hoặc trùng tên.`,
    'Nếu là một đơn vị, chỉ giữ một.',
  ],
});

function called({ id, name }: Called): string {
  return name === undefined || name === id ? show(id) : `${show(id)} (${show(name)})`;
}

export const unitsMissing = warning<{ missing: readonly string[]; of: number }>('units-missing', {
  en: ({ missing, of }) => [
    `${missing.length} of the ${of} expected units are not here: ${list(missing)}.`,
    'They are in no ranking until their data come.',
  ],
  vi: ({ missing, of }) => [
    `Thiếu ${missing.length} trong ${of} đơn vị phải có: ${list(missing)}.`,
    'Các đơn vị này chưa được xếp hạng khi chưa có số liệu.',
  ],
});

export const unitNotExpected = warning<{ id: string }>('unit-not-expected', {
  en: ({ id }) => [`${show(id)} is not one of the expected units.`, 'Correct its name, or the list.'],
  vi: ({ id }) => [`${show(id)} không có trong danh sách đơn vị.`, 'Hãy sửa tên đơn vị hoặc danh sách.'],
});
