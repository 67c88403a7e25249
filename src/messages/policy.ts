/** What a framework leaves undeclared, or declares twice, although it moves a rank. */

import { error, warning } from './kind.js';
import { list, show, suggestion, viNumber } from './show.js';
import type { Text } from './text.js';

export const neverApplies = error<{ code: string }>('never-applies', {
  en: ({ code }) => [
    `${show(code)} applies to no type of unit that its group applies to.`,
    'Correct `appliesTo` of one of them.',
  ],
  vi: ({ code }) => [
    `${show(code)} không áp dụng cho loại đơn vị nào mà nhóm của nó áp dụng.`,
    'Sửa `appliesTo` của một trong hai.',
  ],
});

export const bonusPolicyMissing = error<{ code: string }>('bonus-policy-missing', {
  en: ({ code }) => [
    `${show(code)} is a bonus group, but the framework does not say whether the total may pass the scale.`,
    'Declare `bonus`: "may-exceed-scale", "capped-before-penalties" or "capped-after-penalties".',
  ],
  vi: ({ code }) => [
    `${show(code)} là nhóm điểm thưởng, nhưng bộ chỉ số không nói tổng điểm có được vượt thang điểm không.`,
    'Khai báo `bonus`: "may-exceed-scale", "capped-before-penalties" hoặc "capped-after-penalties".',
  ],
});

export const penaltyPolicyMissing = error<{ code: string }>('penalty-policy-missing', {
  en: ({ code }) => [
    `${show(code)} is a penalty group, but the framework does not say whether the total may fall below zero.`,
    'Declare `penalty`: "may-be-negative" or "stops-at-zero".',
  ],
  vi: ({ code }) => [
    `${show(code)} là nhóm điểm trừ, nhưng bộ chỉ số không nói tổng điểm có được âm không.`,
    'Khai báo `penalty`: "may-be-negative" hoặc "stops-at-zero".',
  ],
});

export const conversionPolicyMissing = error<{ code: string }>('conversion-policy-missing', {
  en: ({ code }) => [
    `Totals are converted, and ${show(code)} is dropped where it does not apply: the framework does not say what is converted.`,
    'Declare `convertBy`: "scale" keeps the order of the points; "applicable" converts from what each unit could earn.',
  ],
  vi: ({ code }) => [
    `Tổng điểm được quy đổi, và ${show(code)} bị loại khi không áp dụng: bộ chỉ số chưa nói quy đổi từ đâu.`,
    'Khai báo `convertBy`: "scale" là từ thang điểm chung, giữ nguyên thứ tự; "applicable" là từ điểm tối đa còn áp dụng của từng đơn vị.',
  ],
});

export const notApplicablePolicyMissing = warning<{ code: string; because: 'ratio' | 'condition' }>(
  'na-policy-missing',
  {
    en: ({ code, because }) => [
      `${show(code)} may turn out not applicable (${because === 'ratio' ? 'a denominator of zero' : 'its condition asks for it'}), and nothing says what that means.`,
      'Declare `na` for it, its group or the framework: "full", "zero", "drop" or "rescale".',
    ],
    vi: ({ code, because }) => [
      `${show(code)} có thể không áp dụng (${because === 'ratio' ? 'mẫu số bằng 0' : 'điều kiện có xét đến'}), nhưng chưa quy định khi đó tính thế nào.`,
      'Khai báo `na` cho chỉ số, nhóm hoặc bộ chỉ số: "full", "zero", "drop" hoặc "rescale".',
    ],
  },
);

export const roundedTwice = error<{ stage: string }>('rounded-twice', {
  en: ({ stage }) => [`The stage ${show(stage)} is rounded twice.`, 'Keep one rounding for each stage.'],
  vi: ({ stage }) => [
    `Bước ${show(stage)} được làm tròn hai lần.`,
    'Mỗi bước chỉ khai báo một cách làm tròn.',
  ],
});

export const scoredTwice = error<{ code: string; fields: readonly string[] }>('scored-twice', {
  en: ({ code, fields }) => [
    `${show(code)} is scored in two ways: ${fields.join(' and ')}.`,
    'Keep one of them.',
  ],
  vi: ({ code, fields }) => [
    `${show(code)} có hai cách tính điểm: ${fields.join(' và ')}.`,
    'Chỉ giữ một cách.',
  ],
});

export const goalpostsReversed = error<{ low: string; high: string }>('goalposts-reversed', {
  en: ({ low, high }) => [
    `The goalposts ${low} and ${high} do not rise.`,
    'Give the lower one first; `direction` says which end is better.',
  ],
  vi: ({ low, high }) => [
    `Hai mốc ${viNumber(low)} và ${viNumber(high)} không tăng dần.`,
    'Ghi mốc thấp trước; `direction` cho biết đầu nào tốt hơn.',
  ],
});

export const equalPolicyMissing = warning<{ field: 'equal' | 'zeroBest' }>('equal-policy-missing', {
  en: ({ field }) => [
    field === 'equal'
      ? 'Nothing says what the points are when all units have the same value.'
      : 'Nothing says what the points are when the best unit has zero.',
    `Declare \`${field}\`: "full", "zero", "na" or "error".`,
  ],
  vi: ({ field }) => [
    field === 'equal'
      ? 'Chưa quy định điểm khi mọi đơn vị có cùng giá trị.'
      : 'Chưa quy định điểm khi đơn vị tốt nhất bằng 0.',
    `Khai báo \`${field}\`: "full", "zero", "na" hoặc "error".`,
  ],
});

export const normalizeNeedsOneInput = error<{ code: string; names: readonly string[] }>('one-input-needed', {
  en: ({ code, names }) => [
    `${show(code)} measures one number, but declares ${names.length} inputs${names.length > 0 ? ` (${list(names)})` : ''}.`,
    'Declare exactly one input of the unit, or write a rule.',
  ],
  vi: ({ code, names }) => [
    `${show(code)} đo một số, nhưng khai báo ${names.length} số liệu${names.length > 0 ? ` (${list(names)})` : ''}.`,
    'Khai báo đúng một số liệu của đơn vị, hoặc viết quy tắc.',
  ],
});

export const classGap = warning<{ scores: Text }>('class-gap', {
  en: ({ scores }) => [
    `A score ${scores.en} is in no class.`,
    'Move an edge, or declare `gap`: "lower" to give the next lower class.',
  ],
  vi: ({ scores }) => [
    `Điểm ${scores.vi} không thuộc mức nào.`,
    'Sửa một mốc, hoặc khai báo `gap`: "lower" để xếp vào mức thấp hơn kế tiếp.',
  ],
});

export const classOverlap = error<{
  first: string;
  second: string;
  interval: Text;
}>('class-overlap', {
  en: ({ first, second, interval }) => [
    `Scores ${interval.en} are in both ${show(first)} and ${show(second)}.`,
    'Move an edge, or leave one side open.',
  ],
  vi: ({ first, second, interval }) => [
    `Điểm ${interval.vi} vừa thuộc ${show(first)} vừa thuộc ${show(second)}.`,
    'Sửa một mốc, hoặc để hở một đầu.',
  ],
});

export const classUnreachable = error<{
  name: string;
  interval: Text;
  range: Text;
}>('class-unreachable', {
  en: ({ name, interval, range }) => [
    `No score can be in ${show(name)}: it is ${interval.en}, scores are ${range.en}.`,
    'Correct the edges, or remove the class.',
  ],
  vi: ({ name, interval, range }) => [
    `Không điểm nào thuộc ${show(name)}: mức này ${interval.vi}, còn điểm ${range.vi}.`,
    'Sửa các mốc, hoặc bỏ mức này.',
  ],
});

export const classEmpty = error<{ name: string }>('class-empty', {
  en: ({ name }) => [`The edges of ${show(name)} leave no room between them.`, 'Correct an edge.'],
  vi: ({ name }) => [`Giữa hai mốc của ${show(name)} không còn khoảng nào.`, 'Sửa một mốc.'],
});

export const classOrder = warning<{ name: string; above: string }>('class-order', {
  en: ({ name, above }) => [
    `${show(name)} comes after ${show(above)} but is the better class.`,
    'List the classes best first.',
  ],
  vi: ({ name, above }) => [
    `${show(name)} đứng sau ${show(above)} nhưng là mức cao hơn.`,
    'Ghi các mức từ cao xuống thấp.',
  ],
});

export const twoEdges = error<{ fields: readonly [string, string] }>('edge-twice', {
  en: ({ fields }) => [
    `The same edge is given twice: \`${fields[0]}\` and \`${fields[1]}\`.`,
    'Keep the one the decision means: is the edge itself in or out?',
  ],
  vi: ({ fields }) => [
    `Cùng một mốc được ghi hai lần: \`${fields[0]}\` và \`${fields[1]}\`.`,
    'Giữ cách ghi đúng ý quyết định: bản thân mốc có thuộc mức hay không?',
  ],
});

export const gateFieldMissing = error<{ action: string; field: string }>('gate-field-missing', {
  en: ({ action, field }) => [`The gate "${action}" does not say \`${field}\`.`, `Add \`${field}\`.`],
  vi: ({ action, field }) => [`Điều kiện khống chế "${action}" chưa ghi \`${field}\`.`, `Thêm \`${field}\`.`],
});

export const gateFieldUnused = warning<{ action: string; field: string }>('gate-field-unused', {
  en: ({ action, field }) => [
    `The gate "${action}" makes no use of \`${field}\`.`,
    'Remove it, or correct `do`.',
  ],
  vi: ({ action, field }) => [
    `Điều kiện khống chế "${action}" không dùng đến \`${field}\`.`,
    'Bỏ mục này, hoặc sửa `do`.',
  ],
});

export const gateNeedsClasses = error<{ action: string }>('gate-needs-classes', {
  en: ({ action }) => [
    `The gate "${action}" changes a class, but the framework has no classes.`,
    'Declare `classes`, or correct `do`.',
  ],
  vi: ({ action }) => [
    `Điều kiện khống chế "${action}" thay đổi mức xếp loại, nhưng bộ chỉ số chưa có mức xếp loại.`,
    'Khai báo `classes`, hoặc sửa `do`.',
  ],
});

export const unknownClass = error<{ name: string; near: string | undefined; names: readonly string[] }>(
  'unknown-class',
  {
    en: ({ name, near, names }) => [`There is no class ${show(name)}.`, suggestion(near, names).en],
    vi: ({ name, near, names }) => [`Không có mức xếp loại ${show(name)}.`, suggestion(near, names).vi],
  },
);

export const nestedRole = error<{ code: string; role: string }>('nested-role', {
  en: ({ code, role }) => [
    `${show(code)} is a ${role} group inside another group.`,
    'Put it at the top level, beside the scored groups.',
  ],
  vi: ({ code, role }) => [
    `${show(code)} là nhóm ${role} nằm trong nhóm khác.`,
    'Đưa lên cấp ngoài cùng, ngang với các nhóm tính điểm.',
  ],
});

export const boundToPeers = error('gate-compares-units', {
  en: () => [
    'A gate cannot compare the unit with others.',
    'Put the comparison in the rule of an indicator.',
  ],
  vi: () => [
    'Điều kiện khống chế không thể so sánh đơn vị với đơn vị khác.',
    'Đưa phép so sánh vào quy tắc của một chỉ số.',
  ],
});

export const unitTypesUndeclared = error<{ type: string }>('unit-types-undeclared', {
  en: ({ type }) => [
    `The unit type ${show(type)} is used, but the framework declares no unit types.`,
    'Declare `unitTypes`.',
  ],
  vi: ({ type }) => [
    `Loại đơn vị ${show(type)} được dùng, nhưng bộ chỉ số chưa khai báo loại đơn vị.`,
    'Khai báo `unitTypes`.',
  ],
});

export const emptyGroupNames = warning<{ what: string }>('classes-twice', {
  en: ({ what }) => [
    `\`${what}\` is of no use beside \`classes\`.`,
    'Remove it: it is for classes whose edges are not known.',
  ],
  vi: ({ what }) => [
    `\`${what}\` thừa khi đã có \`classes\`.`,
    'Bỏ mục này: nó dành cho các mức chưa biết mốc.',
  ],
});
