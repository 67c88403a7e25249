/** The shape of a framework document, field by field as `model.ts` and `policy.ts` describe it. */
import type { Group } from './model.js';
import { notation, type RuleSchema } from './notation-schema.js';
import * as z from './zod.js';

/** The schema of a document, given the schema of its rules. */
export function documentSchema(rule: RuleSchema) {
  const { text, exact, title, whole, digits } = notation();
  const { sourced, provenance } = sources();
  const policies = policySchemas();
  const indicator = indicatorSchema(rule);
  const scored = {
    code: text,
    title,
    max: z.nullable(exact),
    maxFor: z.optional(z.record(text, exact)),
    weight: z.optional(exact),
  };
  const group: z.ZodMiniType<Group> = z.lazy(() => fullGroup);
  const fullGroup = z.strictObject({
    ...scored,
    ...sourced,
    role: z.optional(z.enum(['score', 'bonus', 'penalty', 'info', 'condition'])),
    cap: z.optional(exact),
    countsForClass: z.optional(z.boolean()),
    aggregate: z.optional(policies.aggregate),
    appliesTo: z.optional(z.array(text)),
    na: z.optional(policies.na),
    missing: z.optional(policies.missing),
    components: z.optional(z.nullable(whole)),
    direct: z.optional(z.boolean()),
    family: z.optional(title),
    groups: z.optional(z.array(group)),
    indicators: z.optional(z.array(indicator)),
  });
  const decision = z.strictObject({
    ...provenance,
    number: z.optional(text),
    title: z.optional(title),
    issuer: text,
    issuedOn: z.optional(text),
    effectiveOn: z.optional(text),
    signer: z.optional(text),
  });
  const year = z.number().check(z.int(), z.gte(1900), z.lte(2200));
  const document = z.strictObject({
    $schema: z.optional(text),
    ...sourced,
    id: text,
    version: text,
    status: z.enum(['complete', 'partial', 'outline']),
    title,
    level: text,
    englishBy: z.optional(text),
    decision: z.optional(decision),
    validity: z.optional(
      z.strictObject({ years: z.optional(z.array(year)), from: z.optional(text), to: z.optional(text) }),
    ),
    replaces: z.optional(text),
    replacedBy: z.optional(text),
    derivedFrom: z.optional(text),
    scale: z.nullable(exact),
    convertTo: z.optional(exact),
    convertBy: z.optional(z.enum(['scale', 'applicable'])),
    rounding: z.optional(z.union([policies.rounding, z.array(policies.rounding).check(z.minLength(1))])),
    aggregate: z.optional(policies.aggregate),
    na: z.optional(policies.na),
    missing: z.optional(policies.missing),
    bonus: z.optional(z.enum(['may-exceed-scale', 'capped-before-penalties', 'capped-after-penalties'])),
    penalty: z.optional(z.enum(['may-be-negative', 'stops-at-zero'])),
    components: z.optional(z.nullable(whole)),
    unitTypes: z.optional(z.record(text, z.strictObject({ title, scale: z.nullable(exact) }))),
    facts: z.optional(z.record(text, inputSchema())),
    groups: z.array(group).check(z.minLength(1)),
    views: z.optional(z.array(policies.view)),
    classes: z.optional(policies.classes),
    classNames: z.optional(z.array(z.strictObject({ code: z.optional(text), title }))),
    gates: z.optional(z.array(policies.gate)),
    ranking: z.optional(policies.ranking),
    unknown: z.optional(z.array(text)),
  });
  return { document, group: fullGroup, indicator, decision, digits, ...policies };
}

function sources() {
  const { text } = notation();
  const provenance = {
    source: z.optional(z.union([text, z.array(text)])),
    confidence: z.optional(z.enum(['quoted', 'derived'])),
    how: z.optional(text),
  };
  const fields = z.optional(z.record(text, z.strictObject(provenance)));
  return { provenance, sourced: { ...provenance, provenance: fields, note: z.optional(text) } };
}

/** The shape of a declared input or fact. */
export function inputSchema() {
  const { text, exact, title } = notation();
  return z.strictObject({
    kind: z.enum(['number', 'count', 'percent', 'share', 'boolean', 'choice', 'date', 'survey']),
    title: z.optional(title),
    unit: z.optional(text),
    options: z.optional(z.array(z.union([text, z.strictObject({ value: text, title })]))),
    min: z.optional(exact),
    max: z.optional(exact),
    step: z.optional(exact),
    of: z.optional(z.literal('children')),
  });
}

function indicatorSchema(rule: RuleSchema) {
  const { text, exact, title, digits } = notation();
  const { sourced } = sources();
  const { na, missing } = policySchemas();
  const evidence = z.strictObject({ required: z.enum(['flag', 'zero']), text: z.optional(text) });
  const target = z.strictObject({
    at: exact,
    direction: z.enum(['at-least', 'more-than', 'at-most', 'less-than']),
    from: z.optional(exact),
    by: z.optional(text),
  });
  return z.strictObject({
    ...sourced,
    code: text,
    title: z.optional(title),
    max: z.nullable(exact),
    maxFor: z.optional(z.record(text, exact)),
    weight: z.optional(exact),
    inputs: z.optional(z.record(text, inputSchema())),
    rule: z.optional(rule),
    normalize: z.optional(normalizationSchema()),
    target: z.optional(target),
    text: z.optional(text),
    evidence: z.optional(evidence),
    dataSource: z.optional(text),
    verifiedBy: z.optional(text),
    appliesTo: z.optional(z.array(text)),
    na: z.optional(na),
    missing: z.optional(missing),
    mayExceed: z.optional(z.boolean()),
    mayBeNegative: z.optional(z.boolean()),
    round: z.optional(digits),
  });
}

function normalizationSchema() {
  const { exact } = notation();
  const direction = z.enum(['higher-is-better', 'lower-is-better']);
  const even = z.optional(z.enum(['full', 'zero', 'na', 'error']));
  const scale = { direction, range: z.optional(z.tuple([exact, exact])), log: z.optional(z.boolean()) };
  return z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('min-max'), ...scale, equal: even }),
    z.strictObject({
      method: z.literal('goalposts'),
      ...scale,
      goalposts: z.tuple([exact, exact]),
      clamp: z.optional(z.boolean()),
    }),
    z.strictObject({ method: z.literal('best'), zeroBest: even }),
  ]);
}

/** The shapes of the policies. */
function policySchemas() {
  const { text, exact, title, digits, places, condition } = notation();
  const edge = z.optional(exact);
  const band = { code: z.optional(text), title, from: edge, above: edge, upTo: edge, below: edge };
  const rounding = { places, mode: z.optional(z.enum(['half-up', 'half-even', 'down', 'up'])) };
  return {
    na: z.enum(['full', 'zero', 'drop', 'rescale']),
    missing: z.enum(['absent', 'zero']),
    aggregate: z.enum(['sum', 'weighted-mean', 'geometric', 'harmonic']),
    rounding: z.strictObject({ ...rounding, stage: z.enum(['indicator', 'group', 'total']) }),
    view: z.strictObject({
      code: text,
      title,
      members: z.array(text).check(z.minLength(1)),
      max: z.optional(z.nullable(exact)),
    }),
    classes: z.strictObject({
      of: z.enum(['percent', 'total', 'each-group']),
      bands: z.array(z.strictObject(band)).check(z.minLength(1)),
      groups: z.optional(z.enum(['all', 'lowest'])),
      round: z.optional(digits),
      gap: z.optional(z.enum(['none', 'lower'])),
    }),
    gate: z.strictObject({
      code: z.optional(text),
      title: z.optional(title),
      text: z.optional(text),
      when: condition,
      do: z.enum([
        'zero-indicator',
        'zero-group',
        'cap-total',
        'class-at-most',
        'class-down',
        'unranked',
        'fail',
      ]),
      target: z.optional(text),
      at: edge,
      class: z.optional(text),
      steps: z.optional(z.number().check(z.int(), z.gte(1))),
      score: z.optional(z.enum(['keep', 'edge'])),
    }),
    ranking: z.strictObject({
      groups: z.optional(
        z.array(
          z.strictObject({
            code: text,
            title: z.optional(title),
            unitTypes: z.optional(z.array(text)),
            ranked: z.optional(z.boolean()),
          }),
        ),
      ),
      ties: z.optional(z.enum(['competition', 'dense', 'ordinal', 'fractional'])),
      round: z.optional(digits),
      tieBreakers: z.optional(z.array(text)),
      incomplete: z.optional(z.enum(['unranked', 'ranked'])),
    }),
  };
}
