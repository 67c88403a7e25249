/** Would the ranking be different under other methods? */
import { isRecord } from '../../framework/plain-record.js';
import type { Framework } from '../../index.js';
import { variantsShape } from '../../messages/cli.js';
import { issue } from '../../messages/issue.js';
import { type Comparison, compare, tableFromFramework, type Variant } from '../../methods/index.js';
import type { Answer, Call } from '../command.js';
import { readSoundDocument } from '../document.js';
import { readFramework } from '../frameworks.js';
import { operands } from '../operands.js';
import { type Cell, cellText, tableText } from '../print.js';
import { InputProblem } from '../problem.js';
import { placed, placing, unitsOf } from '../units.js';

const heads = {
  agreement: {
    vi: ['Cách tính', 'Spearman', 'Kendall', 'Đổi hạng TB', 'Nhiều nhất'],
    en: ['Variant', 'Spearman', 'Kendall', 'Mean shift', 'Largest'],
  },
  movers: {
    vi: ['Cách tính', 'Đơn vị', 'Hạng cũ', 'Hạng mới', 'Do'],
    en: ['Variant', 'Unit', 'From', 'To', 'Because of'],
  },
  ranks: { vi: ['Đơn vị', 'Chính thức'], en: ['Unit', 'Official'] },
} as const;

export function compareVariants(call: Call): Answer {
  const [name = '', file = ''] = operands(call, ['framework', 'units']);
  const { framework, warnings } = readFramework(name);
  const units = unitsOf(call, framework, file);
  const { table, spec, issues } = placed(units, () => tableFromFramework(framework, units.units));
  const given = call.options['variants'];
  const { variants, place } =
    typeof given === 'string' ? readVariants(given) : { variants: usual(framework, call) };
  const found = placing(place, () => compare(spec, table, variants));
  const all = [...warnings, ...units.warnings, ...issues.map((each) => ({ issue: each, file: name }))];
  return { text: textOf(found, call), warnings: all };
}

/** Equal weights, the geometric mean, and, where asked for, each group left out in turn. */
function usual({ groups }: Framework, { language, options }: Call): readonly Variant[] {
  const say =
    language === 'vi'
      ? ['trọng số đều', 'trung bình nhân', 'bỏ']
      : ['equal weights', 'geometric mean', 'without'];
  const [equal = '', geometric = '', without] = say;
  const scored = groups.filter(({ role = 'score' }) => role === 'score');
  if (options['leave-one-out'] === true)
    return scored.map(({ code }) => ({ name: `${without} ${code}`, change: { leaveOut: [code] } }));
  return [
    { name: equal, change: { weigh: 'equal' } },
    { name: geometric, change: { aggregate: 'geometric' } },
  ];
}

function readVariants(file: string) {
  const { value, place } = readSoundDocument(file);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const wrong = list.flatMap((each, index) =>
    isVariant(each) ? [] : [place(issue(variantsShape, Array.isArray(value) ? [index] : [], {}))],
  );
  if (wrong.length > 0) throw new InputProblem(wrong);
  return { variants: list as readonly Variant[], place };
}

function isVariant(value: unknown): value is Variant {
  return (
    isRecord(value) && typeof value['name'] === 'string' && value['name'] !== '' && isRecord(value['change'])
  );
}

function textOf(found: Comparison, { writing, language }: Call): string {
  const { units, base, variants } = found;
  const ranks = {
    head: [...heads.ranks[language], ...variants.map(({ name }) => name)],
    rows: units.map((unit, at): Cell[] => [
      unit,
      base.ranks[at],
      ...variants.map((variant) => variant.ranks[at]),
    ]),
  };
  if (writing.format === 'json' || writing.format === 'csv') return tableText(ranks, writing, found);
  const agreement = variants.map(
    ({ name, agreement: { spearman, kendall, meanShift, largestShift } }): Cell[] => [
      name,
      ...[spearman, kendall, meanShift, largestShift].map((figure) =>
        figure === null ? null : Math.round(figure * 1000) / 1000,
      ),
    ],
  );
  const movers = variants.flatMap(({ name, movers: moved }) =>
    moved.map(({ unit, from, to, because }): Cell[] => [
      name,
      unit,
      from,
      to,
      because.slice(0, 2).map(causeText(language)).join('; '),
    ]),
  );
  const tables = [
    { head: heads.agreement[language], rows: agreement },
    { head: heads.movers[language], rows: movers },
    ranks,
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => tableText(table, writing, found))
    .join('\n');
}

/** A member and by how many standard deviations its part in the lead changed. */
function causeText(language: 'vi' | 'en') {
  return ({ code, change }: { readonly code: string; readonly change: number }): string => {
    const rounded = Math.round(change * 100) / 100;
    return `${code} (${rounded > 0 ? '+' : ''}${cellText(rounded, language)})`;
  };
}
