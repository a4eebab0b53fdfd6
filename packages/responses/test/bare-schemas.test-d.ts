import { Schema } from 'effect';
import { z } from 'zod';
import * as v from 'valibot';
import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodTextFormat,
} from '@oai/structured/zod';

import type { Responses } from '../src/index.js';

declare const responses: Responses;
const base = { model: 'gpt-4o', input: 'Hi' };
const zod4 = z.object({ total: z.number() });
const valibot = v.object({ total: v.number() });

// @ts-expect-error -- zod 4
void responses.create({ ...base, text: { format: zod4 } });
// @ts-expect-error -- valibot
void responses.create({ ...base, text: { format: valibot } });
// @ts-expect-error -- a format of chat
void responses.create({ ...base, text: { format: zodResponseFormat(zod4, 'a') } });
// @ts-expect-error -- a format in the place of its holder
void responses.create({ ...base, text: zodTextFormat(zod4, 'a') });
// @ts-expect-error -- a schema in the place of its holder
void responses.create({ ...base, text: zod4 });
// @ts-expect-error -- a format in the place of its holder, in `parse`
void responses.parse({ ...base, text: zodTextFormat(zod4, 'a') });
// @ts-expect-error -- a schema in the place of its holder, in `parse`
void responses.parse({ ...base, text: zod4 });
// @ts-expect-error -- a format in the place of its holder, in `stream`
responses.stream({ ...base, text: zodTextFormat(zod4, 'a') });
// @ts-expect-error -- in `parse`
void responses.parse({ ...base, text: { format: zod4 } });
// @ts-expect-error -- in `stream`
responses.stream({ ...base, text: { format: zod4 } });
// @ts-expect-error -- in `inputTokens.count`
void responses.inputTokens.count({ ...base, text: { format: zod4 } });

const tool = <Parameters>(parameters: Parameters) => ({
  ...base,
  tools: [{ type: 'function' as const, name: 'f', strict: true, parameters }],
});
// @ts-expect-error -- zod 4
void responses.create(tool(zod4));
// @ts-expect-error -- valibot
void responses.create(tool(valibot));
// @ts-expect-error -- effect
void responses.create(tool(Schema.Struct({ total: Schema.Number })));
const chatTool = zodFunction({ name: 'f', parameters: zod4 });
// @ts-expect-error -- a tool of chat
void responses.create({ ...base, tools: [chatTool] });

void responses.create(tool(z.toJSONSchema(zod4)));

// @ts-expect-error -- a copy of a format of chat
void responses.create({ ...base, text: { format: { ...zodResponseFormat(zod4, 'a') } } });
// @ts-expect-error -- the place of formats in chat
void responses.create({ ...base, response_format: zodResponseFormat(zod4, 'a') });
// @ts-expect-error -- a copy of a tool of chat
void responses.create({ ...base, tools: [{ ...chatTool }] });
const realtimeTool = zodRealtimeFunction({ name: 'f', parameters: zod4 });
// @ts-expect-error -- a tool of realtime, which does not say if it is strict
void responses.create({ ...base, tools: [realtimeTool] });
const schema = <Held>(held: Held) => ({
  ...base,
  text: { format: { type: 'json_schema' as const, name: 'a', schema: held } },
});
// @ts-expect-error -- zod 4
void responses.create(schema(zod4));
// @ts-expect-error -- valibot
void responses.create(schema(valibot));
void responses.create(schema(zodTextFormat(zod4, 'a').schema));
