/** Problems of deciding between units by several criteria, and of comparing rankings. */
import { error, warning } from './kind.js';
import { shorten, show } from './show.js';

/** A text as it is, cut to what a sentence can bear; anything else as `show` has it. */
const said = (value: unknown): string => (typeof value === 'string' ? shorten(value) : show(value));

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const comma = (value: unknown): string => String(value).replace('.', ',');
const also = (more: number): string => (more > 0 ? ` (and ${more} more units)` : '');
const alsoVi = (more: number): string => (more > 0 ? ` (và ${more} đơn vị khác)` : '');

export const criteriaCount = error<{ what: string; expected: number; found: number }>('criteria-count', {
  en: ({ what, expected, found }) => [
    `There are ${found} ${what} for ${expected} criteria.`,
    `Give one entry of ${what} per criterion, in the order of the table's indicators.`,
  ],
  vi: ({ what, expected, found }) => [
    `Có ${found} mục ${what} cho ${expected} tiêu chí.`,
    `Mỗi tiêu chí cần một mục ${what}, theo đúng thứ tự các chỉ số của bảng.`,
  ],
});

export const noCriteria = error<Record<string, never>>('no-criteria', {
  en: () => ['The table has no criterion.', 'Give at least one indicator to compare the units by.'],
  vi: () => ['Bảng không có tiêu chí nào.', 'Cần ít nhất một chỉ số để so sánh các đơn vị.'],
});

export const unusableWeight = error<{ criterion: string; weight: unknown }>('unusable-weight', {
  en: ({ criterion, weight }) => [
    `The weight of "${criterion}" is ${said(weight)}.`,
    'Give a number that is zero or more; for a criterion where less is better, say "cost" instead of a negative weight.',
  ],
  vi: ({ criterion, weight }) => [
    `Trọng số của "${criterion}" là ${comma(weight)}.`,
    'Trọng số phải là số không âm; tiêu chí càng thấp càng tốt thì khai "cost", không dùng trọng số âm.',
  ],
});

export const noWeightAtAll = error<Record<string, never>>('no-weight-at-all', {
  en: () => ['All weights are zero.', 'Give at least one criterion a weight above zero.'],
  vi: () => ['Mọi trọng số đều bằng 0.', 'Ít nhất một tiêu chí phải có trọng số lớn hơn 0.'],
});

export const unknownDirection = error<{ criterion: string; direction: unknown }>('unknown-direction', {
  en: ({ criterion, direction }) => [
    `The direction of "${criterion}" is ${show(direction)}.`,
    'Say "benefit" (more is better) or "cost" (less is better).',
  ],
  vi: ({ criterion, direction }) => [
    `Chiều của "${criterion}" là ${show(direction)}.`,
    'Ghi "benefit" (càng cao càng tốt) hoặc "cost" (càng thấp càng tốt).',
  ],
});

export const unknownChoice = error<{ option: string; value: unknown; choices: readonly string[] }>(
  'unknown-choice',
  {
    en: ({ option, value, choices }) => [
      `"${said(value)}" is no choice for ${option}.`,
      `Choose one of ${list(choices)}.`,
    ],
    vi: ({ option, value, choices }) => [
      `"${said(value)}" không phải là lựa chọn của ${option}.`,
      `Hãy chọn một trong: ${list(choices)}.`,
    ],
  },
);

export const optionOutOfRange = error<{ option: string; value: unknown; range: string }>(
  'option-out-of-range',
  {
    en: ({ option, value, range }) => [`${option} is ${said(value)}.`, `Give a number with ${range}.`],
    vi: ({ option, value, range }) => [`${option} là ${comma(value)}.`, `Cần một số thỏa ${range}.`],
  },
);

export const absentValue = error<{ unit: string; criterion: string; more: number }>('absent-value', {
  en: ({ unit, criterion, more }) => [
    `Unit "${unit}" has no number for "${criterion}"${also(more)}.`,
    'Impute it first, or choose missing: "leave-out" to rank the complete units only.',
  ],
  vi: ({ unit, criterion, more }) => [
    `Đơn vị "${unit}" không có số liệu cho "${criterion}"${alsoVi(more)}.`,
    'Hãy ước lượng giá trị thiếu trước, hoặc chọn missing: "leave-out" để chỉ xếp hạng các đơn vị đủ số liệu.',
  ],
});

export const leftOut = warning<{ unit: string; criterion: string }>('left-out', {
  en: ({ unit, criterion }) => [
    `Unit "${unit}" is not ranked: it has no number for "${criterion}".`,
    'The scores of the others are those of a comparison without it.',
  ],
  vi: ({ unit, criterion }) => [
    `Đơn vị "${unit}" không được xếp hạng: không có số liệu cho "${criterion}".`,
    'Điểm của các đơn vị khác được tính khi không có đơn vị này.',
  ],
});

export const infiniteValue = error<{ unit: string; criterion: string }>('infinite-value', {
  en: ({ unit, criterion }) => [
    `The number of unit "${unit}" for "${criterion}" is infinite.`,
    'Give a finite number, or NaN where it is absent.',
  ],
  vi: ({ unit, criterion }) => [
    `Số liệu của đơn vị "${unit}" cho "${criterion}" là vô hạn.`,
    'Cần một số hữu hạn, hoặc NaN nếu không có số liệu.',
  ],
});

export const tooFewUnits = error<{ found: number; least: number }>('too-few-units', {
  en: ({ found, least }) => [
    `There are ${found} units to compare; at least ${least} are needed.`,
    'A comparison needs several units with a number for every weighted criterion.',
  ],
  vi: ({ found, least }) => [
    `Chỉ có ${found} đơn vị để so sánh; cần ít nhất ${least}.`,
    'Muốn so sánh phải có nhiều đơn vị đủ số liệu ở mọi tiêu chí có trọng số.',
  ],
});

export const notPositive = error<{
  unit: string;
  criterion: string;
  value: number;
  method: string;
  more: number;
  zeroAllowed: boolean;
}>('criterion-not-positive', {
  en: ({ unit, criterion, value, method, more, zeroAllowed }) => [
    `${method} divides or multiplies by the numbers of "${criterion}", and unit "${unit}" has ${value}${also(more)}.`,
    `Give numbers ${zeroAllowed ? 'of zero or more' : 'above zero'} (shift or rescale the criterion), or choose a method or normalisation that takes them.`,
  ],
  vi: ({ unit, criterion, value, method, more, zeroAllowed }) => [
    `${method} chia hoặc nhân với số liệu của "${criterion}", mà đơn vị "${unit}" có ${comma(value)}${alsoVi(more)}.`,
    `Cần số ${zeroAllowed ? 'không âm' : 'lớn hơn 0'} (hãy dịch hoặc đổi thang đo), hoặc chọn phương pháp hay cách chuẩn hóa khác.`,
  ],
});

export const allZero = error<{ criterion: string; method: string }>('all-zero', {
  en: ({ criterion, method }) => [
    `All numbers of "${criterion}" are zero, and ${method} divides by their sum or maximum.`,
    'Leave the criterion out (weight 0), or choose another normalisation.',
  ],
  vi: ({ criterion, method }) => [
    `Mọi số liệu của "${criterion}" đều bằng 0, mà ${method} chia cho tổng hoặc giá trị lớn nhất.`,
    'Hãy bỏ tiêu chí này (trọng số 0), hoặc chọn cách chuẩn hóa khác.',
  ],
});

export const averageNotPositive = error<{ criterion: string; average: number }>('average-not-positive', {
  en: ({ criterion, average }) => [
    `The average of "${criterion}" is ${average}, and EDAS divides by it.`,
    'Shift the criterion so that its average is above zero, or choose another method.',
  ],
  vi: ({ criterion, average }) => [
    `Trung bình của "${criterion}" là ${comma(average)}, mà EDAS chia cho số này.`,
    'Hãy dịch thang đo để trung bình lớn hơn 0, hoặc chọn phương pháp khác.',
  ],
});

export const noCostAtAll = error<{ unit: string }>('no-cost-at-all', {
  en: ({ unit }) => [
    `All costs of unit "${unit}" are zero, and COPRAS divides by their sum.`,
    'Give at least one cost criterion above zero for this unit, or choose another method.',
  ],
  vi: ({ unit }) => [
    `Mọi tiêu chí chi phí của đơn vị "${unit}" đều bằng 0, mà COPRAS chia cho tổng của chúng.`,
    'Đơn vị này cần ít nhất một tiêu chí chi phí lớn hơn 0, hoặc chọn phương pháp khác.',
  ],
});

export const constantCriterion = warning<{ criterion: string; value: number }>('constant-criterion', {
  en: ({ criterion, value }) => [
    `All units have ${value} for "${criterion}", so it does not tell them apart.`,
    'Its weight is lost; leave the criterion out if that is not meant.',
  ],
  vi: ({ criterion, value }) => [
    `Mọi đơn vị đều có ${comma(value)} ở "${criterion}", nên tiêu chí này không phân biệt được chúng.`,
    'Trọng số của tiêu chí này không có tác dụng; hãy bỏ nó nếu không cố ý.',
  ],
});

export const beyondRange = error<{ names: readonly string[] }>('beyond-range', {
  en: ({ names }) => [
    `The numbers of ${list(names)} are too large or too small to compute with.`,
    'Measure in another unit (millions instead of single ones).',
  ],
  vi: ({ names }) => [
    `Số liệu của ${list(names)} quá lớn hoặc quá nhỏ nên không tính toán được.`,
    'Hãy đổi đơn vị đo (chẳng hạn triệu thay vì đơn vị lẻ).',
  ],
});

export const unusableThreshold = error<{
  criterion: string;
  threshold: string;
  value: unknown;
  rule: string;
}>('unusable-threshold', {
  en: ({ criterion, threshold, value, rule }) => [
    `Threshold ${threshold} of "${criterion}" is ${said(value)}.`,
    `Give a number with ${rule}.`,
  ],
  vi: ({ criterion, threshold, value, rule }) => [
    `Ngưỡng ${threshold} của "${criterion}" là ${comma(value)}.`,
    `Cần một số thỏa ${rule}.`,
  ],
});

export const unusableBounds = error<{ criterion: string; low: unknown; high: unknown }>('unusable-bounds', {
  en: ({ criterion, low, high }) => [
    `The bounds of "${criterion}" are ${String(low)} and ${String(high)}.`,
    'Give two finite numbers, the lower one first and the ideal, if given, between them.',
  ],
  vi: ({ criterion, low, high }) => [
    `Hai cận của "${criterion}" là ${comma(low)} và ${comma(high)}.`,
    'Cần hai số hữu hạn, số nhỏ trước; nếu khai giá trị lý tưởng thì phải nằm giữa hai số đó.',
  ],
});

export const outsideBounds = error<{
  unit: string;
  criterion: string;
  value: number;
  low: number;
  high: number;
  more: number;
}>('outside-bounds', {
  en: ({ unit, criterion, value, low, high, more }) => [
    `Unit "${unit}" has ${value} for "${criterion}", outside its bounds ${low} to ${high}${also(more)}.`,
    'Widen the bounds: SPOTIS needs bounds that hold every unit.',
  ],
  vi: ({ unit, criterion, value, low, high, more }) => [
    `Đơn vị "${unit}" có ${comma(value)} ở "${criterion}", nằm ngoài khoảng ${comma(low)} đến ${comma(high)}${alsoVi(more)}.`,
    'Hãy nới rộng hai cận: SPOTIS cần khoảng chứa mọi đơn vị.',
  ],
});

export const rankingLengths = error<{ first: number; second: number }>('ranking-lengths', {
  en: ({ first, second }) => [
    `One ranking has ${first} entries, another ${second}.`,
    'Compare rankings of the same units in the same order; write null for a unit that is not ranked.',
  ],
  vi: ({ first, second }) => [
    `Một bảng xếp hạng có ${first} mục, bảng kia có ${second}.`,
    'Chỉ so sánh các bảng xếp hạng của cùng các đơn vị, cùng thứ tự; ghi null cho đơn vị không xếp hạng.',
  ],
});

export const unusableRank = error<{ value: unknown }>('unusable-rank', {
  en: ({ value }) => [
    `${said(value)} is not a rank.`,
    'Ranks are finite numbers, the best the smallest; write null for a unit that is not ranked.',
  ],
  vi: ({ value }) => [
    `${said(value)} không phải là thứ hạng.`,
    'Thứ hạng là số hữu hạn, hạng tốt nhất là số nhỏ nhất; ghi null cho đơn vị không xếp hạng.',
  ],
});
