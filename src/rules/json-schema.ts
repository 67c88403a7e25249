import { notation } from '../framework/notation-schema.js';
import * as z from '../framework/zod.js';
import { type FieldWords, fieldWords, partWords } from './json-schema-words.js';
import { shapes } from './schemas.js';

/** A JSON Schema document, plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * Describes framework documents as a JSON Schema (draft 2020-12), with titles and descriptions in English and Vietnamese,
 * for editors and for programs in other languages.
 *
 * It says what the shape is; what the numbers and names must agree on is told by `validateFramework`.
 *
 * @returns A new plain object each time.
 *
 * @example
 * ```ts
 * import { frameworkJsonSchema } from 'chiso';
 *
 * frameworkJsonSchema().$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function frameworkJsonSchema(): JsonSchema {
  const { document, group, indicator, rule, decision, rounding, view, classes, gate, ranking } = shapes();
  const { exact, give, title, expression, condition } = notation();
  const parts = {
    exact,
    give,
    title,
    expression,
    condition,
    group,
    indicator,
    rule,
    decision,
    rounding,
    view,
    classes,
    gate,
    ranking,
  };
  const named = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [name, schema] of Object.entries(parts)) {
    const [id, words] = partWords[name as keyof typeof parts];
    named.add(schema, { id, ...described(words) });
  }
  named.add(document, described(partWords.document[1]));
  const made = z.toJSONSchema(document, { metadata: named, target: 'draft-2020-12' });
  return withWords(JSON.parse(JSON.stringify(made)) as JsonSchema) as JsonSchema;
}

function described([title, description, titleVi, descriptionVi]: FieldWords) {
  return { title: `${title} · ${titleVi}`, description: `${description}\n${descriptionVi}` };
}

/** Adds titles and descriptions to the fields of every object. */
function withWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== 'properties') return [key, withWords(value)];
    const fields = Object.entries(value as JsonSchema).map(([name, field]) => {
      const words = (fieldWords as Readonly<Record<string, FieldWords | undefined>>)[name];
      const told = withWords(field) as JsonSchema;
      // Beside $ref, words are allowed since draft 2019-09.
      return [name, words && !('title' in told) ? { ...told, ...described(words) } : told];
    });
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(entries);
}
