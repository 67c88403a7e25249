import type { Framework, Provenance, Sourced } from '../framework/model.js';

/** Figures of a group or an indicator. */
export const figures = ['max', 'maxFor', 'weight', 'rule', 'normalize', 'target', 'cap'];
/** Figures and policies of a framework. */
export const policies = [
  'scale',
  'rounding',
  'aggregate',
  'na',
  'missing',
  'bonus',
  'penalty',
  'views',
  'classes',
  'gates',
  'ranking',
];

/** A figure that was changed was not read where the old one was: its provenance says so, unless the change has its own. */
export function provenanceOf(
  part: Sourced,
  change: Sourced,
  fields: readonly string[],
  base: Framework,
): Record<string, Provenance> {
  const given = change.provenance ?? {};
  const sourced = change.source !== undefined || change.confidence !== undefined;
  const claimed = part.source !== undefined || part.confidence !== undefined;
  const changed = fields.filter((field) => field in change && !(field in given));
  const disowned = changed.filter((field) => !sourced && (claimed || part.provenance?.[field] !== undefined));
  const old = Object.entries(part.provenance ?? {}).filter(([field]) => !changed.includes(field));
  return {
    ...Object.fromEntries(old),
    ...Object.fromEntries(
      disowned.map((field) => [field, { how: `changed from ${base.id}@${base.version}` }]),
    ),
    ...given,
  };
}
