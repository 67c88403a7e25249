/** What is wrong with a rule, or with the inputs it uses. */

import { error, warning } from './kind.js';
import { show, suggestion, viNumber } from './show.js';
import type { Text } from './text.js';

export const inputUndeclared = error<{
  name: string;
  near: string | undefined;
  names: readonly string[];
}>('input-undeclared', {
  en: ({ name, near, names }) => [
    `The input ${show(name)} is used but not declared.`,
    `Declare it in \`inputs\`. ${suggestion(near, names).en}`,
  ],
  vi: ({ name, near, names }) => [
    `Số liệu ${show(name)} được dùng nhưng chưa khai báo.`,
    `Khai báo trong \`inputs\`. ${suggestion(near, names).vi}`,
  ],
});

export const inputUnused = warning<{ name: string }>('input-unused', {
  en: ({ name }) => [
    `The input ${show(name)} is declared but never used.`,
    'Use it in a rule, or remove it.',
  ],
  vi: ({ name }) => [
    `Số liệu ${show(name)} được khai báo nhưng không dùng đến.`,
    'Dùng trong quy tắc, hoặc bỏ đi.',
  ],
});

export const inputShadowed = warning<{ name: string }>('input-shadows-fact', {
  en: ({ name }) => [
    `${show(name)} is both an input here and a fact of the unit; the input is used.`,
    'Give one of them another name.',
  ],
  vi: ({ name }) => [
    `${show(name)} vừa là số liệu ở đây vừa là số liệu chung của đơn vị; số liệu ở đây được dùng.`,
    'Đổi tên một trong hai.',
  ],
});

export const inputKindUnfit = error<{ name: string; kind: string; wanted: Text }>('input-kind-unfit', {
  en: ({ name, kind, wanted }) => [
    `The input ${show(name)} is of kind "${kind}", but is used as ${wanted.en}.`,
    'Correct the kind of the input, or the rule.',
  ],
  vi: ({ name, kind, wanted }) => [
    `Số liệu ${show(name)} thuộc loại "${kind}" nhưng được dùng như ${wanted.vi}.`,
    'Sửa loại số liệu, hoặc quy tắc.',
  ],
});

export const inputOfChildren = error<{ name: string; used: 'unit' | 'children' }>('input-of-children', {
  en: ({ name, used }) => [
    used === 'unit'
      ? `${show(name)} belongs to the sub-units, but is used as a value of the unit.`
      : `${show(name)} belongs to the unit, but is used for each sub-unit.`,
    used === 'unit'
      ? 'Use it inside `children`, or remove `of: "children"`.'
      : 'Declare it with `of: "children"`.',
  ],
  vi: ({ name, used }) => [
    used === 'unit'
      ? `${show(name)} là số liệu của đơn vị trực thuộc nhưng được dùng như số liệu của đơn vị.`
      : `${show(name)} là số liệu của đơn vị nhưng được dùng cho từng đơn vị trực thuộc.`,
    used === 'unit' ? 'Dùng trong `children`, hoặc bỏ `of: "children"`.' : 'Khai báo kèm `of: "children"`.',
  ],
});

export const optionsMissing = warning<{ name: string }>('options-undeclared', {
  en: ({ name }) => [
    `The choice ${show(name)} declares no options, so a mistyped one takes \`else\` unseen.`,
    'List its `options`.',
  ],
  vi: ({ name }) => [
    `Số liệu lựa chọn ${show(name)} chưa khai báo các lựa chọn, nên gõ nhầm sẽ rơi vào \`else\`.`,
    'Ghi danh sách `options`.',
  ],
});

export const optionsUnfit = warning<{ kind: string }>('options-unfit', {
  en: ({ kind }) => [`An input of kind "${kind}" has no options.`, 'Remove `options`, or correct the kind.'],
  vi: ({ kind }) => [`Số liệu loại "${kind}" không có các lựa chọn.`, 'Bỏ `options`, hoặc sửa loại số liệu.'],
});

export const limitsReversed = error<{ min: string; max: string }>('min-above-max', {
  en: ({ min, max }) => [
    `The least value ${min} is above the greatest ${max}.`,
    'Exchange them, or correct one.',
  ],
  vi: ({ min, max }) => [
    `Giá trị nhỏ nhất ${viNumber(min)} lớn hơn giá trị lớn nhất ${viNumber(max)}.`,
    'Đổi chỗ, hoặc sửa một giá trị.',
  ],
});

export const limitsEqual = error<{ value: string }>('min-equals-max', {
  en: ({ value }) => [
    `The least and the greatest value are both ${value}.`,
    'Leave room between them, or use a fixed value.',
  ],
  vi: ({ value }) => [
    `Giá trị nhỏ nhất và lớn nhất đều là ${viNumber(value)}.`,
    'Để khoảng cách giữa hai giá trị, hoặc dùng giá trị cố định.',
  ],
});

export const limitsUnfit = warning<{ kind: string; value: string; range: Text }>('limit-unreachable', {
  en: ({ kind, value, range }) => [
    `A value of kind "${kind}" is ${range.en}, so the limit ${value} makes no sense.`,
    'Correct the limit or the kind.',
  ],
  vi: ({ kind, value, range }) => [
    `Giá trị loại "${kind}" nằm ${range.vi}, nên giới hạn ${viNumber(value)} không hợp lý.`,
    'Sửa giới hạn hoặc loại số liệu.',
  ],
});

export const zeroDenominator = warning('zero-denominator-undeclared', {
  en: () => [
    'The denominator may be zero, and nothing says what the ratio is then: a zero will be an error.',
    'Declare `zeroDen`: "full", "zero", "na" or "error".',
  ],
  vi: () => [
    'Mẫu số có thể bằng 0 nhưng chưa quy định tỷ lệ khi đó: mẫu số 0 sẽ là lỗi.',
    'Khai báo `zeroDen`: "full", "zero", "na" hoặc "error".',
  ],
});

export const alwaysZeroDenominator = error('denominator-always-zero', {
  en: () => ['The denominator is always zero.', 'Correct the denominator.'],
  vi: () => ['Mẫu số luôn bằng 0.', 'Sửa mẫu số.'],
});

export const levelUnknown = error<{ level: string; near: string | undefined; levels: readonly string[] }>(
  'level-unknown',
  {
    en: ({ level, near, levels }) => [`The survey has no level ${show(level)}.`, suggestion(near, levels).en],
    vi: ({ level, near, levels }) => [
      `Phiếu khảo sát không có mức ${show(level)}.`,
      suggestion(near, levels).vi,
    ],
  },
);

export const levelsNotNumbers = error<{ level: string }>('level-not-a-number', {
  en: ({ level }) => [
    `The level ${show(level)} has no score and is not a number.`,
    'Give every level a number in `scores`.',
  ],
  vi: ({ level }) => [
    `Mức ${show(level)} chưa có điểm và không phải là số.`,
    'Cho mỗi mức một số trong `scores`.',
  ],
});

export const leastMissing = error('least-missing', {
  en: () => ['"shareAtLeast" does not say what value must be reached.', 'Add `least`.'],
  vi: () => ['"shareAtLeast" chưa ghi giá trị phải đạt.', 'Thêm `least`.'],
});

export const optionUnused = error<{
  option: string;
  near: string | undefined;
  options: readonly string[];
}>('option-never-used', {
  en: ({ option, near, options }) => [
    `The option ${show(option)} can never be chosen: the input does not have it.`,
    suggestion(near, options).en,
  ],
  vi: ({ option, near, options }) => [
    `Lựa chọn ${show(option)} không bao giờ được chọn: số liệu không có lựa chọn này.`,
    suggestion(near, options).vi,
  ],
});

export const optionWithoutPoints = error<{ option: string }>('option-without-points', {
  en: ({ option }) => [
    `The option ${show(option)} gives nothing: it is in no \`options\` of the rule, and there is no \`else\`.`,
    'Add it to the rule, or declare `else`.',
  ],
  vi: ({ option }) => [
    `Lựa chọn ${show(option)} chưa có điểm: không có trong \`options\` của quy tắc và không có \`else\`.`,
    'Thêm vào quy tắc, hoặc khai báo `else`.',
  ],
});

export const elseUnused = warning('else-never-used', {
  en: () => [
    '`else` can never be reached: everything before it covers all cases.',
    'Remove `else`, or one of the others.',
  ],
  vi: () => [
    '`else` không bao giờ dùng đến: các mục trước đã bao hết mọi trường hợp.',
    'Bỏ `else`, hoặc bỏ một mục khác.',
  ],
});

export const bandGap = error<{ interval: Text; end: boolean }>('band-gap', {
  en: ({ interval, end }) => [
    `A value ${interval.en} falls in no band.`,
    `${end ? 'Leave the end band open' : 'Move an edge so that the bands meet'}, or declare \`else\`.`,
  ],
  vi: ({ interval, end }) => [
    `Giá trị ${interval.vi} không thuộc mức điểm nào.`,
    `${end ? 'Để hở đầu của mức ngoài cùng' : 'Sửa mốc để các mức liền nhau'}, hoặc khai báo \`else\`.`,
  ],
});

export const bandGapElse = warning<{ interval: Text }>('band-gap-takes-else', {
  en: ({ interval }) => [
    `A value ${interval.en} lies between two bands and takes \`else\`.`,
    'Move an edge if the bands should meet.',
  ],
  vi: ({ interval }) => [
    `Giá trị ${interval.vi} nằm giữa hai mức điểm và nhận \`else\`.`,
    'Sửa mốc nếu các mức phải liền nhau.',
  ],
});

export const bandOverlap = error<{ first: number; second: number; interval: Text }>('band-overlap', {
  en: ({ first, second, interval }) => [
    `Bands ${first + 1} and ${second + 1} both hold values ${interval.en}.`,
    'Move an edge, or leave it out of one band (`toIncl`, `fromIncl`).',
  ],
  vi: ({ first, second, interval }) => [
    `Mức ${first + 1} và mức ${second + 1} cùng chứa giá trị ${interval.vi}.`,
    'Sửa mốc, hoặc không tính mốc vào một trong hai mức (`toIncl`, `fromIncl`).',
  ],
});

export const bandUnreachable = error<{ band: Text; range: Text }>('band-never-used', {
  en: ({ band, range }) => [
    `No value can fall in the band ${band.en}: values are ${range.en}.`,
    'Correct the edges (is a percentage 75 or 0.75?), or remove the band.',
  ],
  vi: ({ band, range }) => [
    `Không giá trị nào thuộc mức ${band.vi}: giá trị nằm ${range.vi}.`,
    'Sửa mốc (tỷ lệ là 75 hay 0,75?), hoặc bỏ mức này.',
  ],
});

export const bandEmpty = error<{ from: string; to: string }>('band-empty', {
  en: ({ from, to }) => [
    `Nothing lies between ${from} and ${to}.`,
    'Correct an edge; a band runs from the lower to the higher.',
  ],
  vi: ({ from, to }) => [
    `Không có gì giữa ${viNumber(from)} và ${viNumber(to)}.`,
    'Sửa một mốc; mức điểm đi từ thấp đến cao.',
  ],
});

export const knotsNotRising = error<{ before: string; value: string }>('knots-not-rising', {
  en: ({ before, value }) => [
    `The knot ${value} does not lie above the one before it, ${before}.`,
    'Order the knots by rising numbers, each once.',
  ],
  vi: ({ before, value }) => [
    `Điểm nút ${viNumber(value)} không lớn hơn điểm nút trước là ${viNumber(before)}.`,
    'Xếp các điểm nút theo số tăng dần, mỗi số một lần.',
  ],
});

export const unitMismatch = error<{ unit: 'percent' | 'share'; edges: Text }>('percent-or-share', {
  en: ({ unit, edges }) => [
    unit === 'percent'
      ? `The value is a percentage (75 for 75%), but the rule's numbers are ${edges.en}, as if it were 0.75.`
      : `The value is a share (0.75 for 75%), but the rule's numbers are ${edges.en}, as if it were 75.`,
    unit === 'percent'
      ? 'Write the numbers as percentages (knots from 0 to 100), or make the input a "share".'
      : 'Write the numbers as shares (0.75), or make the input a "percent".',
  ],
  vi: ({ unit, edges }) => [
    unit === 'percent'
      ? `Giá trị là phần trăm (75 là 75%), nhưng các số của quy tắc ${edges.vi}, như thể là 0,75.`
      : `Giá trị là tỷ lệ (0,75 là 75%), nhưng các số của quy tắc ${edges.vi}, như thể là 75.`,
    unit === 'percent'
      ? 'Ghi các số theo phần trăm (điểm nút từ 0 đến 100), hoặc đổi số liệu thành "share".'
      : 'Ghi các số theo tỷ lệ (0,75), hoặc đổi số liệu thành "percent".',
  ],
});

export const knotsNeverMet = warning<{ knots: Text; range: Text }>('knots-never-met', {
  en: ({ knots, range }) => [
    `The knots are ${knots.en}, but values are ${range.en}: part of the line is never used.`,
    'Correct the knots, or the limits of the input.',
  ],
  vi: ({ knots, range }) => [
    `Các điểm nút ${knots.vi}, nhưng giá trị nằm ${range.vi}: một phần đường không bao giờ dùng đến.`,
    'Sửa các điểm nút, hoặc giới hạn của số liệu.',
  ],
});

export const pointsAboveMax = error<{ points: string; max: string }>('points-above-max', {
  en: ({ points, max }) => [
    `${points} points are more than the maximum of ${max}.`,
    'Correct the points, the data or the maximum, or declare `mayExceed` if the decision allows a bonus.',
  ],
  vi: ({ points, max }) => [
    `${viNumber(points)} điểm vượt điểm tối đa ${viNumber(max)}.`,
    'Sửa điểm, số liệu hoặc điểm tối đa, hoặc khai báo `mayExceed` nếu quyết định cho phép điểm thưởng.',
  ],
});

export const shareAboveOne = error<{ share: string }>('share-above-one', {
  en: ({ share }) => [
    `A share of ${share} is more than the whole maximum.`,
    'Give a share of at most 1 (half is "1/2"), or declare `mayExceed` if the decision allows a bonus.',
  ],
  vi: ({ share }) => [
    `Tỷ lệ ${viNumber(share)} vượt quá điểm tối đa.`,
    'Ghi tỷ lệ không quá 1 (một nửa là "1/2"), hoặc khai báo `mayExceed` nếu quyết định cho phép điểm thưởng.',
  ],
});

export const pointsNegative = error<{ points: string }>('points-negative', {
  en: ({ points }) => [
    `The points come to ${points}, below zero.`,
    'Correct the data, keep the points at zero with `min` or a clamp, or declare `mayBeNegative`; deductions belong in a penalty group.',
  ],
  vi: ({ points }) => [
    `Điểm xuống ${viNumber(points)}, dưới 0.`,
    'Sửa số liệu, giữ điểm ở 0 bằng `min` hoặc clamp, hoặc khai báo `mayBeNegative`; điểm trừ đặt trong nhóm penalty.',
  ],
});

export const partsExceedMax = error<{ sum: string; max: string }>('parts-exceed-max', {
  en: ({ sum, max }) => [
    `The parts can add up to ${sum}, but the maximum is ${max}.`,
    'Correct the parts or the maximum, or declare `mayExceed` if the decision allows a bonus.',
  ],
  vi: ({ sum, max }) => [
    `Tổng các phần có thể đến ${viNumber(sum)}, nhưng điểm tối đa là ${viNumber(max)}.`,
    'Sửa các phần hoặc điểm tối đa, hoặc khai báo `mayExceed` nếu quyết định cho phép điểm thưởng.',
  ],
});

export const partialUndeclared = warning<{ every: string }>('partial-undeclared', {
  en: ({ every }) => [
    `The number may not be a whole count of steps of ${every}, and nothing says what part of a step earns.`,
    'Declare `partial`: "floor", "prorate" or "ceil".',
  ],
  vi: ({ every }) => [
    `Số đếm có thể không chẵn bước ${viNumber(every)}, nhưng chưa quy định phần lẻ được bao nhiêu điểm.`,
    'Khai báo `partial`: "floor", "prorate" hoặc "ceil".',
  ],
});

export const stepUneven = warning<{ step: string; min: string; max: string }>('step-uneven', {
  en: ({ step, min, max }) => [
    `Steps of ${step} from ${min} never reach ${max}.`,
    'Correct the step or the limits.',
  ],
  vi: ({ step, min, max }) => [
    `Bước ${viNumber(step)} tính từ ${viNumber(min)} không bao giờ đến ${viNumber(max)}.`,
    'Sửa bước hoặc giới hạn.',
  ],
});

export const caseUnreachable = warning<{ because: 'never' | 'covered' | 'repeated' | 'earlier' }>(
  'case-never-used',
  {
    en: ({ because }) => [
      {
        never: 'This condition can never hold.',
        covered: 'An earlier case always holds, so this one is never reached.',
        repeated: 'An earlier case has the same condition.',
        earlier: 'Earlier cases take every number for which this condition holds.',
      }[because],
      'Correct the condition, or remove the case.',
    ],
    vi: ({ because }) => [
      {
        never: 'Điều kiện này không bao giờ đúng.',
        covered: 'Một trường hợp trước luôn đúng nên không bao giờ xét đến trường hợp này.',
        repeated: 'Một trường hợp trước có cùng điều kiện.',
        earlier: 'Các trường hợp trước đã bao trùm mọi số thỏa điều kiện này.',
      }[because],
      'Sửa điều kiện, hoặc bỏ trường hợp này.',
    ],
  },
);

export const elseMissing = warning('else-missing', {
  en: () => ['Nothing says what is earned when no case holds: that will be an error.', 'Declare `else`.'],
  vi: () => ['Chưa quy định điểm khi không trường hợp nào đúng: khi đó sẽ là lỗi.', 'Khai báo `else`.'],
});

export const tooManyNeeded = error<{ n: number; of: number }>('condition-never-holds', {
  en: ({ n, of }) => [`At least ${n} of ${of} conditions can never hold.`, 'Correct `n`.'],
  vi: ({ n, of }) => [`Không thể có ít nhất ${n} trong ${of} điều kiện.`, 'Sửa `n`.'],
});

export const figureMisplaced = error<{ inside: 'peer' | 'children' }>('figure-misplaced', {
  en: ({ inside }) =>
    inside === 'peer'
      ? [
          'A figure over peers stands inside another one.',
          'Compare the units by a number that does not itself compare them.',
        ]
      : [
          'A figure over sub-units can use nothing but the data of each sub-unit.',
          "Take the comparison, the points or the other figure out of the figure's `value`.",
        ],
  vi: ({ inside }) =>
    inside === 'peer'
      ? [
          'Phép so với các đơn vị cùng nhóm nằm trong một phép so khác.',
          'So các đơn vị bằng một con số không phụ thuộc vào phép so nào.',
        ]
      : [
          'Phép tính trên các đơn vị trực thuộc chỉ dùng được số liệu của từng đơn vị trực thuộc.',
          'Đưa phép so, điểm hoặc phép tính khác ra ngoài `value`.',
        ],
});

export const childrenOfGate = error<{ name: string }>('gate-input-undeclared', {
  en: ({ name }) => [
    `A gate takes ${show(name)} from the sub-units, but no fact of that name is declared.`,
    'Declare it under `facts`, with `"of": "children"`.',
  ],
  vi: ({ name }) => [
    `Điều kiện khống chế lấy ${show(name)} từ các đơn vị trực thuộc, nhưng chưa khai báo trong \`facts\`.`,
    'Khai báo trong `facts`, với `"of": "children"`.',
  ],
});
