/** Places of units, as docs/rules.md and `rank` describe them. */
import type { Framework, Unit } from 'chiso';
import { compare, type Fraction } from './fraction.js';
import type { Card } from './total.js';
import { rounded } from './unit.js';

export interface Place {
  readonly unit: string;
  readonly rank: number | null;
  readonly value: Fraction | undefined;
  readonly why: string | null;
}

export function groupOf({ ranking }: Framework, unit: Unit): string | undefined {
  return unit.group ?? ranking?.groups?.find(({ unitTypes }) => unitTypes?.includes(unit.type ?? ''))?.code;
}

export function placesOf(
  framework: Framework,
  units: readonly Unit[],
  cards: readonly Card[],
): readonly Place[] {
  const {
    ties = 'competition',
    tieBreakers = [],
    incomplete = 'unranked',
    round: digits,
    groups,
  } = framework.ranking ?? {};
  const order = (a: Card, b: Card): number => {
    const first = b.total && a.total ? compare(rounded(b.total, digits), rounded(a.total, digits)) : 0;
    if (first !== 0) return first;
    for (const code of tieBreakers) {
      const [mine, other] = [a, b].map((card) => card.parts.get(code)?.points);
      if (!mine && !other) continue;
      const next = !mine ? 1 : !other ? -1 : compare(other, mine) * (isPenalty(framework, code) ? -1 : 1);
      if (next !== 0) return next;
    }
    return 0;
  };
  const why = (at: number): string | null => {
    const [unit, card] = [units[at] as Unit, cards[at] as Card];
    if (groups?.find(({ code }) => code === groupOf(framework, unit))?.ranked === false)
      return 'its group is not ranked';
    if (!card.ranked) return 'not to be ranked';
    if (!card.complete && incomplete === 'unranked') return 'some indicators have no points yet';
    return card.total ? null : 'no member has a score';
  };
  return units.map((unit, at) => {
    const card = cards[at] as Card;
    const reason = why(at);
    const rivals = cards.filter(
      (_, other) =>
        why(other) === null && groupOf(framework, units[other] as Unit) === groupOf(framework, unit),
    );
    const better = rivals.filter((other) => order(other, card) < 0);
    const level = rivals.filter((other) => order(other, card) === 0);
    const number = (id: string) => Number(id.slice(1));
    const before = level.filter(
      (other) => number(units[cards.indexOf(other)]?.id ?? '') < number(unit.id),
    ).length;
    const steps = new Set(better.map((one) => rivals.findIndex((other) => order(one, other) === 0))).size;
    const rank = {
      competition: better.length + 1,
      dense: steps + 1,
      ordinal: better.length + before + 1,
      fractional: better.length + (level.length + 1) / 2,
    }[ties];
    return { unit: unit.id, rank: reason === null ? rank : null, value: card.total, why: reason };
  });
}

const isPenalty = ({ groups }: Framework, code: string) =>
  groups.some((group) => group.role === 'penalty' && JSON.stringify(group).includes(`"code":"${code}"`));
