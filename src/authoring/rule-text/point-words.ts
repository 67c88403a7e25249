/** What is given: the maximum, a part of it, nothing; and the verbs that give it. */

const ofWhat = [
  '',
  ' của chỉ số',
  ' của chỉ số thành phần',
  ' của tiêu chí',
  ' của tiêu chí thành phần',
  ' của nội dung',
  ' của mục',
  ' của mục này',
  ' theo quy định',
];

/** The indicator's maximum. */
export const maximumWords: readonly string[] = [
  ...[
    'điểm tối đa',
    'số điểm tối đa',
    'mức điểm tối đa',
    'tổng điểm tối đa',
    'tổng số điểm tối đa',
    'thang điểm tối đa',
    'điểm chuẩn',
    'số điểm chuẩn',
  ].flatMap((words) => ofWhat.map((what) => words + what)),
  'tối đa',
  'tối đa điểm',
  'tối đa số điểm',
  'toàn bộ điểm',
  'toàn bộ số điểm',
  'trọn điểm',
  'đủ điểm',
  'điểm tuyệt đối',
  'điểm max',
  'điểm tđ',
];

/** After a fraction or percentage also these mean the maximum ("1/2 số điểm"). */
export const wholeWords: readonly string[] = [
  ...maximumWords,
  'số điểm',
  'tổng điểm',
  'tổng số điểm',
  'mức điểm',
];

export const halfWords: readonly string[] = ['một nửa', 'nửa'];

export const pointsWords: readonly string[] = ['điểm', 'đ'];

export const giveVerbs: readonly string[] = [
  'được',
  'đạt',
  'đạt được',
  'tính',
  'được tính',
  'chấm',
  'được chấm',
  'cho',
  'được cho',
  'được hưởng',
  'hưởng',
  'là',
  'được số điểm là',
  'điểm',
  'điểm là',
  'số điểm',
  'số điểm là',
  'được điểm',
  'chấm điểm',
  'điểm đánh giá là',
  'ghi',
  'được ghi',
  'được đánh giá',
  'được cộng',
  'cộng',
  'được cộng thêm',
  'điểm được tính là',
  'được tính là',
  'được chấm là',
  'ghi nhận',
  'được ghi nhận',
  'tính là',
  'đạt số điểm',
  'đạt mức điểm',
  'tính điểm',
];

export const zeroWords: readonly string[] = [
  'không điểm',
  'không có điểm',
  'không được điểm',
  'không tính điểm',
  'không chấm điểm',
  'không được tính điểm',
  'không ghi điểm',
  'không đạt điểm',
  'không cho điểm',
  'không được chấm điểm',
  'không điểm nào',
];

export const otherwiseWords: readonly string[] = [
  'còn lại',
  'các trường hợp còn lại',
  'trường hợp còn lại',
  'trường hợp khác',
  'các trường hợp khác',
  'ngược lại',
  'nếu không',
  'không thì',
  'các mức còn lại',
  'mức còn lại',
  'khác',
  'những trường hợp còn lại',
  'trường hợp ngược lại',
  'các đơn vị còn lại',
  'số còn lại',
  'không đáp ứng',
  'không đáp ứng yêu cầu',
  'không đảm bảo các yêu cầu trên',
  'không đạt các mức trên',
  'không thuộc các trường hợp trên',
  'không đạt yêu cầu',
  'các trường hợp khác còn lại',
];
