/** The shapes of the ten kinds of rule, and of a whole document. Apart from the other tables, so that bundlers can drop it. */
import type { RuleSchema } from '../../framework/notation-schema.js';
import { documentSchema } from '../../framework/schema.js';
import * as z from '../../framework/zod.js';
import { schema as bands } from '../kinds/bands.js';
import { schema as choice } from '../kinds/choice.js';
import { schema as clamp } from '../kinds/clamp.js';
import { schema as combine } from '../kinds/combine.js';
import { schema as fixed } from '../kinds/fixed.js';
import { schema as info } from '../kinds/info.js';
import { schema as linear } from '../kinds/linear.js';
import { schema as manual } from '../kinds/manual.js';
import { schema as perUnit } from '../kinds/per-unit.js';
import { schema as when } from '../kinds/when.js';

/** One schema for each kind of rule; `rule` is the schema of the rules inside a rule. */
export function ruleSchemas(rule: RuleSchema) {
  return [
    choice(),
    bands(),
    linear(),
    perUnit(),
    combine(rule),
    when(rule),
    clamp(rule),
    fixed(),
    manual(),
    info(),
  ] as const;
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
