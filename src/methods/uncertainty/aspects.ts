/** What a change of an index is about, so that nothing else has to be run again. */
import type { Change } from '../composite/change.js';
import type { OptionsFactor } from './factor.js';

/**
 * The steps of an index from raw values to a common scale, each needing those before it; how groups are combined; and the
 * weights of nodes.
 */
export type Aspect = (typeof steps)[number] | 'methods' | 'weights';

const steps = ['prepare', 'treat', 'normalize'] as const;

/** What has to be run again when a factor takes another option: of the steps, the first it touches and all after it. */
export function aspectsTouched(factor: OptionsFactor): ReadonlySet<Aspect> {
  const touched = new Set(factor.options.flatMap(fieldsOf));
  const first = steps.findIndex((step) => touched.has(step));
  return new Set([...touched, ...(first < 0 ? [] : steps.slice(first))]);
}

/** Where indicators stand in the tree, and which there are, matters to every step. */
const structure: readonly Aspect[] = ['prepare', 'methods', 'weights'];

const fields: Readonly<Record<string, readonly Aspect[]>> = {
  leaveOut: structure,
  parent: structure,
  prepare: ['prepare'],
  direction: ['prepare'],
  denominator: ['prepare'],
  treat: ['treat'],
  normalize: ['normalize'],
  goalposts: ['normalize'],
  target: ['normalize'],
  weight: ['weights'],
  weights: ['weights'],
};

function fieldsOf({ nodes = {}, ...change }: Change): readonly Aspect[] {
  const named = [...Object.keys(change), ...Object.values(nodes).flatMap((node) => Object.keys(node))];
  return named.flatMap((name) => fields[name] ?? ['methods' as const]);
}
