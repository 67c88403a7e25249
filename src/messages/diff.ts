/** Words of a comparison of two frameworks. */
export type DiffWords = Readonly<
  Record<
    | 'added'
    | 'removed'
    | 'moved'
    | 'renamed'
    | 'max'
    | 'rule'
    | 'policy'
    | 'change'
    | 'code'
    | 'title'
    | 'before'
    | 'after'
    | 'none'
    | 'framework'
    | 'unit'
    | 'total'
    | 'rank'
    | 'differences'
    | 'effect',
    string
  >
>;

/** The words in a language. */
export function diffWords(language: 'vi' | 'en'): DiffWords {
  return language === 'vi' ? vietnamese : english;
}

const english: DiffWords = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  renamed: 'renamed',
  max: 'maximum',
  rule: 'rule',
  policy: 'policy',
  change: 'Change',
  code: 'Code',
  title: 'Title',
  before: 'Before',
  after: 'After',
  none: 'No difference.',
  framework: 'framework',
  unit: 'Unit',
  total: 'Total',
  rank: 'Rank',
  differences: 'Differences',
  effect: 'Effect on units',
};

const vietnamese: DiffWords = {
  added: 'thêm',
  removed: 'bỏ',
  moved: 'chuyển',
  renamed: 'đổi tên',
  max: 'điểm tối đa',
  rule: 'cách tính',
  policy: 'quy định',
  change: 'Thay đổi',
  code: 'Mã',
  title: 'Tên',
  before: 'Trước',
  after: 'Sau',
  none: 'Không có khác biệt.',
  framework: 'bộ chỉ số',
  unit: 'Đơn vị',
  total: 'Tổng điểm',
  rank: 'Hạng',
  differences: 'Khác biệt',
  effect: 'Ảnh hưởng đến các đơn vị',
};
