/** The sentences that explain points. Each takes numbers already written in the reader's way. */

/** Every sentence of an explanation, in one language. */
export interface Sentences {
  readonly countedAs: (limit: string) => string;
  readonly below: (limit: string) => string;
  readonly band: (edges: string) => string;
  readonly from: (edge: string) => string;
  readonly above: (edge: string) => string;
  readonly upTo: (edge: string) => string;
  readonly under: (edge: string) => string;
  /** After a lower edge. */
  readonly to: (edge: string) => string;
  readonly toUnder: (edge: string) => string;
  readonly betweenKnots: (low: string, lowPoints: string, high: string, highPoints: string) => string;
  readonly otherwise: string;
  readonly atMost: (points: string) => string;
  readonly atLeast: (points: string) => string;
  readonly greatest: string;
  readonly least: string;
  readonly mean: string;
  readonly caseNumber: (place: number) => string;
  readonly always: string;
  readonly given: string;
  readonly yes: string;
  readonly no: string;
  readonly information: string;
  readonly absent: (reason: string) => string;
  readonly absentAsZero: (reason: string) => string;
  readonly full: (reason: string) => string;
  readonly zero: (reason: string) => string;
  readonly drop: (reason: string) => string;
  readonly rescale: (reason: string) => string;
  readonly noEvidence: string;
  readonly zeroed: string;
  readonly rounded: (points: string) => string;
  readonly coverage: (scored: number, of: number) => string;
  readonly rescaled: string;
  readonly means: Readonly<Record<'weighted-mean' | 'geometric' | 'harmonic', string>>;
  readonly capped: (cap: string) => string;
  readonly otherType: string;
  readonly total: string;
  readonly converted: (to: string) => string;
  readonly class: (title: string) => string;
  readonly noClass: string;
  readonly fired: string;
  readonly notFired: string;
  readonly undecided: (reason: string) => string;
  readonly gates: Readonly<
    Record<
      'zero-indicator' | 'zero-group' | 'cap-total' | 'class-at-most' | 'class-down' | 'unranked' | 'fail',
      (detail: string) => string
    >
  >;
}

const en: Sentences = {
  countedAs: (limit) => `, counted as ${limit}`,
  below: (limit) => ` is below ${limit}`,
  band: (edges) => ` (${edges})`,
  from: (edge) => `from ${edge}`,
  above: (edge) => `above ${edge}`,
  upTo: (edge) => `up to ${edge}`,
  under: (edge) => `below ${edge}`,
  to: (edge) => ` to ${edge}`,
  toUnder: (edge) => ` to below ${edge}`,
  betweenKnots: (low, lowPoints, high, highPoints) =>
    `, between ${low} (${lowPoints} points) and ${high} (${highPoints} points)`,
  otherwise: 'otherwise',
  atMost: (points) => `, at most ${points}`,
  atLeast: (points) => `, at least ${points}`,
  greatest: 'the greatest of ',
  least: 'the least of ',
  mean: 'the mean of ',
  caseNumber: (place) => `case ${place}: `,
  always: 'the same for every unit: ',
  given: 'points given: ',
  yes: 'yes',
  no: 'no',
  information: 'information only, not scored',
  absent: (reason) => `absent: ${reason}`,
  absentAsZero: (reason) => `absent (${reason}), counted as 0`,
  full: (reason) => `not applicable (${reason}): full points, `,
  zero: (reason) => `not applicable (${reason}): `,
  drop: (reason) => `not applicable (${reason}): left out of points and maximum`,
  rescale: (reason) => `not applicable (${reason}): its weight goes to the others of the group`,
  noEvidence: ', no evidence: 0',
  zeroed: ', set to 0 by a gate',
  rounded: (points) => `, rounded ${points}`,
  coverage: (scored, of) => `${scored} of ${of} scored`,
  rescaled: ', raised for the parts that do not apply',
  means: {
    'weighted-mean': 'weighted mean of the shares',
    geometric: 'geometric mean of the shares',
    harmonic: 'harmonic mean of the shares',
  },
  capped: (cap) => `, at most ${cap} count`,
  otherType: 'not for units of this type',
  total: 'Total',
  converted: (to) => `, on a scale of ${to}`,
  class: (title) => `class: ${title}`,
  noClass: 'no class',
  fired: 'applies',
  notFired: 'does not apply',
  undecided: (reason) => `cannot be told: ${reason}`,
  gates: {
    'zero-indicator': (detail) => `indicator ${detail} set to 0 points`,
    'zero-group': (detail) => `group ${detail} set to 0 points`,
    'cap-total': (detail) => `total at most ${detail}`,
    'class-at-most': (detail) => `class at most ${detail}`,
    'class-down': (detail) => `class lowered by ${detail}`,
    unranked: () => 'not ranked',
    fail: () => 'lowest class, not ranked',
  },
};

const vi: Sentences = {
  countedAs: (limit) => `, tính bằng ${limit}`,
  below: (limit) => ` dưới ${limit}`,
  band: (edges) => ` (${edges})`,
  from: (edge) => `từ ${edge}`,
  above: (edge) => `trên ${edge}`,
  upTo: (edge) => `đến ${edge}`,
  under: (edge) => `dưới ${edge}`,
  to: (edge) => ` đến ${edge}`,
  toUnder: (edge) => ` đến dưới ${edge}`,
  betweenKnots: (low, lowPoints, high, highPoints) =>
    `, giữa ${low} (${lowPoints} điểm) và ${high} (${highPoints} điểm)`,
  otherwise: 'còn lại',
  atMost: (points) => `, tối đa ${points}`,
  atLeast: (points) => `, tối thiểu ${points}`,
  greatest: 'cao nhất trong ',
  least: 'thấp nhất trong ',
  mean: 'trung bình của ',
  caseNumber: (place) => `trường hợp ${place}: `,
  always: 'như nhau cho mọi đơn vị: ',
  given: 'điểm được chấm: ',
  yes: 'có',
  no: 'không',
  information: 'chỉ để thông tin, không tính điểm',
  absent: (reason) => `chưa có điểm: ${reason}`,
  absentAsZero: (reason) => `chưa có số liệu (${reason}), tính 0 điểm`,
  full: (reason) => `không áp dụng (${reason}): điểm tối đa, `,
  zero: (reason) => `không áp dụng (${reason}): `,
  drop: (reason) => `không áp dụng (${reason}): bỏ khỏi điểm và điểm tối đa`,
  rescale: (reason) => `không áp dụng (${reason}): trọng số chuyển cho các chỉ số khác trong nhóm`,
  noEvidence: ', không có tài liệu kiểm chứng: 0',
  zeroed: ', bị tính 0 điểm do điều kiện khống chế',
  rounded: (points) => `, làm tròn ${points}`,
  coverage: (scored, of) => `đã chấm ${scored}/${of}`,
  rescaled: ', quy đổi cho phần không áp dụng',
  means: {
    'weighted-mean': 'trung bình có trọng số của các tỷ lệ',
    geometric: 'trung bình nhân của các tỷ lệ',
    harmonic: 'trung bình điều hòa của các tỷ lệ',
  },
  capped: (cap) => `, tính tối đa ${cap}`,
  otherType: 'không dành cho loại đơn vị này',
  total: 'Tổng điểm',
  converted: (to) => `, theo thang ${to}`,
  class: (title) => `xếp loại: ${title}`,
  noClass: 'không xếp loại',
  fired: 'áp dụng',
  notFired: 'không áp dụng',
  undecided: (reason) => `chưa xác định được: ${reason}`,
  gates: {
    'zero-indicator': (detail) => `chỉ số ${detail} bị tính 0 điểm`,
    'zero-group': (detail) => `nhóm ${detail} bị tính 0 điểm`,
    'cap-total': (detail) => `tổng điểm tối đa ${detail}`,
    'class-at-most': (detail) => `xếp loại cao nhất là ${detail}`,
    'class-down': (detail) => `hạ ${detail} bậc xếp loại`,
    unranked: () => 'không xếp hạng',
    fail: () => 'xếp loại thấp nhất, không xếp hạng',
  },
};

/** The sentences of a language. */
export function sentencesOf(locale: 'vi' | 'en'): Sentences {
  return locale === 'vi' ? vi : en;
}
