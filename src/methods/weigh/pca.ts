import { fail } from '../../messages/issue.js';
import { mixedLoadings, noFirstComponent } from '../../messages/methods.js';
import { principalComponents } from '../describe/pca.js';
import type { OptionsOf, WeighInput } from './method.js';
import { sharesOf } from './share.js';

/**
 * PCA weights: the loadings of the first principal component of the standardised members, scaled to the sum 1.
 *
 * Sign: the loadings add up to zero or more. Scaling: divided by their sum; with `squared`, their squares, which already
 * add up to 1 and are the share of each indicator in the component. A member that loads against the others would get a
 * negative weight, which COINr passes on: here it is the error `mixed-loadings`. Members of which no component carries more than another (two without
 * correlation) have no first one: `no-first-component`. Direction must be settled first
 * (normalise). Units with gaps are left out. Source: OECD/JRC Handbook (2008), step 5; COINr, `get_PCA`.
 */
export function pcaWeights({ codes, columns, options }: WeighInput<OptionsOf<'pca'>>): Float64Array {
  if (codes.length === 1) return Float64Array.of(1);
  const units = Array.from(columns[0]!, (_, unit) => String(unit));
  const components = principalComponents({ units, indicators: codes, columns });
  const [first, second] = components.eigenvalues as unknown as [number, number];
  if (first - second <= 1e-10 * first) fail(noFirstComponent, [], { codes });
  const loadings = components.loadings[0]!;
  if (options.loadings === 'squared')
    return sharesOf(
      codes,
      loadings.map((loading) => loading * loading),
    );
  // A loading that is zero but for rounding weighs nothing.
  const against = loadings.findIndex((loading) => loading < -1e-12);
  if (against >= 0)
    fail(mixedLoadings, [codes[against]!], { code: codes[against]!, loading: loadings[against]! });
  return sharesOf(
    codes,
    loadings.map((loading) => Math.max(0, loading)),
  );
}
