/** The table that units must fill in. */

import { type Source, sourcesOf } from '../../fields/sources.js';
import { optionValues } from '../../framework/option.js';
import { childrenNotInTable } from '../../messages/cli.js';
import { issue } from '../../messages/issue.js';
import { viNumber } from '../../messages/show.js';
import { unitPlanOf } from '../../validate/unit-plan.js';
import type { Answer, Call } from '../command.js';
import { readFramework } from '../frameworks.js';
import { localeOf, operands } from '../operands.js';
import { asText, csvText } from '../print.js';
import { namesFor } from '../unit-names.js';

const columnTitles = {
  type: { vi: 'loại đơn vị', en: 'type of unit' },
  group: { vi: 'nhóm xếp hạng', en: 'ranking group' },
} as const;

export function template(call: Call): Answer {
  const [name = ''] = operands(call, ['framework']);
  const { framework, warnings } = readFramework(name);
  const own = (['type', 'group'] as const).flatMap((column) => {
    const names = namesFor(framework, column).map(({ title }) => title[call.language] ?? title.vi);
    return names.length > 0
      ? [`${column}: ${columnTitles[column][call.language]} [${names.join(' | ')}]`]
      : [];
  });
  const fields = sourcesOf(framework).filter(({ asked }) => asked);
  const head = ['id', 'name', ...own, ...fields.map((field) => headingOf(field, call.language))];
  const names = [...unitPlanOf(framework).childFields.keys()];
  const missing = names.length > 0 ? [{ issue: issue(childrenNotInTable, [], { names }), file: name }] : [];
  return { text: csvText([head.map(asText)], localeOf(call) ?? 'en'), warnings: [...warnings, ...missing] };
}

/** The heading of a field: what is read back, then what people need to know. */
function headingOf(field: Source, language: 'vi' | 'en'): string {
  const words = `${field.key}: ${field.title[language] ?? field.title.vi}`.replace(/\s+/g, ' ');
  const answers = answersOf(field, language);
  return answers === '' ? words : `${words} [${answers}]`;
}

/** What may be written in a column, where a title does not tell. */
function answersOf({ of, input, most }: Source, language: 'vi' | 'en'): string {
  const vi = language === 'vi';
  if (of === 'points') {
    if (most === undefined) return vi ? 'điểm' : 'points';
    return vi ? `tối đa ${viNumber(String(most))} điểm` : `at most ${most} points`;
  }
  switch (input?.kind) {
    case 'boolean':
      return vi ? 'có | không' : 'yes | no';
    case 'choice':
      return (optionValues(input) ?? []).join(' | ');
    case 'percent':
      return '%';
    case 'date':
      return vi ? 'ngày/tháng/năm' : 'day/month/year';
    default:
      return '';
  }
}
