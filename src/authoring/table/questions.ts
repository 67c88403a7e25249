/** What an annex leaves open and a person has to say once: answers that a civil servant can give. */
import type { Framework, Group, Indicator } from '../../framework/model.js';
import { ChisoError, type Issue, issue } from '../../messages/issue.js';
import { answerUnknown } from '../../messages/table.js';
import type { Text } from '../../messages/text.js';

/** One question about a whole annex. */
export interface Question {
  /** Name of the answer in a file of answers. */
  readonly name: QuestionName;
  readonly ask: Text;
  /** What can be answered: the word for the file, and what it means. */
  readonly choices: readonly { readonly answer: string; readonly means: Text }[];
  /** What the framework says until the question is answered; nothing: such a case is an error when it happens. */
  readonly until?: string;
  /** Codes it is about; empty for the whole. */
  readonly about: readonly string[];
}

/** Names of the questions an annex may leave open. */
export type QuestionName = 'zero-denominator' | 'rounding' | 'bonus' | 'penalty';

/** Answers by the names of their questions. */
export type AnnexAnswers = Readonly<Partial<Record<QuestionName, string>>>;

type Asked = Omit<Question, 'about' | 'name'>;

const asked: Readonly<Record<QuestionName, Asked>> = {
  'zero-denominator': {
    ask: {
      vi: 'Đơn vị không có hồ sơ (hoặc đối tượng) nào để tính tỷ lệ thì được điểm tối đa, 0 điểm, hay không xét?',
      en: 'A unit has nothing to work out a percentage of (such as no dossiers): full points, none, or not considered?',
    },
    choices: [
      { answer: 'full', means: { vi: 'được điểm tối đa', en: 'full points' } },
      { answer: 'zero', means: { vi: '0 điểm', en: 'no points' } },
      {
        answer: 'drop',
        means: {
          vi: 'không xét, trừ khỏi tổng điểm tối đa của đơn vị',
          en: 'not considered: taken out of its maximum',
        },
      },
      {
        answer: 'rescale',
        means: {
          vi: 'không xét, điểm chia lại cho các chỉ số cùng nhóm',
          en: 'not considered: its points go to the others of its group',
        },
      },
    ],
  },
  rounding: {
    ask: { vi: 'Điểm được làm tròn thế nào?', en: 'How are points rounded?' },
    choices: [
      { answer: 'none', means: { vi: 'không làm tròn', en: 'not at all' } },
      {
        answer: 'total-2',
        means: { vi: 'tổng điểm, đến 2 chữ số thập phân', en: 'the total, to 2 decimal places' },
      },
      {
        answer: 'indicator-2',
        means: { vi: 'điểm từng chỉ số, đến 2 chữ số thập phân', en: 'each indicator, to 2 decimal places' },
      },
      {
        answer: 'total-1',
        means: { vi: 'tổng điểm, đến 1 chữ số thập phân', en: 'the total, to 1 decimal place' },
      },
      {
        answer: 'indicator-1',
        means: { vi: 'điểm từng chỉ số, đến 1 chữ số thập phân', en: 'each indicator, to 1 decimal place' },
      },
    ],
    until: 'none',
  },
  bonus: {
    ask: {
      vi: 'Tổng điểm kể cả điểm thưởng có được vượt thang điểm không?',
      en: 'May the total with its bonus points pass the scale?',
    },
    choices: [
      { answer: 'may-exceed-scale', means: { vi: 'được vượt', en: 'it may' } },
      {
        answer: 'capped-before-penalties',
        means: { vi: 'không vượt, cắt trước khi trừ điểm', en: 'no, cut before points are taken off' },
      },
      {
        answer: 'capped-after-penalties',
        means: { vi: 'không vượt, cắt sau khi trừ điểm', en: 'no, cut after points are taken off' },
      },
    ],
    until: 'may-exceed-scale',
  },
  penalty: {
    ask: {
      vi: 'Trừ hết điểm rồi thì tổng điểm dừng ở 0 hay có thể âm?',
      en: 'When all points are taken off, does the total stop at 0 or go below?',
    },
    choices: [
      { answer: 'stops-at-zero', means: { vi: 'dừng ở 0', en: 'it stops at 0' } },
      { answer: 'may-be-negative', means: { vi: 'có thể âm', en: 'it may go below' } },
    ],
    until: 'may-be-negative',
  },
};

/** The framework with what was answered, and what is still open. */
export function answered(
  framework: Framework,
  answers: AnnexAnswers,
): { readonly framework: Framework; readonly questions: readonly Question[] } {
  demandAnswers(answers);
  const about = openIn(framework);
  const questions = [...about]
    .filter(([name]) => answers[name] === undefined)
    .map(([name, codes]): Question => ({ name, ...asked[name], about: codes }));
  const say = (name: QuestionName) => (about.has(name) ? (answers[name] ?? asked[name].until) : undefined);
  const [zero, rounding, bonus, penalty] = [
    say('zero-denominator'),
    say('rounding'),
    say('bonus'),
    say('penalty'),
  ];
  const [stage, places] = rounding === undefined || rounding === 'none' ? [] : rounding.split('-');
  return {
    framework: {
      ...framework,
      ...(stage && { rounding: { stage: stage as 'total', places: Number(places), mode: 'half-up' } }),
      ...(bonus && { bonus: bonus as 'may-exceed-scale' }),
      ...(penalty && { penalty: penalty as 'stops-at-zero' }),
      ...((zero === 'drop' || zero === 'rescale') && framework.na === undefined && { na: zero }),
      groups: zero === undefined ? framework.groups : framework.groups.map((group) => withZero(group, zero)),
    },
    questions,
  };
}

function demandAnswers(answers: AnnexAnswers): void {
  const wrong = Object.entries(answers).flatMap(([name, answer]): Issue[] => {
    const known = Object.hasOwn(asked, name)
      ? asked[name as QuestionName].choices.map((choice) => choice.answer)
      : [];
    if (known.includes(String(answer))) return [];
    const choices = known.length > 0 ? known : Object.keys(asked);
    return [
      issue(answerUnknown, ['answers', name], {
        name,
        answer: known.length > 0 ? String(answer) : undefined,
        choices,
      }),
    ];
  });
  const [first, ...others] = wrong;
  if (first) throw new ChisoError([first, ...others]);
}

/** What is open, with the codes it is about. */
function openIn(framework: Framework): ReadonlyMap<QuestionName, readonly string[]> {
  const open = new Map<QuestionName, readonly string[]>();
  const indicators = framework.groups.flatMap(indicatorsOf);
  const zero = indicators.filter(({ rule }) => hasOpenQuotient(rule)).map(({ code }) => code);
  if (zero.length > 0) open.set('zero-denominator', zero);
  const fractions = indicators.filter(({ rule }) => givesFractions(rule)).map(({ code }) => code);
  if (fractions.length > 0 && framework.rounding === undefined) open.set('rounding', fractions);
  for (const role of ['bonus', 'penalty'] as const) {
    const codes = framework.groups.filter((group) => group.role === role).map(({ code }) => code);
    if (codes.length > 0 && framework[role] === undefined) open.set(role, codes);
  }
  return open;
}

function indicatorsOf(group: Group): readonly Indicator[] {
  return [...(group.indicators ?? []), ...(group.groups ?? []).flatMap(indicatorsOf)];
}

/** A quotient that does not say what it is when there is nothing to divide by. */
function hasOpenQuotient(part: unknown): boolean {
  return some(part, (each) => isQuotient(each) && each.ratio['zeroDen'] === undefined);
}

/** Points that follow a figure step by step may have any number of decimals. */
function givesFractions(rule: unknown): boolean {
  return some(rule, (each) => each['kind'] === 'linear');
}

type Part = Readonly<Record<string, unknown>>;
type Quotient = Part & { readonly ratio: Part };

function isQuotient(part: Part): part is Quotient {
  return typeof part['ratio'] === 'object' && part['ratio'] !== null;
}

function some(part: unknown, is: (part: Part) => boolean): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return is(part as Part) || Object.values(part).some((inner) => some(inner, is));
}

function withZero(group: Group, answer: string): Group {
  return {
    ...group,
    ...(group.indicators && {
      indicators: group.indicators.map((each) =>
        hasOpenQuotient(each.rule)
          ? { ...each, rule: closed(each.rule, answer) as Indicator['rule'] & {} }
          : each,
      ),
    }),
    ...(group.groups && { groups: group.groups.map((each) => withZero(each, answer)) }),
  };
}

function closed(part: unknown, answer: string): unknown {
  if (Array.isArray(part)) return part.map((each) => closed(each, answer));
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value, answer)]));
  const zeroDen = answer === 'full' || answer === 'zero' ? answer : 'na';
  return isQuotient(inner) && inner.ratio['zeroDen'] === undefined
    ? { ...inner, ratio: { ...inner.ratio, zeroDen } }
    : inner;
}
