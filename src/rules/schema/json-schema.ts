import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import type { FieldWords } from '../field-words.js';
import { wordsOfRules } from '../kinds.js';
import { ruleFieldWords } from './json-schema-rule-words.js';
import { fieldWords, partWords } from './json-schema-words.js';
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
  return withWords(JSON.parse(JSON.stringify(made)), 'Framework') as JsonSchema;
}

function described([title, description, titleVi, descriptionVi]: FieldWords) {
  return { title: `${title} · ${titleVi}`, description: `${description}\n${descriptionVi}` };
}

function wordsOf(part: string, name: string): FieldWords | undefined {
  const tables: readonly Readonly<Record<string, FieldWords | undefined>>[] = [ruleFieldWords, fieldWords];
  const found = [`${part}.${name}`, name].flatMap((key) => tables.map((table) => table[key]));
  return found.find((words) => words !== undefined);
}

/** The words of a rule stand in the file of its kind. */
function wordsOfRule({ kind }: JsonSchema): Readonly<Record<string, FieldWords>> {
  const { const: name = '' } = (kind ?? {}) as { readonly const?: string };
  return Object.hasOwn(wordsOfRules, name) ? wordsOfRules[name as keyof typeof wordsOfRules] : {};
}

/** Adds titles and descriptions to the fields of every object; `part` is the definition or field that holds them. */
function withWords(schema: unknown, part: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => withWords(each, part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== 'properties' && key !== '$defs') return [key, withWords(value, part)];
    const ofRule = wordsOfRule(value as JsonSchema);
    const fields = Object.entries(value as JsonSchema).map(([name, field]) => {
      const told = withWords(field, name) as JsonSchema;
      const own = key === 'properties' ? (ofRule[name] ?? wordsOf(part, name)) : undefined;
      // Beside $ref, words are allowed since draft 2019-09.
      return [name, own && !('title' in told) ? { ...told, ...described(own) } : told];
    });
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(entries);
}
