/** The commands and their options, in two languages; help-text.ts writes the help and docs/cli.md from it. */

export interface Option {
  readonly name: string;
  /** Name of its value; a switch has none. */
  readonly value?: string;
  readonly vi: string;
  readonly en: string;
}

export interface Help {
  readonly usage: string;
  readonly vi: string;
  readonly en: string;
  readonly options: readonly Option[];
  readonly example: string;
}

const lang: Option = {
  name: 'lang',
  value: 'vi|en',
  vi: 'ngôn ngữ (mặc định vi)',
  en: 'language (default vi)',
};
const out: Option = {
  name: 'out',
  value: 'file',
  vi: 'ghi vào tệp thay cho màn hình',
  en: 'write to a file in place of the screen',
};
const force: Option = {
  name: 'force',
  vi: 'thay tệp đã có của --out',
  en: 'replace the file of --out where there is one',
};
const output: readonly Option[] = [
  lang,
  out,
  force,
  { name: 'json', vi: 'in JSON', en: 'print JSON' },
  { name: 'csv', vi: 'in CSV', en: 'print CSV' },
  { name: 'markdown', vi: 'in bảng Markdown', en: 'print a Markdown table' },
];

const locale: Option = {
  name: 'locale',
  value: 'vi|en',
  vi: 'cách viết số trong bảng: 7,5 và 1.000 (vi) hay 7.5 và 1,000 (en); không ghi thì số hiểu được hai cách là lỗi. CSV in ra cũng theo cách này.',
  en: 'how numbers in tables are written: 7,5 and 1.000 (vi) or 7.5 and 1,000 (en); without it a number of two readings is an error. CSV is printed the same way.',
};
const units: Option = {
  name: 'units',
  value: 'file',
  vi: 'đơn vị để xem ảnh hưởng',
  en: 'units, to see the effect on them',
};
const expected: Option = {
  name: 'units',
  value: 'file',
  vi: 'danh sách đơn vị phải có: nêu đơn vị còn thiếu hoặc lạ',
  en: 'list of the units there should be: names those that are missing, or not in it',
};
const percents: Option = {
  name: 'percents',
  value: 'as-written|shares',
  vi: 'số trong cột phần trăm: 95 là 95% (as-written), hay 0,95 là 95% (shares)',
  en: 'numbers in columns of percent: 95 is 95% (as-written), or 0.95 is 95% (shares)',
};
const yaml: Option = {
  name: 'yaml',
  vi: 'viết YAML có chú thích thay cho JSON',
  en: 'write YAML with comments in place of JSON',
};

export const helps: Readonly<Record<string, Help>> = {
  list: {
    usage: 'chiso list',
    vi: 'Liệt kê các bộ chỉ số có sẵn.',
    en: 'Lists the frameworks that come with it.',
    options: output,
    example: 'chiso list',
  },
  show: {
    usage: 'chiso show <framework>',
    vi: 'Cho xem nhóm, chỉ số và điểm tối đa của một bộ chỉ số.',
    en: 'Shows the groups, indicators and maxima of a framework.',
    options: output,
    example: 'chiso show dong-nai-departments-2023',
  },
  check: {
    usage: 'chiso check <file…>',
    vi: 'Kiểm tra tệp bộ chỉ số (JSON hoặc YAML) và nêu mọi lỗi kèm dòng, cột.',
    en: 'Checks framework files (JSON or YAML) and names every problem with its line and column.',
    options: output,
    example: 'chiso check huyen-toi.yaml',
  },
  score: {
    usage: 'chiso score <framework> <units>',
    vi: 'Chấm điểm các đơn vị trong tệp CSV, TSV hoặc JSON.',
    en: 'Scores the units in a CSV, TSV or JSON file.',
    options: [locale, expected, percents, ...output],
    example: 'chiso score huyen-toi.yaml don-vi.csv --locale vi',
  },
  rank: {
    usage: 'chiso rank <framework> <units>',
    vi: 'Chấm điểm và xếp hạng các đơn vị.',
    en: 'Scores and ranks the units.',
    options: [
      locale,
      expected,
      percents,
      ...output,
      {
        name: 'seal',
        vi: 'kèm bộ chỉ số, số liệu và niêm phong, để ai cũng kiểm tra lại được (JSON)',
        en: 'with framework, data and a seal, so that anyone can verify it (JSON)',
      },
    ],
    example: 'chiso rank huyen-toi.yaml don-vi.csv --locale vi',
  },
  verify: {
    usage: 'chiso verify <file>',
    vi: 'Kiểm tra bảng xếp hạng đã niêm phong: chưa ai sửa, và tính lại vẫn ra đúng kết quả.',
    en: 'Verifies a sealed ranking: nobody changed it, and computing it again gives the same result.',
    options: [lang],
    example: 'chiso verify xep-hang.json',
  },
  explain: {
    usage: 'chiso explain <framework> <units> <unit>',
    vi: 'Giải thích điểm của một đơn vị, từng chỉ số.',
    en: 'Explains the points of one unit, indicator by indicator.',
    options: [locale, percents, ...output],
    example: 'chiso explain huyen-toi.yaml don-vi.csv H01 --locale vi',
  },
  diff: {
    usage: 'chiso diff <framework> <framework>',
    vi: 'So sánh hai bộ chỉ số; với --units thì so cả điểm và hạng.',
    en: 'Compares two frameworks; with --units also the totals and ranks under both.',
    options: [units, locale, percents, ...output],
    example: 'chiso diff nam-2025.yaml nam-2026.yaml --units don-vi.csv --locale vi',
  },
  derive: {
    usage: 'chiso derive <framework> <changes>',
    vi: 'Tạo biến thể của một bộ chỉ số từ tệp thay đổi (JSON hoặc YAML).',
    en: 'Makes a variant of a framework from a file of changes (JSON or YAML).',
    options: [yaml, lang, out, force],
    example: 'chiso derive dong-nai-districts-2023 thay-doi.yaml --out moi.yaml',
  },
  import: {
    usage: 'chiso import <annex>',
    vi: 'Chuyển bảng phụ lục (CSV, TSV hoặc văn bản dán từ Word/Excel) thành bộ chỉ số; báo cáo in ra stderr.',
    en: 'Turns the table of an annex (CSV, TSV or text pasted from Word or Excel) into a framework; the report goes to stderr.',
    options: [
      { name: 'id', value: 'id', vi: 'mã bộ chỉ số (bắt buộc)', en: 'id of the framework (required)' },
      { name: 'title', value: 'text', vi: 'tên bộ chỉ số', en: 'title of the framework' },
      {
        name: 'level',
        value: 'level',
        vi: 'cấp được chấm: province, department, district, commune … (mặc định district)',
        en: 'who is scored: province, department, district, commune … (default district)',
      },
      {
        name: 'answers',
        value: 'file',
        vi: 'tệp trả lời các câu hỏi mà phụ lục để ngỏ (YAML hoặc JSON)',
        en: 'file of answers to what the annex leaves open (YAML or JSON)',
      },
      {
        name: 'report',
        vi: 'in báo cáo thay cho bộ chỉ số',
        en: 'print the report in place of the framework',
      },
      yaml,
      ...output,
    ],
    example: 'chiso import phu-luc.csv --id huyen-toi --out huyen-toi.yaml',
  },
  template: {
    usage: 'chiso template <framework>',
    vi: 'Viết tệp CSV có sẵn tiêu đề để đơn vị điền số liệu; thêm --locale vi nếu Excel dùng dấu phẩy thập phân.',
    en: 'Writes the CSV that units must fill in, with titles; add --locale vi for a spreadsheet with comma decimals.',
    options: [locale, lang, out, force],
    example: 'chiso template huyen-toi.yaml --locale vi --out don-vi.csv',
  },
  compare: {
    usage: 'chiso compare <framework> <units>',
    vi: 'Nếu tính theo cách khác, hạng có đổi không: trọng số đều, trung bình nhân (đơn vị có phần bằng 0 thì không có hạng), hoặc các biến thể trong một tệp; độ tương đồng, đơn vị đổi hạng nhiều nhất và lý do.',
    en: 'Would the ranking be different: equal weights, the geometric mean (units with a zero have no rank under it), or the variants of a file; agreement, and the units that move most and why.',
    options: [
      {
        name: 'variants',
        value: 'file',
        vi: 'tệp JSON hoặc YAML: danh sách { name, change }',
        en: 'JSON or YAML file: a list of { name, change }',
      },
      {
        name: 'leave-one-out',
        vi: 'lần lượt bỏ từng nhóm',
        en: 'leave out each group in turn',
      },
      locale,
      percents,
      ...output,
    ],
    example: 'chiso compare huyen-toi.yaml don-vi.csv --leave-one-out --locale vi',
  },
  reweight: {
    usage: 'chiso reweight <framework>',
    vi: 'Đổi bộ chỉ số sang thang điểm khác, tổng vẫn khớp (phần dư lớn nhất).',
    en: 'Brings a framework to another scale so that the sum holds (largest remainder).',
    options: [
      { name: 'scale', value: 'number', vi: 'thang điểm mới (bắt buộc)', en: 'the new scale (required)' },
      {
        name: 'places',
        value: 'number',
        vi: 'số chữ số thập phân (mặc định 0)',
        en: 'decimal places (default 0)',
      },
      { name: 'id', value: 'id', vi: 'mã bộ chỉ số mới', en: 'id of the new framework' },
      yaml,
      lang,
      out,
      force,
    ],
    example: 'chiso reweight dong-nai-departments-2023 --scale 100 --out moi.yaml',
  },
  schema: {
    usage: 'chiso schema',
    vi: 'In JSON Schema của bộ chỉ số, dùng cho trình soạn thảo.',
    en: 'Prints the JSON Schema of a framework, for editors.',
    options: [lang, out, force],
    example: 'chiso schema --out schema.json',
  },
};
