/** The shapes of the kinds of rule, and of a whole document. */
import type { RuleSchema } from '../../framework/notation-schema.js';
import { documentSchema } from '../../framework/schema.js';
import * as z from '../../framework/zod.js';
import { shapesOfRules } from '../kinds.js';

type RuleShape = ReturnType<(typeof shapesOfRules)[keyof typeof shapesOfRules]>;

/** One schema for each kind of rule; `rule` is the schema of the rules inside a rule. */
export function ruleSchemas(rule: RuleSchema) {
  return Object.values(shapesOfRules).map((shape) => shape(rule)) as [RuleShape, ...RuleShape[]];
}

/** The schemas of a document and of its named parts. */
export type Shapes = ReturnType<typeof documentSchema> & { readonly rule: RuleSchema };

let built: Shapes | undefined;

/** The schemas of a framework document, built when first used. */
export function shapes(): Shapes {
  if (!built) {
    const rule: RuleSchema = z.lazy(() => either);
    const either = z.discriminatedUnion('kind', ruleSchemas(rule));
    built = { ...documentSchema(rule), rule };
  }
  return built;
}
