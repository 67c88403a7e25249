import type { Title } from '../../../src/framework/notation.js';
import type { Check } from './finding.js';
import { partsOf } from './finding.js';

/** Every title is in Vietnamese and English, and the document says who made the English ones. */
export const titlesInBoth: Check = ({ framework }) => {
  const titles = titlesOf(framework, '');
  return [
    ...titles.flatMap(([place, { vi, en }]) => [
      ...(en
        ? []
        : [
            {
              place,
              message: 'The title is not in English.',
              hint: 'Add your own translation as `en`.',
            },
          ]),
      ...(isVietnamese(vi)
        ? []
        : [{ place, message: `“${vi}” is not Vietnamese.`, hint: 'Write the printed words as `vi`.' }]),
    ]),
    ...(partsOf(framework).every(({ node }) => node.title)
      ? []
      : [
          { place: 'groups', message: 'A part has no title.', hint: 'Give it the printed words as `title`.' },
        ]),
    ...(framework.englishBy
      ? []
      : [
          {
            place: 'englishBy',
            message: 'It does not say whose English it is.',
            hint: "Write englishBy: 'chiso'.",
          },
        ]),
  ];
};

/** Every title of the document: of parts, inputs, views, classes, unit types, the decision, … */
function titlesOf(value: unknown, place: string): readonly (readonly [string, Title])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value) return [[place, value as Title]];
  return Object.entries(value).flatMap(([key, each]) => titlesOf(each, place ? `${place}.${key}` : key));
}

/** Three words without any diacritic are another language, or Vietnamese typed without them. */
function isVietnamese(text: string): boolean {
  return text.split(' ').length < 3 || /đ|\p{M}/iu.test(text.normalize('NFD'));
}
