/** Problems met while a unit is scored. The place (unit, code) is in the issue's path. */

import { error, warning } from './kind.js';
import { shorten, show, viNumber } from './show.js';
import type { Text } from './text.js';

export const noBand = error<{ value: string }>('no-band', {
  en: ({ value }) => [
    `${value} falls in no band of the rule.`,
    'Extend a band of the framework to cover it, or declare `else`.',
  ],
  vi: ({ value }) => [
    `${value} không thuộc mức điểm nào của quy tắc.`,
    'Mở rộng một mức trong bộ chỉ số, hoặc khai báo `else`.',
  ],
});

export const noCase = error('no-case', {
  en: () => ['No case of the rule applies.', 'Declare `else` in the framework.'],
  vi: () => ['Không trường hợp nào của quy tắc được đáp ứng.', 'Khai báo `else` trong bộ chỉ số.'],
});

export const partOfStep = error<{ value: string; every: string }>('part-of-step', {
  en: ({ value, every }) => [
    `${value} is not a whole number of steps of ${every}, and the framework does not say what part of a step earns.`,
    'Declare `partial`: "floor" (nothing), "prorate" (its part) or "ceil" (a whole step).',
  ],
  vi: ({ value, every }) => [
    `${value} không chẵn bước ${every}, và bộ chỉ số không nói phần lẻ của một bước được bao nhiêu điểm.`,
    'Khai báo `partial`: "floor" (không tính), "prorate" (theo tỷ lệ) hoặc "ceil" (tính tròn một bước).',
  ],
});

export const zeroDenominator = error('zero-denominator', {
  en: () => [
    'The denominator is zero and the framework does not say what the ratio is then.',
    'Declare `zeroDen`: "full" (as if complete), "zero", "na" (not applicable), or correct the data.',
  ],
  vi: () => [
    'Mẫu số bằng 0 và bộ chỉ số không quy định tỷ lệ khi đó.',
    'Khai báo `zeroDen`: "full" (coi như đạt tối đa), "zero" (bằng 0), "na" (không áp dụng), hoặc sửa số liệu.',
  ],
});

export const noLogarithm = error<{ value: string }>('logarithm-of-non-positive', {
  en: ({ value }) => [
    `${value} has no logarithm; only numbers above zero have one.`,
    'Correct it, or drop `log` from the framework.',
  ],
  vi: ({ value }) => [
    `${viNumber(value)} không có logarit; chỉ số lớn hơn 0 mới có.`,
    'Sửa lại số này, hoặc bỏ `log` trong bộ chỉ số.',
  ],
});

export const tooManyChildren = error<{ reported: number; expected: string }>('too-many-children', {
  en: ({ reported, expected }) => [
    `${reported} sub-units reported, but there are only ${expected}.`,
    'Correct the number of sub-units, or remove those listed twice.',
  ],
  vi: ({ reported, expected }) => [
    `Có ${reported} đơn vị trực thuộc báo cáo, nhưng chỉ có ${expected} đơn vị.`,
    'Sửa số đơn vị trực thuộc, hoặc bỏ các đơn vị bị ghi hai lần.',
  ],
});

export const childrenMissing = error<{ gaps: bigint }>('children-missing', {
  en: ({ gaps }) => [
    `${gaps} sub-units have not reported.`,
    'Collect their data, or declare `missing`: "zero" or "skip" in the framework.',
  ],
  vi: ({ gaps }) => [
    `${gaps} đơn vị trực thuộc chưa có số liệu.`,
    'Thu thập số liệu, hoặc khai báo `missing`: "zero" (tính 0) hay "skip" (bỏ qua) trong bộ chỉ số.',
  ],
});

export const keptWithin = warning<{ value: string; limit: string }>('kept-within', {
  en: ({ value, limit }) => [
    `${value} lies beyond the rule's last value ${limit} and was counted as ${limit}.`,
    'Check the data: a part is perhaps larger than the whole.',
  ],
  vi: ({ value, limit }) => [
    `${value} vượt ngoài giá trị cuối ${limit} của quy tắc và được tính như ${limit}.`,
    'Kiểm tra số liệu: có thể phần lớn hơn tổng số.',
  ],
});

/** What the parts of a unit are. */
export const partNames = {
  text: { en: 'a text', vi: 'chữ' },
  'yes or no': { en: 'true or false', vi: 'true hoặc false' },
  record: { en: 'an object of values by name', vi: 'đối tượng gồm các giá trị theo tên' },
  'list of sub-units': {
    en: 'a list of sub-units, each with its `values`',
    vi: 'một danh sách đơn vị trực thuộc, mỗi đơn vị có `values`',
  },
} as const satisfies Record<string, Text>;

export const notApplicableUndeclared = error<{ reason: Text }>('not-applicable-undeclared', {
  en: ({ reason }) => [
    `It does not apply to the unit (${shorten(reason.en)}), and the framework does not say what that means.`,
    'Declare `na`: "full" (maximum points), "zero", "drop" (leaves points and maximum) or "rescale".',
  ],
  vi: ({ reason }) => [
    `Không áp dụng cho đơn vị (${shorten(reason.vi)}), và bộ chỉ số không quy định cách tính khi đó.`,
    'Khai báo `na`: "full" (điểm tối đa), "zero" (0 điểm), "drop" (bỏ khỏi điểm và điểm tối đa) hoặc "rescale".',
  ],
});

export const peersNeeded = error('peers-needed', {
  en: () => [
    'The rule compares the unit with the others of its group.',
    'Score all units together with scoreAll.',
  ],
  vi: () => [
    'Quy tắc so sánh đơn vị với các đơn vị cùng nhóm.',
    'Chấm tất cả các đơn vị cùng lúc bằng scoreAll.',
  ],
});

export const pointsUnknown = error<{ code: string; what: Text }>('points-unknown', {
  en: ({ code, what }) => [
    `${what.en} of ${code} is not known, so nothing can be scored.`,
    'Supply it with deriveFramework from the decision itself.',
  ],
  vi: ({ code, what }) => [
    `Chưa biết ${what.vi} của ${code} nên không thể chấm điểm.`,
    'Bổ sung bằng deriveFramework theo đúng văn bản quyết định.',
  ],
});

export const notAFramework = error<{ problem: Text }>('framework-unusable', {
  en: ({ problem }) => [
    `The framework cannot be used: ${problem.en}.`,
    'Run validateFramework to see every problem.',
  ],
  vi: ({ problem }) => [
    `Không dùng được bộ chỉ số: ${problem.vi}.`,
    'Chạy validateFramework để xem mọi lỗi.',
  ],
});

export const weightless = error<{ code: string }>('weights-zero', {
  en: ({ code }) => [
    `The weights of the members of ${code} add up to zero.`,
    'Give at least one member a weight above zero.',
  ],
  vi: ({ code }) => [
    `Tổng trọng số các thành phần của ${code} bằng 0.`,
    'Đặt trọng số lớn hơn 0 cho ít nhất một thành phần.',
  ],
});

export const meanOfNonPositive = error<{ code: string; share: string }>('mean-of-non-positive', {
  en: ({ code, share }) => [
    `A share of ${share} in ${code} has no place in its geometric or harmonic mean.`,
    'Use a normalisation whose range stays above zero, or another aggregation.',
  ],
  vi: ({ code, share }) => [
    `Không thể lấy trung bình nhân hoặc điều hòa của ${code} khi có tỷ lệ ${share}.`,
    'Dùng cách chuẩn hóa có khoảng giá trị lớn hơn 0, hoặc cách tổng hợp khác.',
  ],
});

export const previousOtherUnits = warning<{
  before: number;
  now: number;
  gone: readonly string[];
  fresh: readonly string[];
}>('previous-other-units', {
  en: ({ before, now, gone, fresh }) => [
    `Places among ${before} units are compared with places among ${now}; gone: ${listed(gone).en}; new: ${listed(fresh).en}.`,
    'After a merger, merge the earlier units first (mergeUnits) and rank them again; otherwise read the changes of places with care.',
  ],
  vi: ({ before, now, gone, fresh }) => [
    `Đang so hạng trong ${before} đơn vị với hạng trong ${now} đơn vị; không còn: ${listed(gone).vi}; mới: ${listed(fresh).vi}.`,
    'Nếu có sáp nhập, hãy gộp số liệu năm trước (mergeUnits) rồi xếp hạng lại; nếu không, cần thận trọng khi đọc mức tăng, giảm hạng.',
  ],
});

export const previousNotNumber = warning<{ units: readonly string[] }>('previous-not-number', {
  en: ({ units }) => [
    `The earlier places of ${listed(units).en} are no numbers and are not compared.`,
    'Give places as numbers, as rank does.',
  ],
  vi: ({ units }) => [
    `Hạng trước đây của ${listed(units).vi} không phải là số nên không được so sánh.`,
    'Hãy ghi hạng là số, như kết quả xếp hạng.',
  ],
});

/** A few names; how many others there are. */
function listed(names: readonly string[]): Text {
  if (names.length === 0) return { vi: 'không có', en: 'none' };
  const some = names.slice(0, 5).map(shorten).join(', ');
  const more = names.length - 5;
  return more > 0
    ? { vi: `${some} và ${more} đơn vị khác`, en: `${some} and ${more} more` }
    : { vi: some, en: some };
}

export const evidenceMissing = warning('evidence-missing', {
  en: () => ['No evidence is attached.', 'Attach the documents the framework asks for.'],
  vi: () => ['Chưa có tài liệu kiểm chứng.', 'Bổ sung tài liệu kiểm chứng theo yêu cầu của bộ chỉ số.'],
});

export const notAScoreboard = error<{ what: Text }>('not-from-chiso', {
  en: ({ what }) => [
    `This is not ${what.en} that score or scoreAll returned.`,
    'Score again and pass the object itself, not a copy.',
  ],
  vi: ({ what }) => [
    `Đây không phải là ${what.vi} do score hoặc scoreAll trả về.`,
    'Chấm lại và truyền chính đối tượng đó, không phải bản sao.',
  ],
});

export const unknownUnit = error<{ id: string }>('unknown-unit', {
  en: ({ id }) => [`There is no unit "${id}".`, 'Check the id against the list of units.'],
  vi: ({ id }) => [`Không có đơn vị "${id}".`, 'Kiểm tra lại mã trong danh sách đơn vị.'],
});

export const countTooLarge = error<{ value: number }>('count-too-large', {
  en: ({ value }) => [
    `${value} is beyond what a number holds to the last digit.`,
    'If it is really so many, give it as a text.',
  ],
  vi: ({ value }) => [
    `${value} quá lớn, máy không giữ được đến chữ số cuối cùng.`,
    'Nếu đúng là nhiều như vậy, hãy đưa số ở dạng chữ.',
  ],
});

export const columnNotList = error<{ column: string; value: unknown }>('column-not-list', {
  en: ({ column, value }) => [
    `Column ${column} is ${show(value)}, not a list or a Float64Array.`,
    'Give a list with one value for each unit; `Array.from` makes one of any typed array.',
  ],
  vi: ({ column, value }) => [
    `Cột ${column} là ${show(value)}, không phải danh sách hoặc Float64Array.`,
    'Hãy đưa một danh sách, mỗi đơn vị một giá trị; `Array.from` chuyển mọi mảng kiểu số thành danh sách.',
  ],
});

export const columnTwice = error<{ column: string; other: string }>('column-twice', {
  en: ({ column, other }) => [
    `Columns ${shorten(other)} and ${shorten(column)} hold the same input.`,
    'Keep one of them.',
  ],
  vi: ({ column, other }) => [
    `Cột ${shorten(other)} và cột ${shorten(column)} chứa cùng một số liệu.`,
    'Chỉ giữ một cột.',
  ],
});

export const columnOfSeveral = error<{ code: string; inputs: readonly string[] }>('column-of-several', {
  en: ({ code, inputs }) => [
    `${code} has several inputs, which one column cannot hold.`,
    `Give a column for each: ${inputs.map((input) => `${code}.${input}`).join(', ')}.`,
  ],
  vi: ({ code, inputs }) => [
    `${code} có nhiều số liệu, một cột không chứa được.`,
    `Mỗi số liệu cần một cột: ${inputs.map((input) => `${code}.${input}`).join(', ')}.`,
  ],
});

export const ambiguousColumn = error<{ column: string }>('ambiguous-column', {
  en: ({ column }) => [
    `Column ${shorten(column)} could be the fact or the code of that name.`,
    'Give the units as objects, or rename the fact in the framework.',
  ],
  vi: ({ column }) => [
    `Cột ${shorten(column)} có thể là số liệu chung hoặc mã cùng tên.`,
    'Đưa các đơn vị vào dưới dạng đối tượng, hoặc đổi tên số liệu chung trong bộ chỉ số.',
  ],
});

export const stagesReversed = error<{ from: string; to: string }>('stages-reversed', {
  en: ({ from, to }) => [
    `"${to}" does not come after "${from}".`,
    'Give the earlier stage first: self-assessed, appraised, final.',
  ],
  vi: ({ from, to }) => [
    `"${to}" không diễn ra sau "${from}".`,
    'Đưa giai đoạn trước lên trước: tự đánh giá, thẩm định, chính thức.',
  ],
});

/** Reasons why there is no number. */
export const nothingToDivideBy: Text = { en: 'the denominator is zero', vi: 'mẫu số bằng 0' };
export const noChildren: Text = {
  en: 'no sub-unit has reported',
  vi: 'chưa có đơn vị trực thuộc nào báo cáo',
};
export const noPeers: Text = {
  en: 'no unit of the group has the value',
  vi: 'không đơn vị nào trong nhóm có số liệu',
};
export const tooFewAnswers = (answers: bigint, least: bigint): Text => ({
  en: `${answers} answers are fewer than the ${least} needed`,
  vi: `${answers} phiếu trả lời, ít hơn ${least} phiếu cần có`,
});
export const inputAbsent = ({ en, vi }: Text): Text => ({
  en: `no data for ${en}`,
  vi: `chưa có số liệu ${vi}`,
});
export const notReadable: Text = { en: 'the data cannot be used', vi: 'không dùng được số liệu' };
export const saidNotApplicable = (reason: string): Text => ({ en: reason, vi: reason });
export const allNotApplicable: Text = { en: 'no member applies', vi: 'không thành phần nào áp dụng' };
export const membersAbsent: Text = { en: 'no member has a score', vi: 'chưa thành phần nào có điểm' };
export const unscored: Text = { en: 'not scored', vi: 'không tính điểm' };

/** What each kind of input expects, as the complement of "is not". */
export const kindNames = {
  number: { en: 'a number such as 12.5 or "1/2"', vi: 'một số như 12.5 hoặc "1/2"' },
  count: { en: 'a whole number from 0', vi: 'một số nguyên từ 0' },
  percent: { en: 'a percentage such as 75', vi: 'một tỷ lệ phần trăm như 75' },
  share: { en: 'a share between 0 and 1', vi: 'một tỷ lệ từ 0 đến 1' },
  boolean: { en: 'true or false', vi: 'có hoặc không (true hoặc false)' },
  choice: { en: 'an option', vi: 'một lựa chọn' },
  date: { en: 'a date such as 2026-12-10', vi: 'một ngày như 2026-12-10' },
  survey: { en: 'a list of answers by level', vi: 'số phiếu trả lời theo từng mức' },
  notApplicable: { en: 'a reason why it does not apply', vi: 'lý do không áp dụng' },
} as const;

export const otherType: Text = { en: 'not for units of this type', vi: 'không dành cho loại đơn vị này' };
export const zeroedByGate: Text = { en: 'set to 0 by a gate', vi: 'bị tính 0 điểm do điều kiện khống chế' };
export const noEvidence: Text = { en: 'no evidence', vi: 'không có tài liệu kiểm chứng' };

export const notAUnit = error('not-a-unit', {
  en: () => ['This is not a unit.', 'Give an object with an `id` and its data in `inputs`.'],
  vi: () => ['Đây không phải là một đơn vị.', 'Đưa một đối tượng có `id` và số liệu trong `inputs`.'],
});

export const scoreboardName: Text = { en: 'a scoreboard', vi: 'bảng điểm' };
export const scorecardName: Text = { en: 'a scorecard', vi: 'phiếu điểm' };
export const notToBeRanked: Text = { en: 'not to be ranked', vi: 'không xếp hạng' };
export const groupNotRanked: Text = { en: 'its group is not ranked', vi: 'nhóm này không xếp hạng' };
export const incompleteUnit: Text = {
  en: 'some indicators have no points yet',
  vi: 'còn chỉ số chưa có điểm',
};

export const unknownPart = error<{ code: string }>('unknown-part', {
  en: ({ code }) => [`The framework has no group, indicator or view "${code}".`, 'Correct the code.'],
  vi: ({ code }) => [`Bộ chỉ số không có nhóm, chỉ số hay trụ cột "${code}".`, 'Sửa lại mã.'],
});

export const notComparable = error<{ a: string; b: string }>('not-comparable', {
  en: ({ a, b }) => [
    `${a} and ${b} cannot be compared.`,
    'Compare two stages of one unit under one framework.',
  ],
  vi: ({ a, b }) => [
    `Không so sánh được ${a} với ${b}.`,
    'Chỉ so sánh hai giai đoạn của một đơn vị theo cùng một bộ chỉ số.',
  ],
});

export const notUnits = error('not-units', {
  en: () => ['These are not units.', 'Give a list of units, or an object with `ids` and `columns`.'],
  vi: () => [
    'Đây không phải là danh sách đơn vị.',
    'Đưa danh sách đơn vị, hoặc đối tượng có `ids` và `columns`.',
  ],
});

export const levelWithoutScore = error<{ level: string }>('level-without-score', {
  en: ({ level }) => [
    `The answer level "${level}" stands for no number.`,
    'Declare what it is worth in `scores`, or leave it out with `exclude`.',
  ],
  vi: ({ level }) => [
    `Mức trả lời "${level}" không tương ứng với số nào.`,
    'Khai báo giá trị của mức này trong `scores`, hoặc loại ra bằng `exclude`.',
  ],
});
