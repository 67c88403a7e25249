import type { Normalizer, OptionsOf } from './method.js';

/** The values as they are, their negatives where lower is better. */
export const none: Normalizer<OptionsOf<'none'>> = ({ values }, out) => {
  out.set(values);
  return undefined;
};
