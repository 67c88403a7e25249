/** The help that is shown, and docs/cli.md, which is made from it. */
import { wrap } from './aligned.js';
import { helps, type Option } from './help.js';

const words = {
  vi: {
    usage: 'Cách dùng',
    command: 'lệnh',
    options: 'Tùy chọn',
    example: 'Ví dụ',
    commands: 'Lệnh',
    more: 'Xem từng lệnh: chiso <lệnh> --help; tiếng Anh: thêm --lang en.',
    exit: 'Mã thoát: 0 không có lỗi; 1 dữ liệu có lỗi; 2 gọi sai lệnh.',
    one: 'Cách viết tệp và mã thoát: chiso --help.',
    files:
      'Bộ chỉ số (<framework>) là mã có sẵn (chiso list) hoặc tệp JSON, YAML. Tệp "-" là đầu vào chuẩn. --out ghi kết quả vào tệp, mã UTF-8; đuôi .json, .csv, .md, .yaml cho biết dạng.',
    units:
      'Đơn vị (<units>) là tệp JSON, hoặc bảng CSV (dấu phẩy hay chấm phẩy) hoặc TSV, mã UTF-8, mỗi đơn vị một dòng. Dòng đầu là tiêu đề: "id" hoặc "mã đơn vị", "name"/"tên", "type"/"loại", "group"/"nhóm", rồi mã chỉ số hoặc "mã.số liệu" (phần sau dấu hai chấm bị bỏ qua), hoặc đúng tên chỉ số. Cột STT và ghi chú bị bỏ qua. Ô trống và "—" là chưa có số liệu, "N/A" là không áp dụng.',
    formulas:
      'Trong CSV in ra, ô bắt đầu bằng = + - @ có dấu nháy đơn phía trước để bảng tính không coi là công thức.',
  },
  en: {
    usage: 'Usage',
    command: 'command',
    options: 'Options',
    example: 'Example',
    commands: 'Commands',
    more: 'One command: chiso <command> --help --lang en.',
    exit: 'Exit codes: 0 all well; 1 problems in the input; 2 called wrongly.',
    one: 'Files and exit codes: chiso --help --lang en.',
    files:
      'A <framework> is the id of a preset (chiso list), or a JSON or YAML file. The file "-" is standard input. --out writes the result to a file in UTF-8; its ending .json, .csv, .md or .yaml says in which form.',
    units:
      '<units> are a JSON file, or a table in UTF-8, CSV (commas or semicolons) or TSV, one unit a row. The first row has the headings: "id", "name", "type", "group", then codes or "code.input" (what follows a colon is not read), or the very title. Columns of row numbers and notes are passed over. A blank cell and "—" are absent, "N/A" is not applicable.',
    formulas:
      'In CSV that is printed, a cell that starts with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
  },
} as const;

const width = 80;

/** Help of all commands, or of one. */
export function helpText(command: string | undefined, language: 'vi' | 'en'): string {
  const say = words[language];
  const help = command !== undefined && Object.hasOwn(helps, command) ? helps[command] : undefined;
  if (!help) {
    const list = Object.values(helps).flatMap((each) => [`  ${each.usage}`, ...indented(each[language], 6)]);
    return [
      `${say.usage}: chiso <${say.command}> […]`,
      '',
      `${say.commands}:`,
      ...list,
      '',
      ...[say.files, say.units, say.exit, say.more].flatMap((text) => wrap(text, width)),
      '',
    ].join('\n');
  }
  const column = Math.max(...help.options.map((option) => flag(option).length)) + 4;
  const options = help.options.flatMap((option) => {
    const lines = wrap(option[language], width - column);
    return lines.map((line, index) => `  ${(index === 0 ? flag(option) : '').padEnd(column - 2)}${line}`);
  });
  return [
    ...wrap(help[language], width),
    '',
    `${say.usage}: ${help.usage}`,
    '',
    `${say.options}:`,
    ...options,
    '',
    `${say.example}:`,
    `  ${help.example}`,
    '',
    say.one,
    '',
  ].join('\n');
}

/** What a person who called a command wrongly needs to see. */
export function usageText(command: string | undefined, language: 'vi' | 'en'): string {
  const say = words[language];
  const help = command === undefined ? undefined : helps[command];
  const more = `chiso${command === undefined ? '' : ` ${command}`} --help${language === 'en' ? ' --lang en' : ''}`;
  const usage = `${say.usage}: ${help?.usage ?? `chiso <${say.command}> […]`}`;
  const example = help
    ? [`${say.example}: ${help.example}`]
    : wrap(`${say.commands}: ${Object.keys(helps).join(', ')}.`, width);
  return [usage, ...example, more, ''].join('\n');
}

function indented(text: string, by: number): readonly string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line);
}

function flag({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** docs/cli.md. */
export function helpDocument(): string {
  const commands = Object.keys(helps).flatMap((name) => [
    `## ${name}`,
    '',
    '```text',
    helpText(name, 'vi').trimEnd(),
    '```',
    '',
    '```text',
    helpText(name, 'en').trimEnd(),
    '```',
    '',
  ]);
  return [
    '<!-- Made from the help texts (src/cli/help.ts): `npx vitest run test/cli -u` writes it anew. -->',
    '',
    '# Dòng lệnh · The command line',
    '',
    ...general('vi'),
    'Không in màu (`NO_COLOR` không cần đặt); tiến độ chỉ hiện trên màn hình, ở đầu ra lỗi, khi việc kéo dài.',
    '',
    ...general('en'),
    'Nothing is coloured, with or without `NO_COLOR`; progress shows on standard error, on a terminal, when work is long.',
    '',
    ...commands,
  ].join('\n');
}

function general(language: 'vi' | 'en'): readonly string[] {
  const { files, units, exit, formulas } = words[language];
  return [files, units, exit, formulas].flatMap((text) => [text.replace(/</g, '&lt;'), '']);
}
