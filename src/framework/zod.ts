import { type exactOptional, optional as mayBeUndefined } from 'zod/mini';

/**
 * The part of zod that the schemas use, and the only import of it: the build bundles this file, so that importing chiso
 * loads these functions (3 ms) and not the whole of zod with its fifty languages (50 ms).
 */
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  gte,
  int,
  lazy,
  literal,
  lte,
  minLength,
  nullable,
  number,
  type output,
  record,
  refine,
  regex,
  registry,
  strictObject,
  string,
  toJSONSchema,
  tuple,
  union,
  type ZodMiniType,
} from 'zod/mini';

/**
 * A key that may be left out. Validation drops keys that are `undefined` beforehand, so the type may be the exact one
 * although the schema is zod's ordinary, quicker optional.
 */
export const optional = mayBeUndefined as unknown as typeof exactOptional;
