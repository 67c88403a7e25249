/** Problems of the methods: tables, preparation, normalisation, weights, aggregation, comparison. */

import { error, warning } from './kind.js';
import { show } from './show.js';
import type { Text } from './text.js';

const quote = (value: unknown): string => {
  const text = plain(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** As JSON where that can be written; nothing a caller gives may make the message itself fail. */
function plain(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100));
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === 'bigint' ? String(value) : show(value);
  }
}

export const raggedTable = error<{ expected: number; found: number }>('ragged-table', {
  en: ({ expected, found }) => [
    `Expected ${expected} entries here, found ${found}.`,
    'Give every unit one number per indicator; write null where a number is absent.',
  ],
  vi: ({ expected, found }) => [
    `Ở đây cần ${expected} mục, nhưng có ${found}.`,
    'Mỗi đơn vị cần một số cho mỗi chỉ số; ghi null ở chỗ không có số liệu.',
  ],
});

export const notNumber = error<{ value: unknown }>('not-a-number', {
  en: ({ value }) => [
    `${quote(value)} is not a number.`,
    'Give a number, or null where it is absent; a text is never read as a number.',
  ],
  vi: ({ value }) => [
    `${quote(value)} không phải là số.`,
    'Ghi một số, hoặc null ở chỗ không có số liệu; chữ không được hiểu thành số.',
  ],
});

export const repeatedUnit = error<{ id: string }>('repeated-unit', {
  en: ({ id }) => [`Unit "${id}" is there more than once.`, 'Give every unit an id of its own.'],
  vi: ({ id }) => [`Đơn vị "${id}" xuất hiện nhiều hơn một lần.`, 'Mỗi đơn vị cần một mã riêng.'],
});

export const repeatedIndicator = error<{ code: string }>('repeated-indicator', {
  en: ({ code }) => [
    `Indicator "${code}" is there more than once.`,
    'Give every indicator a code of its own.',
  ],
  vi: ({ code }) => [`Chỉ số "${code}" xuất hiện nhiều hơn một lần.`, 'Mỗi chỉ số cần một mã riêng.'],
});

export const unknownIndicator = error<{ code: string }>('unknown-indicator', {
  en: ({ code }) => [
    `The table has no indicator "${code}".`,
    'Check the code, or add its column to the table.',
  ],
  vi: ({ code }) => [
    `Bảng không có chỉ số "${code}".`,
    'Kiểm tra lại mã, hoặc thêm cột của chỉ số này vào bảng.',
  ],
});

export const noNodes = error('no-nodes', {
  en: () => ['The index has no nodes.', 'List its indicators and groups in "nodes".'],
  vi: () => ['Bộ chỉ số không có nút nào.', 'Liệt kê các chỉ số và nhóm trong "nodes".'],
});

export const repeatedNode = error<{ code: string }>('repeated-node', {
  en: ({ code }) => [`Code "${code}" is used twice.`, 'Give every indicator and group a code of its own.'],
  vi: ({ code }) => [`Mã "${code}" được dùng hai lần.`, 'Mỗi chỉ số và mỗi nhóm cần một mã riêng.'],
});

export const unknownParent = error<{ code: string; parent: string }>('unknown-parent', {
  en: ({ code, parent }) => [
    `"${code}" belongs to "${parent}", which is not listed.`,
    'Correct the parent, or add a node for that group.',
  ],
  vi: ({ code, parent }) => [
    `"${code}" thuộc nhóm "${parent}", nhưng nhóm này không có trong danh sách.`,
    'Sửa lại mã nhóm, hoặc thêm nút cho nhóm đó.',
  ],
});

export const manyRoots = error<{ codes: readonly string[] }>('many-roots', {
  en: ({ codes }) => [
    `${codes.length} nodes have no parent: ${list(codes)}.`,
    'Exactly one node, the index itself, has none; give the others their group.',
  ],
  vi: ({ codes }) => [
    `Có ${codes.length} nút không thuộc nhóm nào: ${list(codes)}.`,
    'Chỉ một nút, chính là chỉ số tổng hợp, không thuộc nhóm nào; hãy ghi nhóm cho các nút còn lại.',
  ],
});

export const cyclicNodes = error<{ codes: readonly string[] }>('cyclic-nodes', {
  en: ({ codes }) => [
    `These nodes do not lead up to the index, because groups contain each other in a circle: ${list(codes)}.`,
    'Correct the parents so that every node leads up to the index.',
  ],
  vi: ({ codes }) => [
    `Các nút sau không dẫn lên chỉ số tổng hợp vì các nhóm chứa lẫn nhau: ${list(codes)}.`,
    'Sửa lại nhóm cha để mọi nút đều dẫn lên chỉ số tổng hợp.',
  ],
});

export const rootIsIndicator = error<{ code: string }>('root-is-indicator', {
  en: ({ code }) => [`"${code}" is the only node.`, 'List the members of the index.'],
  vi: ({ code }) => [`"${code}" là nút duy nhất.`, 'Liệt kê các thành phần của chỉ số tổng hợp.'],
});

export const badWeight = error<{ code: string; weight: unknown }>('bad-weight', {
  en: ({ code, weight }) => [
    `The weight of "${code}" is ${written(weight)}.`,
    'A weight is a number, zero or more, and at least one is above zero.',
  ],
  vi: ({ code, weight }) => [
    `Trọng số của "${code}" là ${written(weight)}.`,
    'Trọng số phải là một số, bằng 0 hoặc lớn hơn, và ít nhất một trọng số lớn hơn 0.',
  ],
});

export const zeroWeights = error<{ group: string }>('zero-weights', {
  en: ({ group }) => [
    `All members of "${group}" have the weight 0.`,
    'Give at least one member a weight above 0.',
  ],
  vi: ({ group }) => [
    `Mọi thành phần của "${group}" đều có trọng số 0.`,
    'Ít nhất một thành phần phải có trọng số lớn hơn 0.',
  ],
});

export const weightCount = error<{ expected: number; found: number }>('weight-count', {
  en: ({ expected, found }) => [
    `${found} weights are given for ${expected} indicators.`,
    'Give one weight per indicator, in the order of the table.',
  ],
  vi: ({ expected, found }) => [
    `Có ${found} trọng số cho ${expected} chỉ số.`,
    'Mỗi chỉ số cần một trọng số, theo thứ tự trong bảng.',
  ],
});

export const unknownMethod = error<{ method: unknown; known: readonly string[] }>('unknown-method', {
  en: ({ method, known }) => [
    `There is no method ${written(method)}.`,
    `Choose one of: ${known.join(', ')}.`,
  ],
  vi: ({ method, known }) => [
    `Không có phương pháp ${written(method)}.`,
    `Chọn một trong: ${known.join(', ')}.`,
  ],
});

export const negativeDenominator = error<{ code: string; from: string; value: number }>(
  'negative-denominator',
  {
    en: ({ code, from, value }) => [
      `"${code}" is divided by "${from}", which is ${value}: below zero, so that more would count as less.`,
      'Correct the denominator, or leave the unit out.',
    ],
    vi: ({ code, from, value }) => [
      `"${code}" được chia cho "${from}", nhưng số này là ${value}: nhỏ hơn 0, nên nhiều hơn lại thành ít hơn.`,
      'Hãy sửa mẫu số, hoặc bỏ đơn vị này.',
    ],
  },
);

export const missingGoalposts = error<{ code: string }>('missing-goalposts', {
  en: ({ code }) => [
    `Indicator "${code}" has no goalposts.`,
    'Give it "goalposts": [low, high] in its unit of measure, or choose another normalisation.',
  ],
  vi: ({ code }) => [
    `Chỉ số "${code}" không có ngưỡng chuẩn.`,
    'Ghi "goalposts": [thấp, cao] theo đơn vị đo của chỉ số, hoặc chọn cách chuẩn hóa khác.',
  ],
});

export const missingTarget = error<{ code: string }>('missing-target', {
  en: ({ code }) => [
    `Indicator "${code}" has no target.`,
    'Give it a "target" in its unit of measure, or choose another normalisation.',
  ],
  vi: ({ code }) => [
    `Chỉ số "${code}" không có mục tiêu.`,
    'Ghi "target" theo đơn vị đo của chỉ số, hoặc chọn cách chuẩn hóa khác.',
  ],
});

export const unknownLabel = error<{ label: string }>('unknown-label', {
  en: ({ label }) => [
    `The table has no label "${label}".`,
    'Add the texts of the units under this name to "labels".',
  ],
  vi: ({ label }) => [
    `Bảng không có nhãn "${label}".`,
    'Thêm nhãn của các đơn vị dưới tên này vào "labels".',
  ],
});

export const noVariation = warning<{ code: string }>('no-variation', {
  en: ({ code }) => [
    `All units have the same "${code}", so it cannot be put on a scale between the worst and the best.`,
    'Leave the indicator out, or normalise it with goalposts.',
  ],
  vi: ({ code }) => [
    `Mọi đơn vị có cùng giá trị "${code}", nên không thể xếp trên thang từ kém nhất đến tốt nhất.`,
    'Bỏ chỉ số này, hoặc chuẩn hóa theo ngưỡng chuẩn.',
  ],
});

export const cellsLost = warning<{ code: string; count: number; why: Text }>('cells-lost', {
  en: ({ code, count, why }) => [
    `${count} ${count === 1 ? 'value' : 'values'} of "${code}" became absent: ${why.en}.`,
    'Look at "absences" for the units, and choose a method that can take these values if they matter.',
  ],
  vi: ({ code, count, why }) => [
    `${count} giá trị của "${code}" bị bỏ trống: ${why.vi}.`,
    'Xem các đơn vị trong "absences", và chọn phương pháp xử lý được các giá trị này nếu cần.',
  ],
});

function list(codes: readonly string[]): string {
  const shown = codes.slice(0, 10).map((code) => `"${code}"`);
  return codes.length > 10 ? `${shown.join(', ')}, …` : shown.join(', ');
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(value) : quote(value);
}

export const absentData = error<{ code: string; count: number }>('absent-data', {
  en: ({ code, count }) => [
    `${count} ${count === 1 ? 'unit has' : 'units have'} no value for "${code}", which these weights need.`,
    'Fill the gaps (impute) or leave out the units (screen) first.',
  ],
  vi: ({ code, count }) => [
    `${count} đơn vị không có giá trị cho "${code}" mà cách tính trọng số này cần.`,
    'Hãy bổ sung số liệu (impute) hoặc loại các đơn vị này (screen) trước.',
  ],
});

export const needsPositive = error<{ code: string; value: number; least: string }>('needs-positive', {
  en: ({ code, value, least }) => [
    `"${code}" has the value ${value}; this method needs numbers ${least === '0' ? 'of 0 or more' : 'above 0'}.`,
    'Normalise the indicators to a positive range first, or choose another method.',
  ],
  vi: ({ code, value, least }) => [
    `"${code}" có giá trị ${vietnamese(value)}; phương pháp này cần các số ${least === '0' ? 'không âm' : 'lớn hơn 0'}.`,
    'Hãy chuẩn hóa các chỉ số về khoảng dương trước, hoặc chọn phương pháp khác.',
  ],
});

export const nothingToWeigh = error<{ codes: readonly string[] }>('nothing-to-weigh', {
  en: ({ codes }) => [
    `The data of ${list(codes)} do not vary, so they give no weights.`,
    'Choose weights that do not depend on the data, such as "equal".',
  ],
  vi: ({ codes }) => [
    `Số liệu của ${list(codes)} không biến thiên nên không cho ra trọng số.`,
    'Chọn cách xác định trọng số không phụ thuộc số liệu, ví dụ "equal".',
  ],
});

export const constantIndicator = warning<{ code: string }>('constant-indicator', {
  en: ({ code }) => [
    `"${code}" is the same for all units, so it gets the weight 0.`,
    'Leave it out, or choose other weights.',
  ],
  vi: ({ code }) => [
    `"${code}" giống nhau ở mọi đơn vị nên có trọng số 0.`,
    'Bỏ chỉ số này, hoặc chọn cách xác định trọng số khác.',
  ],
});

export const mixedLoadings = error<{ code: string; loading: number }>('mixed-loadings', {
  en: ({ code, loading }) => [
    `"${code}" has the loading ${loading.toFixed(3)} on the first component, against the others: a weight cannot be negative.`,
    'Check its direction, use "loadings": "squared", or choose other weights.',
  ],
  vi: ({ code, loading }) => [
    `"${code}" có hệ số tải ${vietnamese(Number(loading.toFixed(3)))} trên thành phần thứ nhất, ngược với các chỉ số khác: trọng số không thể âm.`,
    'Kiểm tra chiều của chỉ số, dùng "loadings": "squared", hoặc chọn cách xác định trọng số khác.',
  ],
});

export const badComparison = error<{ row: string; column: string; value: unknown; opposite: unknown }>(
  'bad-comparison',
  {
    en: ({ row, column, value, opposite }) => [
      `"${row}" against "${column}" is ${written(value)}, and the other way round ${written(opposite)}.`,
      'A comparison is a number above 0, its opposite is one over it, and anything against itself is 1.',
    ],
    vi: ({ row, column, value, opposite }) => [
      `"${row}" so với "${column}" là ${written(value)}, và ngược lại là ${written(opposite)}.`,
      'Mỗi so sánh là một số lớn hơn 0, so sánh ngược là nghịch đảo của nó, và so với chính mình là 1.',
    ],
  },
);

export const badMatrix = error<{ expected: number; found: string }>('bad-matrix', {
  en: ({ expected, found }) => [
    `The matrix of comparisons has ${found} for ${expected} codes.`,
    'Give one row and one column per code, in the same order.',
  ],
  vi: ({ expected, found }) => [
    `Ma trận so sánh có kích thước ${found} cho ${expected} mã.`,
    'Mỗi mã cần một hàng và một cột, theo cùng thứ tự.',
  ],
});

export const unconnected = error<{ codes: readonly string[] }>('unconnected-comparisons', {
  en: ({ codes }) => [
    `No comparison links ${list(codes)} with the rest.`,
    'Compare at least one of them with one of the others.',
  ],
  vi: ({ codes }) => [
    `Không có so sánh nào nối ${list(codes)} với phần còn lại.`,
    'So sánh ít nhất một trong số đó với một mã khác.',
  ],
});

export const inconsistent = warning<{ ratio: number }>('inconsistent-comparisons', {
  en: ({ ratio }) => [
    `The comparisons contradict each other: their consistency ratio is ${ratio.toFixed(3)}, above 0.1.`,
    'Ask for the comparisons that contradict most again.',
  ],
  vi: ({ ratio }) => [
    `Các so sánh mâu thuẫn nhau: tỷ số nhất quán là ${vietnamese(Number(ratio.toFixed(3)))}, lớn hơn 0,1.`,
    'Hãy hỏi lại những so sánh mâu thuẫn nhất.',
  ],
});

export const noSolution = error<{ unit: string; status: string }>('no-solution', {
  en: ({ unit, status }) => [
    `No weights of "${unit}" meet the limits (${status}).`,
    'Widen the limits of the shares.',
  ],
  vi: ({ unit, status }) => [
    `Không có bộ trọng số nào của "${unit}" thỏa các giới hạn (${status}).`,
    'Hãy nới rộng giới hạn của các tỷ trọng.',
  ],
});

export const notBalanced = warning<{ gap: number }>('not-balanced', {
  en: ({ gap }) => [
    `No weights give the influence asked for; the largest gap left is ${gap.toPrecision(3)}.`,
    'Look at indicators that run against the others: no weight can balance them.',
  ],
  vi: ({ gap }) => [
    `Không có bộ trọng số nào cho mức ảnh hưởng mong muốn; chênh lệch lớn nhất còn lại là ${vietnamese(Number(gap.toPrecision(3)))}.`,
    'Xem lại các chỉ số đi ngược các chỉ số khác: không trọng số nào cân bằng được chúng.',
  ],
});

function vietnamese(value: number): string {
  return String(value).replace('.', ',');
}

export const groupLeftOut = warning<{ code: string; role: string }>('group-left-out', {
  en: ({ code, role }) => [
    `Group "${code}" (${role}) is not part of the index: only groups that score are.`,
    'Add its points to the total yourself if you compare with official totals.',
  ],
  vi: ({ code, role }) => [
    `Nhóm "${code}" (${role}) không thuộc chỉ số: chỉ các nhóm chấm điểm được tính.`,
    'Hãy tự cộng điểm của nhóm này nếu so sánh với tổng điểm chính thức.',
  ],
});

export const zeroMean = error<{ code: string }>('zero-mean', {
  en: ({ code }) => [
    `The mean of "${code}" is 0, so its deviation cannot be divided by it.`,
    'Weigh by the deviation itself, or bring the indicators to a scale that starts at 0.',
  ],
  vi: ({ code }) => [
    `Trung bình của "${code}" bằng 0 nên không thể lấy độ lệch chia cho nó.`,
    'Hãy dùng chính độ lệch làm trọng số, hoặc đưa các chỉ số về thang bắt đầu từ 0.',
  ],
});

export const noInfluence = error<{ codes: readonly string[] }>('no-influence', {
  en: ({ codes }) => [
    `The correlation of ${list(codes)} with the index cannot be computed, so there is nothing to balance.`,
    'Leave out what is the same for all units or has no numbers.',
  ],
  vi: ({ codes }) => [
    `Không tính được tương quan của ${list(codes)} với chỉ số chung nên không có gì để cân bằng.`,
    'Hãy bỏ những chỉ số giống nhau ở mọi đơn vị hoặc không có số liệu.',
  ],
});

export const noFirstComponent = error<{ codes: readonly string[] }>('no-first-component', {
  en: ({ codes }) => [
    `No component of ${list(codes)} carries more than another, so the first one is arbitrary.`,
    'Weigh what has nothing in common in another way, such as "equal".',
  ],
  vi: ({ codes }) => [
    `Không thành phần nào của ${list(codes)} mang nhiều thông tin hơn, nên thành phần đầu là tùy tiện.`,
    'Hãy dùng cách xác định trọng số khác cho các chỉ số không liên quan nhau, ví dụ "equal".',
  ],
});

export const unknownField = warning<{ field: string; known: readonly string[] }>('unknown-field', {
  en: ({ field, known }) => [
    `${quote(field)} means nothing here and is not looked at.`,
    `If it is a typing error, use one of: ${firstOf(known)}.`,
  ],
  vi: ({ field, known }) => [
    `${quote(field)} không có ý nghĩa ở đây và không được xét đến.`,
    `Nếu gõ nhầm, dùng một trong: ${firstOf(known)}.`,
  ],
});

function firstOf(names: readonly string[]): string {
  return names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ');
}
