import { error } from './kind.js';

/** What can be wrong with units to be merged into new ones, and with the names that join them. */

export const nameAmbiguous = error<{ readonly name: string; readonly found: readonly string[] }>(
  'name-ambiguous',
  {
    en: ({ name, found }) => [
      `"${name}" may be any of ${found.length} entries: ${found.slice(0, 5).join('; ')}.`,
      'Write the name with its diacritics, or look only among the entries it can be.',
    ],
    vi: ({ name, found }) => [
      `"${name}" có thể là ${found.length} mục: ${found.slice(0, 5).join('; ')}.`,
      'Ghi tên đủ dấu, hoặc chỉ tìm trong các mục có thể.',
    ],
  },
);

export const mergeNotLists = error('merge-not-lists', {
  en: () => [
    'Units and merges must both be lists.',
    'Give the former units as a list, and the new ones as a list of { id, of }, such as `provinces.now`.',
  ],
  vi: () => [
    'Đơn vị và cách sáp nhập phải là hai danh sách.',
    'Đưa các đơn vị cũ thành một danh sách, các đơn vị mới thành danh sách { id, of }, ví dụ `provinces.now`.',
  ],
});

export const mergeNotUnit = error('merge-not-a-unit', {
  en: () => ['This is not a unit: it needs an id and inputs.', 'Give each unit as { id, inputs }.'],
  vi: () => [
    'Đây không phải là một đơn vị: cần có id và inputs.',
    'Ghi mỗi đơn vị dưới dạng { id, inputs }.',
  ],
});

export const mergeNotMerge = error('merge-not-a-merge', {
  en: () => [
    'This does not say what was merged: it needs an id and a list `of`.',
    'Write { id, of: [former ids] }.',
  ],
  vi: () => ['Chưa nêu sáp nhập từ đâu: cần có id và danh sách `of`.', 'Ghi { id, of: [mã các đơn vị cũ] }.'],
});

export const mergeOfNothing = error<{ readonly unit: string }>('merge-of-nothing', {
  en: ({ unit }) => [`"${unit}" names no former unit.`, 'List the ids of the units it was made of in `of`.'],
  vi: ({ unit }) => [`"${unit}" không nêu đơn vị cũ nào.`, 'Ghi mã các đơn vị hợp thành vào `of`.'],
});

export const mergeUnitMissing = error<{ readonly unit: string; readonly former: string }>(
  'merge-unit-missing',
  {
    en: ({ unit, former }) => [
      `"${unit}" was made of "${former}", which is not among the units.`,
      'Add the former unit: the mean of the others alone would not be the published figure.',
    ],
    vi: ({ unit, former }) => [
      `"${unit}" được hợp từ "${former}", nhưng đơn vị này không có trong danh sách.`,
      'Bổ sung đơn vị cũ: trung bình của các đơn vị còn lại không phải là số được công bố.',
    ],
  },
);

export const mergeUnitTwice = error<{ readonly former: string }>('merge-unit-twice', {
  en: ({ former }) => [
    `The unit "${former}" is there more than once.`,
    'Keep one of them: which one counts cannot be guessed.',
  ],
  vi: ({ former }) => [
    `Đơn vị "${former}" xuất hiện nhiều lần.`,
    'Chỉ giữ lại một: không thể đoán đơn vị nào được tính.',
  ],
});

export const mergeValueNotNumber = error<{ readonly former: string; readonly code: string }>(
  'merge-value-not-number',
  {
    en: ({ former, code }) => [
      `The value of ${code} in "${former}" is not a single number, so it has no mean.`,
      'Merge main indicators that are scored directly, as points or as { share }; leave the data of single components out.',
    ],
    vi: ({ former, code }) => [
      `Giá trị của ${code} ở "${former}" không phải là một con số nên không có trung bình cộng.`,
      'Chỉ sáp nhập các chỉ số chính được chấm trực tiếp, theo điểm hoặc { share }; bỏ số liệu của chỉ số thành phần.',
    ],
  },
);

export const mergeValuesDiffer = error<{ readonly unit: string; readonly code: string }>(
  'merge-values-differ',
  {
    en: ({ unit, code }) => [
      `For "${unit}", ${code} is given in different ways by its former units: points, a share, or not applicable.`,
      'Give it the same way for all of them.',
    ],
    vi: ({ unit, code }) => [
      `Ở "${unit}", các đơn vị cũ ghi ${code} theo các cách khác nhau: điểm, tỷ lệ hoặc không áp dụng.`,
      'Ghi cùng một cách cho mọi đơn vị.',
    ],
  },
);

export const mergeKindsDiffer = error<{ readonly unit: string; readonly field: string }>(
  'merge-kinds-differ',
  {
    en: ({ unit, field }) => [
      `The former units of "${unit}" differ in \`${field}\`.`,
      'Make them alike, or leave the field out and set it on the merged unit.',
    ],
    vi: ({ unit, field }) => [
      `Các đơn vị cũ của "${unit}" khác nhau ở \`${field}\`.`,
      'Sửa cho giống nhau, hoặc bỏ trường này rồi ghi vào đơn vị mới.',
    ],
  },
);

export const mergeWithoutRule = error<{ readonly former: string; readonly field: string }>(
  'merge-without-rule',
  {
    en: ({ former, field }) => [
      `"${former}" has \`${field}\`, and the rule of merging says nothing about them.`,
      'Take them out, and give the merged unit its own.',
    ],
    vi: ({ former, field }) => [
      `"${former}" có \`${field}\`, nhưng quy tắc sáp nhập không nói gì về các dữ liệu này.`,
      'Bỏ chúng ra và ghi dữ liệu riêng cho đơn vị mới.',
    ],
  },
);
