/** The first phase: figures over the units of each ranking group, before any of them is scored. */
import * as problems from '../messages/scoring.js';
import { add, div, greatest, least, type Rational, rational } from '../numbers/rational.js';
import { absent, type Figure, known } from '../rules/figure.js';
import type { Peer } from './plan.js';
import type { Scoring } from './unit.js';

/**
 * Figures over some units: a unit counts where the indicator applies to it and it has a value, so that one whose value
 * is absent or not applicable never sets the best.
 */
export function peerFigures(peers: readonly Peer[], units: readonly Scoring[]): readonly Figure[] {
  return peers.map(({ of, stat, node }) => {
    const values: Rational[] = [];
    for (const unit of units) {
      if (!unit.layout.applies[node.index]) continue;
      unit.open.push(node);
      const { figure } = of(unit);
      unit.open.pop();
      if (figure.is === 'number') values.push(figure.value);
    }
    return values.length === 0 ? absent(problems.noPeers) : known(statistics[stat](values));
  });
}

/** Statistics of a list that is not empty. */
const statistics: Record<Peer['stat'], (values: readonly Rational[]) => Rational> = {
  max: (values) => values.reduce(greatest),
  min: (values) => values.reduce(least),
  mean: (values) => div(values.reduce(add), rational(BigInt(values.length))),
};
