/** What is wrong with the data of a unit. The place is in the issue's path. */

import type { IssueKind } from './issue.js';
import { error, warning } from './kind.js';
import { show, suggestion, viNumber } from './show.js';
import type { Text } from './text.js';

export const notAUnit: IssueKind<{ value: unknown; expected: Text }> = error(
  'wrong-type',
  ({ value, expected }) => [`${show(value)} is not ${expected.en}.`, `Give ${expected.en} here.`],
  ({ value, expected }) => [`${show(value)} không phải là ${expected.vi}.`, `Ở đây cần ${expected.vi}.`],
);

export const duplicateUnit: IssueKind<{ id: string }> = error(
  'duplicate-unit',
  ({ id }) => [`The unit ${show(id)} is listed twice.`, 'Give every unit its own id.'],
  ({ id }) => [`Đơn vị ${show(id)} bị ghi hai lần.`, 'Mỗi đơn vị cần một mã riêng.'],
);

export const unknownType: IssueKind<{ type: string; near: string | undefined; types: readonly string[] }> =
  error(
    'unknown-unit-type',
    ({ type, near, types }) => [
      `${show(type)} is not a unit type of the framework.`,
      suggestion(near, types).en,
    ],
    ({ type, near, types }) => [
      `${show(type)} không phải là loại đơn vị của bộ chỉ số.`,
      suggestion(near, types).vi,
    ],
  );

export const typeMissing: IssueKind<{ types: readonly string[] }> = error(
  'unit-type-missing',
  ({ types }) => ['The unit does not say its type.', suggestion(undefined, types).en],
  ({ types }) => ['Đơn vị chưa ghi loại.', suggestion(undefined, types).vi],
);

export const unknownGroup: IssueKind<{ group: string; near: string | undefined; groups: readonly string[] }> =
  error(
    'unknown-ranking-group',
    ({ group, near, groups }) => [
      `${show(group)} is not a ranking group of the framework.`,
      suggestion(near, groups).en,
    ],
    ({ group, near, groups }) => [
      `${show(group)} không phải là nhóm xếp hạng của bộ chỉ số.`,
      suggestion(near, groups).vi,
    ],
  );

export const unknownCode: IssueKind<{ code: string; near: string | undefined }> = error(
  'unknown-code',
  ({ code, near }) => [
    `The framework has no indicator ${show(code)}.`,
    near === undefined ? 'Correct the code.' : suggestion(near, []).en,
  ],
  ({ code, near }) => [
    `Bộ chỉ số không có chỉ số ${show(code)}.`,
    near === undefined ? 'Sửa lại mã.' : suggestion(near, []).vi,
  ],
);

export const notScoredDirectly: IssueKind<{ code: string }> = error(
  'not-scored-directly',
  ({ code }) => [
    `${show(code)} gets its points from its members, not from data.`,
    'Give the data of its indicators.',
  ],
  ({ code }) => [
    `${show(code)} lấy điểm từ các thành phần, không nhập trực tiếp.`,
    'Nhập số liệu của các chỉ số thành phần.',
  ],
);

export const doesNotApply: IssueKind<{ code: string; type: string }> = error(
  'code-not-for-type',
  ({ code, type }) => [
    `${show(code)} does not exist for units of type ${show(type)}.`,
    'Remove the value, or correct the type.',
  ],
  ({ code, type }) => [
    `${show(code)} không áp dụng cho loại đơn vị ${show(type)}.`,
    'Bỏ giá trị này, hoặc sửa loại đơn vị.',
  ],
);

export const unknownInput: IssueKind<{ name: string; near: string | undefined; names: readonly string[] }> =
  error(
    'unknown-input',
    ({ name, near, names }) => [`There is no input ${show(name)} here.`, suggestion(near, names).en],
    ({ name, near, names }) => [`Ở đây không có số liệu ${show(name)}.`, suggestion(near, names).vi],
  );

export const severalInputs: IssueKind<{ code: string; names: readonly string[] }> = error(
  'several-inputs',
  ({ code, names }) => [
    `${show(code)} has ${names.length} inputs, so one value is not enough.`,
    `Give an object with ${names.join(', ')}.`,
  ],
  ({ code, names }) => [
    `${show(code)} có ${names.length} số liệu nên một giá trị là chưa đủ.`,
    `Nhập một đối tượng gồm ${names.join(', ')}.`,
  ],
);

export const wrongKind: IssueKind<{ value: unknown; kind: Text }> = error(
  'wrong-kind',
  ({ value, kind }) => [`${show(value)} is not ${kind.en}.`, `Give ${kind.en}, or null if it is absent.`],
  ({ value, kind }) => [
    `${show(value)} không phải là ${kind.vi}.`,
    `Nhập ${kind.vi}, hoặc null nếu chưa có.`,
  ],
);

export const outOfRange: IssueKind<{ value: string; range: Text }> = error(
  'out-of-range',
  ({ value, range }) => [
    `${value} is not allowed: values are ${range.en}.`,
    'Check the value and its unit of measure.',
  ],
  ({ value, range }) => [
    `${viNumber(value)} không hợp lệ: giá trị phải ${range.vi}.`,
    'Kiểm tra lại giá trị và đơn vị tính.',
  ],
);

export const offStep: IssueKind<{ value: string; from: string; step: string }> = error(
  'off-step',
  ({ value, from, step }) => [
    `${value} is not on a step of ${step} from ${from}.`,
    'Correct the value to a whole step.',
  ],
  ({ value, from, step }) => [
    `${viNumber(value)} không đúng bước ${viNumber(step)} tính từ ${viNumber(from)}.`,
    'Sửa giá trị cho đúng bước.',
  ],
);

export const unknownOption: IssueKind<{
  option: string;
  near: string | undefined;
  options: readonly string[];
}> = error(
  'unknown-option',
  ({ option, near, options }) => [`${show(option)} is not one of the options.`, suggestion(near, options).en],
  ({ option, near, options }) => [
    `${show(option)} không nằm trong các lựa chọn.`,
    suggestion(near, options).vi,
  ],
);

export const valueAndNotApplicable: IssueKind<object> = error(
  'value-and-not-applicable',
  () => ['There is a value and "not applicable" at the same time.', 'Keep one of them.'],
  () => ['Vừa có giá trị vừa ghi "không áp dụng".', 'Chỉ giữ một.'],
);

export const reasonMissing: IssueKind<object> = error(
  'reason-missing',
  () => ['"Not applicable" needs a reason in words.', 'Write why: { "notApplicable": "no such service" }.'],
  () => [
    '"Không áp dụng" cần có lý do bằng chữ.',
    'Ghi lý do: { "notApplicable": "không phát sinh hồ sơ" }.',
  ],
);

export const policyMissing: IssueKind<{ code: string }> = error(
  'not-applicable-undeclared',
  ({ code }) => [
    `${show(code)} is said not to apply, and the framework does not say what that means.`,
    'Declare `na` in the framework: "full", "zero", "drop" or "rescale".',
  ],
  ({ code }) => [
    `${show(code)} được ghi là không áp dụng, nhưng bộ chỉ số chưa quy định cách tính khi đó.`,
    'Khai báo `na` trong bộ chỉ số: "full", "zero", "drop" hoặc "rescale".',
  ],
);

const above = {
  en: ({ top, bottom, a, b }: { top: string; bottom: string; a: string; b: string }) =>
    [
      `${show(top)} is ${a}, more than ${show(bottom)}, which is ${b}.`,
      'Check both numbers: a part is perhaps larger than the whole.',
    ] as const,
  vi: ({ top, bottom, a, b }: { top: string; bottom: string; a: string; b: string }) =>
    [
      `${show(top)} là ${viNumber(a)}, lớn hơn ${show(bottom)} là ${viNumber(b)}.`,
      'Kiểm tra cả hai số: có thể phần lớn hơn tổng số.',
    ] as const,
};

type Pair = { readonly top: string; readonly bottom: string; readonly a: string; readonly b: string };

export const numeratorAbove: IssueKind<Pair> = warning('numerator-above-denominator', above.en, above.vi);
export const numeratorAboveError: IssueKind<Pair> = error('numerator-above-denominator', above.en, above.vi);

export const wrongLength: IssueKind<{ length: number; ids: number }> = error(
  'column-length',
  ({ length, ids }) => [
    `The column has ${length} values, but there are ${ids} units.`,
    'Give one value for each id, null where absent.',
  ],
  ({ length, ids }) => [
    `Cột có ${length} giá trị, nhưng có ${ids} đơn vị.`,
    'Mỗi đơn vị một giá trị, để null nếu chưa có.',
  ],
);
