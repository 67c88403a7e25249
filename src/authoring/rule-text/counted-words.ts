/** Things counted one by one, caps, and the best of several. */

export const eachWords: readonly string[] = [
  'mỗi',
  'cứ mỗi',
  'với mỗi',
  'có mỗi',
  'cứ',
  'mỗi một',
  'cứ một',
  'cứ có',
  'cứ đạt',
  'cứ đạt được',
  'đạt mỗi',
  'thêm mỗi',
  'từng',
  'đối với mỗi',
  'cứ mỗi một',
];

export const perWords: readonly string[] = [
  'cho mỗi',
  'mỗi',
  'cho một',
  'đối với mỗi',
  'với mỗi',
  'ứng với mỗi',
  'cho từng',
  'trên mỗi',
];

/** What a cap may start with. */
export const capStarts: readonly string[] = [
  'điểm',
  'số điểm',
  'mức',
  'mức điểm',
  'tổng',
  'tổng cộng',
  'tổng điểm',
  'tổng số điểm',
  'tổng điểm cộng',
  'điểm cộng',
];

export const capWords: readonly string[] = [
  'tối đa',
  'tối đa là',
  'tối đa được',
  'tối đa đạt',
  'tối đa bằng',
  'tối đa cộng',
  'tối đa không quá',
  'tối đa không vượt quá',
  'được tối đa',
  'không quá',
  'không vượt quá',
  'cao nhất là',
  'cao nhất không quá',
  'nhiều nhất',
  'nhiều nhất là',
];

export const bestWords: readonly string[] = [
  'tính điểm cho trường hợp nào có điểm cao nhất',
  'tính điểm cho trường hợp có điểm cao nhất',
  'lấy điểm cao nhất',
  'lấy mức điểm cao nhất',
  'tính theo mức cao nhất',
  'tính điểm theo mức cao nhất',
  'tính điểm cao nhất',
  'chỉ tính điểm cao nhất',
  'chỉ tính điểm cho trường hợp có điểm cao nhất',
  'chỉ tính mức điểm cao nhất',
  'lấy trường hợp có điểm cao nhất',
  'tính điểm trường hợp cao nhất',
  'chỉ lấy mức điểm cao nhất',
  'chỉ lấy điểm cao nhất',
  'tính điểm cho trường hợp cao nhất',
];
