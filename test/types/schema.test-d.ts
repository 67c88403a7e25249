/** The schema and the hand-written types cannot drift apart: what one accepts, the other describes. */
import { expectTypeOf, test } from 'vitest';
import type {
  Decision,
  Framework,
  Group,
  Indicator,
  Input,
  Normalization,
} from '../../src/framework/model.js';
import type { Condition, Expression, Rule } from '../../src/framework/notation.js';
import type { conditionNodes, expressionNodes, notation } from '../../src/framework/notation-schema.js';
import type { Classes, Gate, RankingPolicy, Rounding, View } from '../../src/framework/policy.js';
import type { inputSchema } from '../../src/framework/schema.js';
import type { output } from '../../src/framework/zod.js';
import type { ruleSchemas, shapes } from '../../src/rules/schema/schemas.js';

type Shapes = ReturnType<typeof shapes>;
type Out<K extends keyof Shapes> = output<Shapes[K]>;
type KeyOfEach<T> = T extends unknown ? keyof T : never;
/** Everything writable, at every depth, so that only fields and types are compared. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

test('what the schema accepts is a framework', () => {
  expectTypeOf<Out<'document'>>().toExtend<Framework>();
  expectTypeOf<Out<'group'>>().toExtend<Group>();
  expectTypeOf<Out<'indicator'>>().toExtend<Indicator>();
  expectTypeOf<output<ReturnType<typeof ruleSchemas>[number]>>().toExtend<Rule>();
  expectTypeOf<output<ReturnType<typeof expressionNodes>[number]>>().toExtend<Expression>();
  expectTypeOf<output<ReturnType<typeof conditionNodes>[number]>>().toExtend<Condition>();
});

test('what the types describe the schema accepts', () => {
  expectTypeOf<Writable<Omit<Framework, 'groups' | 'facts'>>>().toExtend<
    Writable<Omit<Out<'document'>, 'groups' | 'facts'>>
  >();
  expectTypeOf<Writable<Omit<Group, 'groups' | 'indicators'>>>().toExtend<
    Writable<Omit<Out<'group'>, 'groups' | 'indicators'>>
  >();
  expectTypeOf<Writable<Omit<Indicator, 'inputs'>>>().toExtend<Writable<Omit<Out<'indicator'>, 'inputs'>>>();
  expectTypeOf<Writable<Rule>>().toExtend<Writable<output<ReturnType<typeof ruleSchemas>[number]>>>();
});

test('no field is known to one side only', () => {
  expectTypeOf<keyof Out<'document'>>().toEqualTypeOf<keyof Framework>();
  expectTypeOf<keyof Out<'group'>>().toEqualTypeOf<keyof Group>();
  expectTypeOf<keyof Out<'indicator'>>().toEqualTypeOf<keyof Indicator>();
  expectTypeOf<keyof Out<'decision'>>().toEqualTypeOf<keyof Decision>();
  expectTypeOf<keyof Out<'rounding'>>().toEqualTypeOf<keyof Rounding>();
  expectTypeOf<keyof Out<'view'>>().toEqualTypeOf<keyof View>();
  expectTypeOf<keyof Out<'classes'>>().toEqualTypeOf<keyof Classes>();
  expectTypeOf<keyof Out<'gate'>>().toEqualTypeOf<keyof Gate>();
  expectTypeOf<keyof Out<'ranking'>>().toEqualTypeOf<keyof RankingPolicy>();
  expectTypeOf<keyof output<ReturnType<typeof inputSchema>>>().toEqualTypeOf<keyof Input>();
  expectTypeOf<KeyOfEach<NonNullable<Out<'indicator'>['normalize']>>>().toEqualTypeOf<
    KeyOfEach<Normalization>
  >();
  expectTypeOf<KeyOfEach<output<ReturnType<typeof ruleSchemas>[number]>>>().toEqualTypeOf<KeyOfEach<Rule>>();
  expectTypeOf<KeyOfEach<output<ReturnType<typeof expressionNodes>[number]>>>().toEqualTypeOf<
    KeyOfEach<Exclude<Expression, number | string>>
  >();
  expectTypeOf<KeyOfEach<output<ReturnType<typeof conditionNodes>[number]>>>().toEqualTypeOf<
    KeyOfEach<Condition>
  >();
  expectTypeOf<output<ReturnType<typeof notation>['expression']>>().toEqualTypeOf<Expression>();
});
