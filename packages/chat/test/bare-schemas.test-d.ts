import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import { Schema } from 'effect';
import { Type } from 'typebox';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { standardFunction } from '@oai/structured';
import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';

import type { Chat } from '../src/index.js';

declare const completions: Chat['completions'];
const base = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'x' }] };

const zod4 = z.object({ total: z.number() });
const zodMini = mini.object({ total: mini.number() });
const zod3 = z3.object({ total: z3.number() });
const valibot = v.object({ total: v.number() });
const wrapped = toStandardJsonSchema(valibot);
const arktype = type({ total: 'number' });
const effect = Schema.Struct({ total: Schema.Number });
const typebox = Type.Object({ total: Type.Number() });

// A schema is no format.
// @ts-expect-error -- zod 4
void completions.create({ ...base, response_format: zod4 });
// @ts-expect-error -- zod/mini
void completions.create({ ...base, response_format: zodMini });
// @ts-expect-error -- zod 3
void completions.create({ ...base, response_format: zod3 });
// @ts-expect-error -- valibot
void completions.create({ ...base, response_format: valibot });
// @ts-expect-error -- valibot with a JSON Schema
void completions.create({ ...base, response_format: wrapped });
// @ts-expect-error -- arktype
void completions.create({ ...base, response_format: arktype });
// @ts-expect-error -- effect
void completions.create({ ...base, response_format: effect });
// @ts-expect-error -- typebox
void completions.create({ ...base, response_format: typebox });
// @ts-expect-error -- a format of responses
void completions.create({ ...base, response_format: zodTextFormat(zod4, 'a') });
// @ts-expect-error -- in `parse`
void completions.parse({ ...base, response_format: zod4 });
// @ts-expect-error -- in `stream`
completions.stream({ ...base, response_format: zod4 });
// @ts-expect-error -- in `runTools`
completions.runTools({ ...base, tools: [], response_format: zod4 });

// The place of formats in responses is not one of chat.
const text = { format: zodTextFormat(zod4, 'a') };
// @ts-expect-error -- in `create`
void completions.create({ ...base, text });
// @ts-expect-error -- in `parse`
void completions.parse({ ...base, text });
// @ts-expect-error -- in `stream`
completions.stream({ ...base, text });
// @ts-expect-error -- in `runTools`
completions.runTools({ ...base, tools: [], text });

// Nor is it the JSON Schema of a tool.
const tool = <Parameters>(parameters: Parameters) => ({
  ...base,
  tools: [{ type: 'function' as const, function: { name: 'f', parameters } }],
});
// @ts-expect-error -- zod 4
void completions.create(tool(zod4));
// @ts-expect-error -- zod/mini
void completions.create(tool(zodMini));
// @ts-expect-error -- zod 3
void completions.create(tool(zod3));
// @ts-expect-error -- valibot
void completions.create(tool(valibot));
// @ts-expect-error -- valibot with a JSON Schema
void completions.create(tool(wrapped));
// @ts-expect-error -- arktype
void completions.create(tool(arktype));
// @ts-expect-error -- effect
void completions.create(tool(effect));
// @ts-expect-error -- effect that follows Standard Schema
void completions.create(tool(Schema.toStandardSchemaV1(effect)));
// @ts-expect-error -- a class of effect
void completions.create(tool(class A extends Schema.Class<A>('A')({ total: Schema.Number }) {}));
const responsesTool = zodResponsesFunction({ name: 'f', parameters: zod4 });
// @ts-expect-error -- a tool of responses
void completions.create({ ...base, tools: [responsesTool] });

const runnable = <Parameters>(parameters: Parameters) => ({
  ...base,
  tools: [
    {
      type: 'function' as const,
      function: { name: 'f', description: '', parameters, function: () => '' },
    },
  ],
});
// @ts-expect-error -- zod 4
completions.runTools(runnable(zod4));
// @ts-expect-error -- zod/mini
completions.runTools(runnable(zodMini));
// @ts-expect-error -- zod 3
completions.runTools(runnable(zod3));
// @ts-expect-error -- valibot
completions.runTools(runnable(valibot));
// @ts-expect-error -- valibot with a JSON Schema
completions.runTools(runnable(wrapped));
// @ts-expect-error -- arktype
completions.runTools(runnable(arktype));
// @ts-expect-error -- effect
completions.runTools(runnable(effect));

// JSON Schema is.
void completions.create(tool(z.toJSONSchema(zod4)));
completions.runTools(runnable(z.toJSONSchema(zod4)));
completions.runTools(runnable(typebox));
completions.runTools(runnable({ type: 'object', properties: {} } as Record<string, unknown>));

const named = { name: 'p', parameters: zod4 };
completions.runTools({ ...base, tools: [zodFunction({ ...named, function: () => 1 })] });
// @ts-expect-error -- a tool without a function
completions.runTools({ ...base, tools: [zodFunction(named)] });
// @ts-expect-error -- a tool without a function
completions.runTools({ ...base, tools: [standardFunction({ name: 'p', parameters: arktype })] });
void completions.parse({ ...base, tools: [zodFunction(named)] });

// A format holds its parts, and no format or schema in their place.
const holder = <Held>(json_schema: Held) => ({
  ...base,
  response_format: { type: 'json_schema' as const, json_schema },
});
// @ts-expect-error -- a format of responses
void completions.create(holder(zodTextFormat(zod4, 'a')));
// @ts-expect-error -- a copy of one
void completions.create(holder({ ...zodTextFormat(zod4, 'a') }));
// @ts-expect-error -- a format of chat
void completions.create(holder(zodResponseFormat(zod4, 'a')));
// @ts-expect-error -- zod 4
void completions.create(holder(zod4));
// @ts-expect-error -- valibot
void completions.create(holder(wrapped));
// @ts-expect-error -- typebox
void completions.create(holder(typebox));
// @ts-expect-error -- a copy of a format of responses
void completions.create({ ...base, response_format: { ...zodTextFormat(zod4, 'a') } });
void completions.create(holder({ name: 'a', schema: z.toJSONSchema(zod4), strict: true }));
void completions.create(holder(zodResponseFormat(zod4, 'a').json_schema));

// @ts-expect-error -- the place of formats in responses
void completions.create({ ...base, text: { format: zodTextFormat(zod4, 'a') } });
// @ts-expect-error -- a tool of realtime
void completions.create({ ...base, tools: [zodRealtimeFunction({ name: 'f', parameters: zod4 })] });
// @ts-expect-error -- a copy of a tool of responses
void completions.create({ ...base, tools: [{ ...responsesTool }] });
// @ts-expect-error -- a schema in the place of a function
void completions.create({ ...base, tools: [{ type: 'function', function: zod4 }] });
// @ts-expect-error -- the parameters of a deprecated function
void completions.create({ ...base, functions: [{ name: 'f', parameters: zod4 }] });
// @ts-expect-error -- a tool in the place of a deprecated function
void completions.create({ ...base, functions: [zodFunction(named)] });
