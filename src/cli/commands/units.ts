/** Commands that score units. */
import { explain, type Framework, missingData, rank, type Scoreboard, scoreAll, seal } from '../../index.js';
import { noSuchUnit } from '../../messages/cli.js';
import { issue } from '../../messages/issue.js';
import { columnWithoutData, unitWithoutData } from '../../messages/units-file.js';
import { closest } from '../../rules/closest.js';
import type { Answer, Call } from '../command.js';
import { readFramework } from '../frameworks.js';
import { operands } from '../operands.js';
import { type Cell, tableText } from '../print.js';
import { InputProblem, type Problem, UsageProblem } from '../problem.js';
import { placed, type Units, unitsOf } from '../units.js';

const heads = {
  score: {
    vi: ['Mã', 'Tên', 'Tổng', 'Tối đa', '%', 'Xếp loại', 'Có điểm', 'Trong'],
    en: ['Id', 'Name', 'Total', 'Max', '%', 'Class', 'Scored', 'Of'],
  },
  rank: {
    vi: ['Hạng', 'Mã', 'Tên', 'Điểm', 'Nhóm', 'Lý do'],
    en: ['Rank', 'Id', 'Name', 'Points', 'Group', 'Reason'],
  },
  explain: {
    vi: ['Mã', 'Tên', 'Cách tính', 'Điểm', 'Tối đa'],
    en: ['Code', 'Title', 'How', 'Points', 'Max'],
  },
} as const;

const sealNeedsJson = {
  vi: 'Bảng xếp hạng có niêm phong được ghi dưới dạng JSON: dùng --out <tệp>.json',
  en: 'A sealed ranking is written as JSON: use --out <file>.json',
} as const;

interface Scored {
  readonly framework: Framework;
  readonly units: Units;
  readonly scoreboard: Scoreboard;
  readonly warnings: readonly Problem[];
}

function scored(call: Call, names: readonly string[]): Scored {
  const [name = '', file = ''] = operands(call, names);
  const { framework, warnings } = readFramework(name);
  const units = unitsOf(call, framework, file);
  const scoreboard = placed(units, () => scoreAll(framework, units.units));
  return { framework, units, scoreboard, warnings: [...warnings, ...units.warnings] };
}

/** Which figures keep units from a total: columns that nobody has filled in first, then unit by unit. */
function lacking({ framework, units }: Scored, file: string, { language }: Call): readonly Problem[] {
  const found = missingData(framework, units.units);
  const columns = found
    .filter(({ everywhere }) => everywhere)
    .map(({ key, title, units: without }) => {
      const words = title?.[language] ?? title?.vi ?? '';
      return { issue: issue(columnWithoutData, [], { key, title: words, units: without.length }), file };
    });
  const byUnit = new Map<string, string[]>();
  for (const { key, units: without, everywhere } of found) {
    for (const unit of everywhere ? [] : without) byUnit.set(unit, [...(byUnit.get(unit) ?? []), key]);
  }
  const rows = [...byUnit].map(([unit, keys]) => ({
    issue: issue(unitWithoutData, [], { unit, keys }),
    file,
  }));
  return [...columns, ...rows];
}

export function scoreUnits(call: Call): Answer {
  const made = scored(call, ['framework', 'units']);
  const { scoreboard } = made;
  const warnings = [...made.warnings, ...lacking(made, call.operands[1] as string, call)];
  const cards = scoreboard.units.map((unit) => scoreboard.scorecard(unit));
  const rows = cards.map((card): Cell[] => [
    card.unit,
    card.name ?? '',
    card.total,
    card.max,
    card.percent,
    card.class ? (card.class.title[call.language] ?? card.class.title.vi) : '',
    // Not "5/8": a spreadsheet would make a date of it.
    card.coverage.scored,
    card.coverage.of,
  ]);
  return { text: tableText({ head: heads.score[call.language], rows }, call.writing, cards), warnings };
}

export function rankUnits(call: Call): Answer {
  const made = scored(call, ['framework', 'units']);
  const { scoreboard } = made;
  const warnings = [...made.warnings, ...lacking(made, call.operands[1] as string, call)];
  const ranking = rank(scoreboard);
  if (call.options['seal'] === true) {
    if (call.writing.format !== 'json' && call.writing.format !== 'text')
      throw new UsageProblem(sealNeedsJson[call.language]);
    const sealed = seal({ framework: made.framework, units: made.units.units, result: ranking });
    return { text: `${JSON.stringify(sealed, null, 1)}\n`, warnings };
  }
  const { entries } = ranking;
  const rows = entries.map((entry): Cell[] => [
    entry.rank,
    entry.unit,
    entry.name ?? '',
    entry.value,
    entry.group ?? '',
    entry.reason ? entry.reason[call.language] : '',
  ]);
  return { text: tableText({ head: heads.rank[call.language], rows }, call.writing, entries), warnings };
}

export function explainUnit(call: Call): Answer {
  const [, file = '', name = ''] = operands(call, ['framework', 'units', 'unit']);
  const { scoreboard, warnings } = scored(call, ['framework', 'units', 'unit']);
  // The letters of a command line and those of a file may be put together in different ways.
  const unit = scoreboard.units.find((id) => id.normalize('NFC') === name.normalize('NFC'));
  if (unit === undefined) {
    throw new InputProblem([
      { issue: issue(noSuchUnit, [], { id: name, near: nearest(name, scoreboard.units) }), file },
    ]);
  }
  const rows = explain(scoreboard.scorecard(unit), call.language);
  const cells = rows.map(({ code, title, text, points, max, level }): Cell[] => [
    `${'  '.repeat(level)}${code}`,
    title,
    text,
    points,
    max,
  ]);
  return {
    text: tableText({ head: heads.explain[call.language], rows: cells }, call.writing, rows),
    warnings,
  };
}

/** The unit that was probably meant, or the first ones. */
function nearest(unit: string, units: readonly string[]): readonly string[] {
  const near = closest(unit, units);
  return near === undefined ? units.slice(0, 5) : [near];
}
