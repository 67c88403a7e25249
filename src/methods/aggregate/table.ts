/** The table of aggregations: a new one is a file and a line here. */
import { arithmetic } from './arithmetic.js';
import { borda } from './borda.js';
import { copeland } from './copeland.js';
import { generalised } from './generalised.js';
import { geometric } from './geometric.js';
import { harmonic } from './harmonic.js';
import type { Kernel } from './kernel.js';
import { mazziottaPareto } from './mazziotta-pareto.js';
import type { AggregatingOptions } from './method.js';
import { outranking } from './outranking.js';

type KernelOf<M extends AggregatingOptions['method']> = (
  options: Extract<AggregatingOptions, { readonly method: M }>,
) => Kernel;

export const aggregators: { readonly [M in AggregatingOptions['method']]: KernelOf<M> } = {
  arithmetic: () => arithmetic,
  geometric: () => geometric,
  harmonic: () => harmonic,
  generalised: ({ power }) => generalised(power),
  'mazziotta-pareto': ({ penalty }) => mazziottaPareto('n - 1', penalty ?? 'minus'),
  'adjusted-mazziotta-pareto': ({ penalty }) => mazziottaPareto('n', penalty ?? 'minus'),
  borda: () => borda,
  copeland: () => copeland,
  outranking: () => outranking,
};
