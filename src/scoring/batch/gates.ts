/** Gates as columns: what they take out of the ranking, cap, or leave to the exact path. */
import type { Gate } from '../../framework/policy.js';
import { exact } from '../../numbers/exact.js';
import type { Test } from '../../rules/scope.js';
import type { Layout } from '../layout.js';
import type { Plan } from '../plan.js';
import { hasErrors, type Scoring } from '../unit.js';
import { type Block, blockSize } from './block.js';
import { judgeOf, truth } from './conditions.js';
import type { Workshop } from './leaf.js';
import { scratch } from './scratch.js';
import { capAt, type Limit, limitOf, raiseScale, type Sum } from './sum.js';

/** Marks what every gate makes of the units of a block, before the sums are published. */
export type Gatekeeper = (
  block: Block,
  sum: Sum,
  error: number,
  hard: Uint8Array,
  unranked: Uint8Array,
) => void;

/** Undefined where there are no gates. Conditions without a fast form are judged unit by unit. */
export function gatekeeper(plan: Plan, layout: Layout): Gatekeeper | undefined {
  if (plan.gates.length === 0) return undefined;
  const shop: Workshop = { plan, layout, scratch: scratch(), precise: true, depth: 1 };
  const keepers = (plan.framework.gates ?? []).map((gate, index) => ({
    judge: judgeOf(gate.when, shop) ?? oneByOne(plan.gates[index] as Test),
    effect: effectOf(gate),
    cap: gate.do === 'cap-total' ? limitOf(exact(gate.at as number)) : undefined,
  }));
  const truths = new Uint8Array(blockSize);
  return (block, sum, error, hard, unranked) => {
    const { length } = block.rows;
    for (const { judge, effect, cap } of keepers) {
      judge(block, truths, hard);
      if (cap && !sum.hasFloats) raiseScale(sum, cap.scale, length);
      for (let place = 0; place < length; place += 1) {
        if (hard[place] === 1 || truths[place] === truth.no) continue;
        if (truths[place] === truth.open || effect === 'exact') hard[place] = 1;
        else if (effect === 'unranked') unranked[place] = 1;
        else if (effect === 'cap') capAt(sum, cap as Limit, place, error, hard);
      }
    }
  };
}

/** A gate on the class alone does nothing to a total, unless the points follow the class down. */
function effectOf(gate: Gate): 'unranked' | 'cap' | 'exact' | 'none' {
  if (gate.do === 'cap-total') return limitOf(exact(gate.at as number)) ? 'cap' : 'exact';
  if (gate.do === 'unranked') return 'unranked';
  if (gate.do === 'zero-indicator' || gate.do === 'zero-group' || gate.score === 'edge') return 'exact';
  return gate.do === 'fail' ? 'unranked' : 'none';
}

function oneByOne(gate: Test): (block: Block, truths: Uint8Array, hard: Uint8Array) => void {
  return ({ rows, scoring }, truths, hard) => {
    for (let place = 0; place < rows.length; place += 1) {
      if (hard[place] === 0) truths[place] = truthFor(gate, scoring(place));
    }
  };
}

function truthFor(gate: Test, data: Scoring): number {
  const fires = gate(data);
  if (typeof fires !== 'boolean' || hasErrors(data)) return truth.open;
  return fires ? truth.yes : truth.no;
}
