import { parseExact, toText } from '../../../src/numbers/exact.js';
import { add, compare, type Rational, zero } from '../../../src/numbers/rational.js';
import type { Check, Finding } from './finding.js';
import { partsOf } from './finding.js';

/** What is declared for a whole is the sum of its parts: points of groups, of indicators and of views, and components. */
export const sumsAgree: Check = ({ framework }) => {
  const { groups, views = [], scale, aggregate = 'sum', components } = framework;
  const scored = groups.filter(({ role = 'score' }) => role === 'score');
  const byCode = new Map(partsOf(framework).map(({ node }) => [node.code, node]));
  return [
    ...(aggregate === 'sum'
      ? compared(
          'scale',
          scale,
          scored.map(({ max }) => max),
        )
      : []),
    ...compared(
      'components',
      components,
      groups.map((group) => group.components),
    ),
    ...partsOf(framework).flatMap(({ place, node }) => {
      const members = [...(node.groups ?? []), ...(node.indicators ?? [])];
      const sums = members.length > 0 && !node.direct && (node.aggregate ?? 'sum') === 'sum';
      const parts = node.groups?.map((group) => group.components) ?? [];
      return [
        ...(sums
          ? compared(
              `${place}.max`,
              node.max,
              members.map(({ max }) => max),
            )
          : []),
        ...(parts.length > 0 ? compared(`${place}.components`, node.components, parts) : []),
        ...listedTooMany(place, node.components, node.indicators?.length),
      ];
    }),
    ...views.flatMap((view, index) =>
      compared(
        `views.${index}.max`,
        view.max,
        view.members.map((code) => byCode.get(code)?.max),
      ),
    ),
  ];
};

type Figure = string | number | null | undefined;

/** Nothing can be said while one of the figures is not known. */
function compared(place: string, whole: Figure, parts: readonly Figure[]): readonly Finding[] {
  const total = parseExact(whole);
  const figures = parts.map((part) => parseExact(part));
  if (!total || figures.some((figure) => !figure)) return [];
  const sum = (figures as readonly Rational[]).reduce(add, zero);
  if (compare(sum, total) === 0) return [];
  const message = `${toText(total)} is declared, the parts add up to ${toText(sum)}.`;
  return [
    {
      place,
      message,
      hint: 'Check the figures against the source; note the conflict if it is in the source.',
    },
  ];
}

function listedTooMany(place: string, declared: Figure, listed = 0): readonly Finding[] {
  if (typeof declared !== 'number' || listed <= declared) return [];
  const message = `${listed} components are listed, ${declared} are declared.`;
  return [{ place, message, hint: 'Check the count against the source.' }];
}
