import type { Check } from './finding.js';

/** An edition and the one it replaces name each other, and are of the same level. */
export const editionsLinked: Check = ({ framework }, all) => {
  const find = (id: string | undefined) => all.find((other) => other.framework.id === id)?.framework;
  const { id, level, replaces, replacedBy } = framework;
  const links = [
    { place: 'replaces', given: replaces, back: find(replaces)?.replacedBy },
    { place: 'replacedBy', given: replacedBy, back: find(replacedBy)?.replaces },
  ];
  return links.flatMap(({ place, given, back }) => {
    if (given === undefined) return [];
    const hint = 'Name each other in `replaces` and `replacedBy`.';
    if (!find(given)) return [{ place, message: `There is no framework ${given}.`, hint }];
    if (back !== id) return [{ place, message: `${given} does not name ${id} in turn.`, hint }];
    return find(given)?.level === level
      ? []
      : [
          {
            place,
            message: `${given} is of another level.`,
            hint: 'Only editions of the same set replace each other.',
          },
        ];
  });
};
