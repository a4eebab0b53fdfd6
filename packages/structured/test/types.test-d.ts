import { expectTypeOf } from 'expect-type';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import {
  jsonSchemaFunction,
  standardFunction,
  standardResponseFormat,
  standardTextFormat,
} from '../src/index.js';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
  type InferZodType,
} from '../src/zod.js';

interface Person {
  name: string;
  age?: number | undefined;
}
const Person4 = z.object({ name: z.string(), age: z.number().optional() });
const Person3 = z3.object({ name: z3.string(), age: z3.number().optional() });

expectTypeOf<InferZodType<typeof Person4>>().toEqualTypeOf<Person>();
expectTypeOf<InferZodType<typeof Person3>>().toEqualTypeOf<Person>();
expectTypeOf(zodResponseFormat(Person4, 'p').$parseRaw).returns.toEqualTypeOf<Person>();
expectTypeOf(
  zodTextFormat(Person3, 'p', { optionalAsNullable: true }).$parseRaw,
).returns.toEqualTypeOf<Person>();
zodFunction({
  name: 'p',
  parameters: Person4,
  function: (args) => expectTypeOf(args).toEqualTypeOf<Person>(),
});
expectTypeOf(
  zodResponsesFunction({ name: 'p', parameters: Person4 }).__arguments,
).toEqualTypeOf<Person>();
// @ts-expect-error -- no schema
zodResponseFormat({}, 'p');

const valibot = toStandardJsonSchema(v.object({ name: v.string() }));
expectTypeOf(standardResponseFormat(valibot, 'p').$parseRaw).returns.toEqualTypeOf<{
  name: string;
}>();
const ark = type({ name: 'string', count: 'number' });
expectTypeOf(standardTextFormat(ark, 'p').$parseRaw).returns.toEqualTypeOf<{
  name: string;
  count: number;
}>();
standardFunction({
  name: 'p',
  parameters: ark,
  function: ({ count }) => expectTypeOf(count).toBeNumber(),
});
// @ts-expect-error -- no Standard Schema
standardResponseFormat({ type: 'object' }, 'p');

expectTypeOf(
  jsonSchemaFunction({ name: 'p', parameters: {}, function: (args: Person) => args.name })
    .$parseRaw,
).returns.toEqualTypeOf<Person>();

const bare = v.object({ name: v.string() });
// @ts-expect-error -- it does not describe itself
standardResponseFormat(bare, 'p');
// @ts-expect-error -- it does not describe itself
standardTextFormat(mini.object({ name: mini.string() }), 'p');
// @ts-expect-error -- it does not describe itself
standardFunction({ name: 'p', parameters: bare });
expectTypeOf(standardResponseFormat(bare, 'p', { schema: {} }).$parseRaw).returns.toEqualTypeOf<{
  name: string;
}>();
const later = v.objectAsync({ name: v.string() });
standardFunction({
  name: 'p',
  parameters: later,
  schema: toStandardJsonSchema(later as never),
  function: ({ name }) => expectTypeOf(name).toBeString(),
});

expectTypeOf(
  zodResponseFormat(Person4, 'p').$parseRawAsync,
).returns.resolves.toEqualTypeOf<Person>();
expectTypeOf(
  zodFunction({ name: 'p', parameters: Person4 }).$parseRawAsync,
).returns.resolves.toEqualTypeOf<Person>();
