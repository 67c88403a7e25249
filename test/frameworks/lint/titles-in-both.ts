import type { Title } from '../../../src/framework/notation.js';
import type { Check } from './finding.js';
import { partsOf } from './finding.js';

/** Every title is in Vietnamese and English, and the document says who made the English ones. */
export const titlesInBoth: Check = ({ framework }) => {
  const titles: readonly (readonly [string, Title | undefined])[] = [
    ['title', framework.title],
    ...partsOf(framework).map(({ place, node }) => [`${place}.title`, node.title] as const),
    ...(framework.views ?? []).map((view, index) => [`views.${index}.title`, view.title] as const),
    ...(framework.ranking?.groups ?? []).map(
      (each, index) => [`ranking.groups.${index}.title`, each.title] as const,
    ),
    ...Object.entries(framework.unitTypes ?? {}).map(
      ([type, { title }]) => [`unitTypes.${type}.title`, title] as const,
    ),
  ];
  return [
    ...titles
      .filter(([, title]) => !title?.en)
      .map(([place]) => ({
        place,
        message: 'The title is not in English.',
        hint: 'Add your own translation as `en`.',
      })),
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
