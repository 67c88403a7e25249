/** What the command line says about itself; docs/cli.md is made from it. */

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

export const output: readonly Option[] = [
  { name: 'lang', value: 'vi|en', vi: 'ngôn ngữ (mặc định vi)', en: 'language (default vi)' },
  { name: 'json', vi: 'in JSON', en: 'print JSON' },
  { name: 'csv', vi: 'in CSV', en: 'print CSV' },
  { name: 'markdown', vi: 'in bảng Markdown', en: 'print a Markdown table' },
];

const locale: Option = {
  name: 'locale',
  value: 'vi|en',
  vi: 'cách viết số trong bảng: 7,5 (vi) hay 7.5 (en, mặc định)',
  en: 'how numbers are written in the table: 7,5 (vi) or 7.5 (en, default)',
};
const units: Option = {
  name: 'units',
  value: 'file',
  vi: 'đơn vị để xem ảnh hưởng',
  en: 'units, to see the effect on them',
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
    options: [locale, ...output],
    example: 'chiso score huyen-toi.yaml don-vi.csv --locale vi',
  },
  rank: {
    usage: 'chiso rank <framework> <units>',
    vi: 'Chấm điểm và xếp hạng các đơn vị.',
    en: 'Scores and ranks the units.',
    options: [locale, ...output],
    example: 'chiso rank huyen-toi.yaml don-vi.csv --locale vi',
  },
  explain: {
    usage: 'chiso explain <framework> <units> <unit>',
    vi: 'Giải thích điểm của một đơn vị, từng chỉ số.',
    en: 'Explains the points of one unit, indicator by indicator.',
    options: [locale, ...output],
    example: 'chiso explain huyen-toi.yaml don-vi.csv H01',
  },
  diff: {
    usage: 'chiso diff <framework> <framework>',
    vi: 'So sánh hai bộ chỉ số; với --units thì so cả điểm và hạng.',
    en: 'Compares two frameworks; with --units also the totals and ranks under both.',
    options: [units, locale, ...output],
    example: 'chiso diff nam-2025.yaml nam-2026.yaml --units don-vi.csv',
  },
  derive: {
    usage: 'chiso derive <framework> <changes>',
    vi: 'Tạo biến thể của một bộ chỉ số từ tệp thay đổi (JSON hoặc YAML).',
    en: 'Makes a variant of a framework from a file of changes (JSON or YAML).',
    options: [yaml, output[0] as Option],
    example: 'chiso derive dong-nai-districts-2023 thay-doi.yaml --yaml',
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
        name: 'report',
        vi: 'in báo cáo thay cho bộ chỉ số',
        en: 'print the report in place of the framework',
      },
      yaml,
      ...output,
    ],
    example:
      'chiso import phu-luc.csv --id huyen-toi --title "Bộ chỉ số của huyện tôi" --yaml > huyen-toi.yaml',
  },
  template: {
    usage: 'chiso template <framework>',
    vi: 'Viết tệp CSV có sẵn tiêu đề để đơn vị điền số liệu.',
    en: 'Writes the CSV that units must fill in, with titles.',
    options: [output[0] as Option],
    example: 'chiso template huyen-toi.yaml > don-vi.csv',
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
      output[0] as Option,
    ],
    example: 'chiso reweight dong-nai-departments-2023 --scale 100 --id dong-nai-100',
  },
  schema: {
    usage: 'chiso schema',
    vi: 'In JSON Schema của bộ chỉ số, dùng cho trình soạn thảo.',
    en: 'Prints the JSON Schema of a framework, for editors.',
    options: [],
    example: 'chiso schema > schema.json',
  },
};

const words = {
  vi: {
    usage: 'Cách dùng',
    options: 'Tùy chọn',
    example: 'Ví dụ',
    commands: 'Lệnh',
    more: 'Xem từng lệnh: chiso <lệnh> --help',
    exit: 'Mã thoát: 0 không có lỗi; 1 dữ liệu có lỗi; 2 gọi sai lệnh.',
    files: 'Tệp "-" là đầu vào chuẩn. Bộ chỉ số: mã có sẵn hoặc tệp JSON, YAML.',
  },
  en: {
    usage: 'Usage',
    options: 'Options',
    example: 'Example',
    commands: 'Commands',
    more: 'One command: chiso <command> --help',
    exit: 'Exit codes: 0 all well; 1 problems in the input; 2 called wrongly.',
    files: 'The file "-" is standard input. A framework is the id of a preset, or a JSON or YAML file.',
  },
} as const;

/** Help of all commands, or of one. */
export function helpText(command: string | undefined, language: 'vi' | 'en'): string {
  const say = words[language];
  const help = command === undefined ? undefined : helps[command];
  if (!help) {
    const width = Math.max(...Object.values(helps).map(({ usage }) => usage.length));
    const list = Object.values(helps).map((each) => `  ${each.usage.padEnd(width)}  ${each[language]}`);
    return [
      `${say.usage}: chiso <command> […]`,
      '',
      `${say.commands}:`,
      ...list,
      '',
      say.files,
      say.exit,
      say.more,
      '',
    ].join('\n');
  }
  const width = Math.max(0, ...help.options.map((option) => flag(option).length));
  const options = help.options.map((option) => `  ${flag(option).padEnd(width)}  ${option[language]}`);
  const listed = options.length > 0 ? [`${say.options}:`, ...options, ''] : [];
  return [
    help[language],
    '',
    `${say.usage}: ${help.usage}`,
    '',
    ...listed,
    `${say.example}:`,
    `  ${help.example}`,
    '',
  ].join('\n');
}

function flag({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** docs/cli.md. */
export function helpDocument(): string {
  const commands = Object.entries(helps).flatMap(([name, help]) => [
    `## ${name}`,
    '',
    `${help.en}`,
    '',
    `*${help.vi}*`,
    '',
    '```text',
    help.usage,
    ...help.options.map((option) => `  ${flag(option).padEnd(20)} ${option.en}`),
    '```',
    '',
    '```sh',
    help.example,
    '```',
    '',
  ]);
  return [
    '<!-- Made from the help texts (src/cli/help.ts); test/cli/help.test.ts says how to write it anew. -->',
    '',
    '# The command line',
    '',
    words.en.files,
    '',
    words.en.exit,
    '',
    '`NO_COLOR` is honoured; progress is shown on standard error, and only on a terminal.',
    '',
    ...commands,
  ].join('\n');
}
