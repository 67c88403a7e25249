import type { Framework } from '../framework/model.js';
import type { Issue } from '../messages/issue.js';
import { validateFramework } from './framework.js';

/** The interface of Standard Schema 1 (https://standardschema.dev), copied as its authors invite libraries to do. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'chiso';
    /** Reads a document, or lists what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: unknown; readonly output: T } | undefined;
  };
}

/** A value, or issues: a Standard Schema knows no warnings. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/**
 * `validateFramework` for tools that take a Standard Schema: forms, routers, configuration readers. Warnings are left
 * out, because to such a tool an issue means that the value is refused.
 *
 * @example
 * ```ts
 * import { frameworkSchema } from 'chiso';
 *
 * const result = frameworkSchema['~standard'].validate({ id: 'none' });
 * result.issues?.[0]?.code; // => 'missing-key'
 * ```
 */
export const frameworkSchema: StandardSchema<Framework> = {
  '~standard': {
    version: 1,
    vendor: 'chiso',
    validate: (value) => {
      const result = validateFramework(value);
      return result.value === undefined ? { issues: result.issues } : { value: result.value };
    },
  },
};
