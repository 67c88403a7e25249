/** Problems of comparing, explaining and testing rankings. */
import { error } from './kind.js';
import { shorten, show } from './show.js';

/** A text as it is, cut to what a sentence can bear; anything else as `show` has it. */
const said = (value: unknown): string => (typeof value === 'string' ? shorten(value) : show(value));

export const badSampling = error<{
  what: 'factors' | 'points' | 'replicates' | 'seed' | 'runs';
  value: unknown;
}>('bad-sampling', {
  en: ({ what, value }) => [`The number of ${what} cannot be ${said(value)}.`, samplingHints[what][0]],
  vi: ({ what, value }) => [`${samplingHints[what][2]} không thể là ${said(value)}.`, samplingHints[what][1]],
});

const samplingHints = {
  factors: ['Vary 1 to 32 things at a time.', 'Chỉ thay đổi từ 1 đến 32 yếu tố cùng lúc.', 'Số yếu tố'],
  points: [
    'Give a power of two times the number of replicates, at least two points each: 1024 with 8.',
    'Cho một luỹ thừa của 2 nhân với số lần lặp, mỗi lần ít nhất hai điểm: 1024 với 8 lần.',
    'Số điểm mẫu',
  ],
  replicates: ['Give a whole number from 2.', 'Cho một số nguyên từ 2 trở lên.', 'Số lần lặp'],
  seed: ['Give a whole number from 0 to 2^53 - 1.', 'Cho một số nguyên từ 0 đến 2^53 - 1.', 'Số gieo'],
  runs: [
    'Give whole numbers from 1 to 10,000,000, a part of the runs from its first to the one after its last.',
    'Cho số nguyên từ 1 đến 10.000.000; một phần các lần chạy thì từ lần đầu đến lần ngay sau lần cuối.',
    'Số lần chạy',
  ],
} as const;

export const pointsForShares = error<{ codes: readonly string[] }>('points-for-shares', {
  en: ({ codes }) => [
    `The table looks like points, not shares: the greatest value of each of ${codes.join(', ')} is its weight.`,
    'Weights would count twice. Divide each column by its maximum points, or take the table of additiveTable.',
  ],
  vi: ({ codes }) => [
    `Bảng có vẻ chứa điểm chứ không phải tỷ lệ: giá trị lớn nhất của mỗi chỉ số ${codes.join(', ')} bằng đúng trọng số của nó.`,
    'Trọng số sẽ bị tính hai lần. Hãy chia mỗi cột cho điểm tối đa của nó, hoặc dùng bảng do additiveTable lập.',
  ],
});

export const badBounds = error<{ code: string; least: number; weight: number; most: number }>(
  'bad-weight-bounds',
  {
    en: ({ code, least, weight, most }) => [
      `The bounds ${least} and ${most} of "${code}" do not enclose its weight ${weight}.`,
      'Give a least weight from 0 up to the weight, and a most weight from there on.',
    ],
    vi: ({ code, least, weight, most }) => [
      `Hai giới hạn ${least} và ${most} của "${code}" không bao lấy trọng số ${weight} của nó.`,
      'Cho giới hạn dưới từ 0 đến trọng số, và giới hạn trên từ trọng số trở lên.',
    ],
  },
);

export const absentScore = error<{ id: string }>('absent-score', {
  en: ({ id }) => [
    `Unit "${id}" has an absent number, so its score cannot be compared.`,
    'Supply the number, or impute it before comparing.',
  ],
  vi: ({ id }) => [
    `Đơn vị "${id}" thiếu số liệu nên không so sánh được điểm.`,
    'Bổ sung số liệu, hoặc ước tính trước khi so sánh.',
  ],
});

export const tooManyCauses = error<{ count: number }>('too-many-causes', {
  en: ({ count }) => [
    `${count} causes cannot be told apart.`,
    'Name at most 12; every set of them has to be tried.',
  ],
  vi: ({ count }) => [
    `Không thể tách bạch ${count} nguyên nhân.`,
    'Nêu nhiều nhất 12 nguyên nhân; mọi tổ hợp của chúng đều phải tính thử.',
  ],
});

export const badFactor = error<{ name: string }>('bad-factor', {
  en: ({ name }) => [
    `The uncertain factor "${name}" cannot be drawn.`,
    'Give each factor a name of its own, and a list of options, weights with a spread from 0, or data with a size from 0.',
  ],
  vi: ({ name }) => [
    `Không thể lấy mẫu yếu tố không chắc chắn "${name}".`,
    'Mỗi yếu tố cần một tên riêng, và một danh sách lựa chọn, hoặc trọng số có biên độ từ 0, hoặc số liệu có sai số từ 0.',
  ],
});

export const differentTrees = error('different-trees', {
  en: () => [
    'The two indices do not have the same groups and indicators, so a difference cannot be split among them.',
    'Compare them without the indicators that only one of them has, or explain the rank instead.',
  ],
  vi: () => [
    'Hai bộ chỉ số không có cùng các nhóm và chỉ số nên không thể tách chênh lệch theo chúng.',
    'So sánh sau khi bỏ các chỉ số chỉ một bên có, hoặc giải thích thứ hạng thay cho điểm.',
  ],
});

const moments = {
  before: ['in the earlier edition', 'ở kỳ trước'],
  after: ['in the later edition', 'ở kỳ sau'],
  between: [
    'with the data of one edition and the method of the other',
    'khi lấy số liệu của kỳ này và phương pháp của kỳ kia',
  ],
} as const;

export const notRanked = error<{ id: string; when: keyof typeof moments }>('not-ranked', {
  en: ({ id, when }) => [
    `Unit "${id}" has no rank ${moments[when][0]}.`,
    'Explain the change of a unit that is ranked in both; see the reason it has none where it is scored.',
  ],
  vi: ({ id, when }) => [
    `Đơn vị "${id}" không có thứ hạng ${moments[when][1]}.`,
    'Chỉ giải thích thay đổi của đơn vị được xếp hạng ở cả hai kỳ; xem lý do không có hạng ở nơi chấm điểm.',
  ],
});

export const mixedEditions = error('mixed-editions', {
  en: () => [
    'One edition is a framework and another a composite index.',
    'Give frameworks with units, or composite indices with tables, on all sides.',
  ],
  vi: () => [
    'Một kỳ dùng khung chấm điểm, kỳ khác dùng chỉ số tổng hợp.',
    'Cả hai kỳ phải cùng là khung chấm điểm với các đơn vị, hoặc cùng là chỉ số tổng hợp với bảng số liệu.',
  ],
});

export const badVariant = error<{ name: string }>('bad-variant', {
  en: ({ name }) => [`There is more than one variant "${name}".`, 'Give every variant a name of its own.'],
  vi: ({ name }) => [`Có nhiều hơn một phương án "${name}".`, 'Mỗi phương án cần một tên riêng.'],
});

export const nothingPublished = error<{ count: number }>('nothing-published', {
  en: ({ count }) => [
    `Only ${count} units of the table have a published score.`,
    'Give scores by the ids of the table, for three units or more; with fewer every method fits.',
  ],
  vi: ({ count }) => [
    `Chỉ có ${count} đơn vị trong bảng có điểm công bố.`,
    'Cho điểm theo mã đơn vị của bảng, từ ba đơn vị trở lên; ít hơn thì phương pháp nào cũng khớp.',
  ],
});

export const notAdditive = error<{ code: string }>('not-additive', {
  en: ({ code }) => [
    `The index is not a weighted sum in which "${code}" counts once.`,
    'Use the arithmetic mean above the nodes you choose, and choose nodes that cover the index once.',
  ],
  vi: ({ code }) => [
    `Bộ chỉ số không phải là tổng có trọng số mà trong đó "${code}" được tính đúng một lần.`,
    'Dùng trung bình cộng ở mọi nhóm phía trên các nút đã chọn, và chọn các nút phủ bộ chỉ số đúng một lần.',
  ],
});

export const tooManyUnits = error<{ count: number; most: number }>('too-many-units', {
  en: ({ count, most }) => [
    `${count} units are too many: every two of them are compared.`,
    `Take at most ${most}, for instance one ranking group at a time.`,
  ],
  vi: ({ count, most }) => [
    `${count} đơn vị là quá nhiều: phải so sánh từng cặp.`,
    `Lấy nhiều nhất ${most} đơn vị, chẳng hạn từng nhóm xếp hạng một.`,
  ],
});
