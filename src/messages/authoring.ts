/** What can be wrong with the changes that make a variant of a framework, or with the scale it is reweighted to. */
import { error } from './kind.js';

export const changesNotAnObject = error<{ what: string; expected: 'object' | 'list' }>(
  'changes-not-an-object',
  {
    en: ({ what, expected }) => [
      `"${what}" must be ${expected === 'object' ? 'an object of names and values' : 'a list'}.`,
      'See deriveFramework for the shape of changes.',
    ],
    vi: ({ what, expected }) => [
      `"${what}" phải là ${expected === 'object' ? 'một nhóm cặp tên và giá trị' : 'một danh sách'}.`,
      'Xem deriveFramework để biết cách viết các thay đổi.',
    ],
  },
);

export const changeUnknownField = error<{ field: string; known: readonly string[] }>('change-unknown-field', {
  en: ({ field, known }) => [
    `"${field}" is nothing that can be changed here.`,
    `Use one of: ${known.join(', ')}.`,
  ],
  vi: ({ field, known }) => [
    `Không có mục "${field}" để thay đổi ở đây.`,
    `Hãy dùng một trong các mục: ${known.join(', ')}.`,
  ],
});

export const changeUnknownCode = error<{ code: string; near: readonly string[] }>('change-unknown-code', {
  en: ({ code, near }) => [
    `The framework has no group or indicator "${code}".`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Check the code in the base framework.',
  ],
  vi: ({ code, near }) => [
    `Bộ chỉ số không có nhóm hay chỉ số nào mang mã "${code}".`,
    near.length > 0 ? `Có phải ${near.join(', ')}?` : 'Hãy kiểm tra lại mã trong bộ chỉ số gốc.',
  ],
});

export const changeOfRemoved = error<{ code: string }>('change-of-removed', {
  en: ({ code }) => [`"${code}" is removed and changed at the same time.`, 'Keep one of the two.'],
  vi: ({ code }) => [`Mã "${code}" vừa bị bỏ vừa bị sửa.`, 'Chỉ giữ lại một trong hai việc.'],
});

export const changeNeedsId = error<{ base: string }>('change-needs-id', {
  en: ({ base }) => [
    `The variant has no id of its own, or the id and version of its base "${base}".`,
    'Give "id" a new name, such as "my-province-2026".',
  ],
  vi: ({ base }) => [
    `Bộ chỉ số mới chưa có id riêng, hoặc trùng id và phiên bản với bộ gốc "${base}".`,
    'Hãy đặt "id" mới, ví dụ "tinh-toi-2026".',
  ],
});

export const changeKeepsField = error<{ field: string }>('change-keeps-field', {
  en: ({ field }) => [
    `"${field}" cannot be taken away.`,
    field === 'max' || field === 'scale'
      ? 'Where it is not known, set it to null.'
      : 'Give it another value instead.',
  ],
  vi: ({ field }) => [
    `Không thể bỏ mục "${field}".`,
    field === 'max' || field === 'scale' ? 'Nếu chưa biết, hãy ghi null.' : 'Hãy ghi giá trị khác thay vào.',
  ],
});

export const additionNotOne = error('addition-not-one', {
  en: () => [
    'An addition holds either one group or one indicator.',
    'Write { "group": … } or { "to": "1", "indicator": … }.',
  ],
  vi: () => [
    'Mỗi mục thêm phải có đúng một nhóm hoặc một chỉ số.',
    'Hãy viết { "group": … } hoặc { "to": "1", "indicator": … }.',
  ],
});

export const additionNeedsGroup = error<{ code: string }>('addition-needs-group', {
  en: ({ code }) => [`The indicator "${code}" is put in no group.`, 'Say in "to" the code of its group.'],
  vi: ({ code }) => [`Chỉ số "${code}" chưa được đặt vào nhóm nào.`, 'Hãy ghi mã nhóm của nó trong "to".'],
});

export const additionBesideStranger = error<{ sibling: string; to: string | undefined }>(
  'addition-beside-stranger',
  {
    en: ({ sibling, to }) => [
      `"${sibling}" is no sibling in ${to === undefined ? 'the framework itself' : `the group "${to}"`}.`,
      'Name a code of the same kind and the same group, or leave "before" and "after" out to put it last.',
    ],
    vi: ({ sibling, to }) => [
      `"${sibling}" không cùng cấp trong ${to === undefined ? 'bộ chỉ số' : `nhóm "${to}"`}.`,
      'Hãy ghi mã cùng loại, cùng nhóm, hoặc bỏ "before" và "after" để thêm vào cuối.',
    ],
  },
);

export const additionCodeTaken = error<{ code: string }>('addition-code-taken', {
  en: ({ code }) => [
    `The code "${code}" is already in use.`,
    'Give the addition another code, or change the one that is there.',
  ],
  vi: ({ code }) => [`Mã "${code}" đã được dùng.`, 'Hãy đặt mã khác, hoặc sửa mục đang có.'],
});

export const removalEmptiesGroup = error<{ group: string }>('removal-empties-group', {
  en: ({ group }) => [
    `The group "${group}" would be left without members, and then be scored directly.`,
    'Remove the group itself, or keep one member.',
  ],
  vi: ({ group }) => [
    `Nhóm "${group}" sẽ không còn mục con nào và bị chấm trực tiếp.`,
    'Hãy bỏ cả nhóm, hoặc giữ lại một mục con.',
  ],
});

export const removalStillUsed = error<{ code: string; by: string }>('removal-still-used', {
  en: ({ code, by }) => [
    `"${code}" is removed but ${by} still refers to it.`,
    'Give that part too, without the code.',
  ],
  vi: ({ code, by }) => [
    `Mã "${code}" bị bỏ nhưng ${by} vẫn nhắc đến.`,
    'Hãy ghi lại cả phần đó, không còn mã này.',
  ],
});

export const sampleNumber = error<{ name: string; given: string; most: number }>('sample-number', {
  en: ({ name, given, most }) => [
    `"${name}" is ${given}, which is no whole number from 0 to ${most}.`,
    'Give a whole number.',
  ],
  vi: ({ name, given, most }) => [
    `"${name}" là ${given}, không phải số nguyên từ 0 đến ${most}.`,
    'Hãy ghi một số nguyên.',
  ],
});
