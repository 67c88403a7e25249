/** Scores units together, so that rules which compare units see all of them. */
import type { Framework, Unit } from 'chiso';
import { evaluate } from './expressions.js';
import { groupOf } from './ranks.js';
import { type Card, cardOf } from './total.js';
import { applies, type Peers, scoreParts } from './unit.js';

export function boardOf(framework: Framework, units: readonly Unit[]): readonly Card[] {
  const indicators = framework.groups.flatMap(({ indicators = [], groups = [] }) => [
    ...indicators,
    ...groups.flatMap((inner) => inner.indicators ?? []),
  ]);
  const peers: Peers = (unit, code, of) =>
    units.flatMap((other) => {
      if (groupOf(framework, other) !== groupOf(framework, unit)) return [];
      const indicator = indicators.find((each) => each.code === code);
      if (indicator && !applies(indicator, other)) return [];
      const found = evaluate(of, scoreParts(framework, other, () => undefined).askedFor(code));
      return found.is === 'number' ? [found.value] : [];
    });
  return units.map((unit) => cardOf(framework, unit, peers));
}
