import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';

import { base, serve } from './support/serve.js';

const schema = z.object({ total: z.number() });
const jsonSchema = z.toJSONSchema(schema);
const textFormat = zodTextFormat(schema, 'a');
const named = { name: 'f', parameters: schema };

/** Each part of a request, with the start of its error. */
const wrong: Record<string, [part: object, message: string]> = {
  'a schema as `json_schema`': [
    { response_format: { type: 'json_schema', json_schema: schema } },
    '`response_format.json_schema` is a bare schema: use `zodResponseFormat`',
  ],
  'a schema of valibot as `json_schema`': [
    {
      response_format: {
        type: 'json_schema',
        json_schema: toStandardJsonSchema(v.object({ total: v.number() })),
      },
    },
    '`response_format.json_schema` is a bare schema: use `standardResponseFormat`',
  ],
  'JSON Schema as `json_schema`': [
    { response_format: { type: 'json_schema', json_schema: jsonSchema } },
    '`response_format.json_schema` is a bare schema: use `jsonSchemaResponseFormat`',
  ],
  'a format of responses as `json_schema`': [
    { response_format: { type: 'json_schema', json_schema: textFormat } },
    '`response_format.json_schema` is a format: use `zodResponseFormat`',
  ],
  'a copy of a format of responses as `json_schema`': [
    { response_format: { type: 'json_schema', json_schema: { ...textFormat } } },
    '`response_format.json_schema` is a format: use `zodResponseFormat`',
  ],
  'a copy of a format as the schema of another': [
    {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'a', schema: { ...textFormat } },
      },
    },
    '`response_format.json_schema.schema` is a format: use `zodResponseFormat`',
  ],
  'a copy of a format of responses': [
    { response_format: { ...textFormat } },
    '`response_format` is made for responses: use `zodResponseFormat`',
  ],
  'a copy of a format of responses through JSON': [
    { response_format: JSON.parse(JSON.stringify(textFormat)) as object },
    '`response_format` is made for responses: use `zodResponseFormat`',
  ],
  'a format in `text`': [
    { text: { format: textFormat } },
    '`text` is no `response_format`: use `zodResponseFormat`',
  ],
  'a format as `text`': [
    { text: { ...textFormat } },
    '`text` is no `response_format`: use `zodResponseFormat`',
  ],
  'a tool of realtime': [
    { tools: [zodRealtimeFunction(named)] },
    '`tools[0]` is made for another API: use `zodFunction`',
  ],
  'a copy of a tool of responses': [
    { tools: [zodFunction(named), { ...zodResponsesFunction(named) }] },
    '`tools[1]` is made for another API: use `zodFunction`',
  ],
  'a copy of a format as the parameters of a tool': [
    {
      tools: [
        { type: 'function', function: { name: 'f', strict: true, parameters: { ...textFormat } } },
      ],
    },
    '`tools[0]` is a format: use `zodFunction`',
  ],
  'a schema as the parameters of a tool': [
    { tools: [{ type: 'function', function: named }] },
    '`tools[0]` is a bare schema: use `zodFunction`',
  ],
  'a tool as the function of another': [
    { tools: [{ type: 'function', function: zodFunction(named) }] },
    '`tools[0]` is a tool: use `zodFunction`',
  ],
  'a tool of responses as the function of another': [
    { tools: [{ type: 'function', function: { ...zodResponsesFunction(named), strict: true } }] },
    '`tools[0]` is a tool: use `zodFunction`',
  ],
  'a tool as the parameters of another': [
    {
      tools: [
        { type: 'function', function: { name: 'f', strict: true, parameters: zodFunction(named) } },
      ],
    },
    '`tools[0]` is a tool: use `zodFunction`',
  ],
  'a tool as the parameters of a deprecated function': [
    { functions: [{ name: 'f', parameters: { ...zodResponsesFunction(named) } }] },
    '`functions[0]` is a tool: use `zodFunction`',
  ],
  'a tool as `json_schema`': [
    { response_format: { type: 'json_schema', json_schema: zodResponsesFunction(named) } },
    '`response_format.json_schema` is a tool: use `zodResponseFormat`',
  ],
  'a tool as the schema of a format': [
    {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'a', schema: zodFunction(named) },
      },
    },
    '`response_format.json_schema.schema` is a tool: use `zodResponseFormat`',
  ],
  'a tool without a list': [{ tools: zodFunction(named) }, '`tools` must be a list'],
  'a schema in place of tools': [
    { tools: v.object({ total: v.number() }) },
    '`tools` must be a list',
  ],
  'a schema as the parameters of a deprecated function': [
    { functions: [{ name: 'f', parameters: jsonSchema }, named] },
    '`functions[1]` is a bare schema: use `zodFunction`',
  ],
  'a tool as a deprecated function': [
    { functions: [zodFunction(named)] },
    '`functions[0]` is for `tools`: use `zodFunction`',
  ],
};

test.each(Object.entries(wrong))('refuses %s before the request', async (_, [part, message]) => {
  const { completions, requests } = await serve([]);
  const body = { ...base, ...part } as typeof base;
  await expect(async () => completions.create(body)).rejects.toThrow(message);
  await expect(async () => completions.parse(body)).rejects.toThrow(message);
  await expect(completions.stream(body).done()).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test.each([
  // A format as Together and llama.cpp have it.
  { response_format: { type: 'json_schema', schema: jsonSchema } },
  { response_format: { type: 'json_schema', json_schema: { schema: jsonSchema } } },
  { response_format: { type: 'json_schema', json_schema: { name: 'a' } } },
  { response_format: { ...zodResponseFormat(schema, 'a') } },
  { tools: [{ ...zodFunction(named) }] },
  { functions: [{ name: 'f', parameters: jsonSchema }, { name: 'g' }] },
  { functions: null, text: null },
  { text: { verbosity: 'low' } },
])('sends %j', async (part) => {
  const { completions, requests } = await serve([{ json: { choices: [] } }]);
  await completions.create({ ...base, ...part } as never);
  expect(requests).toHaveLength(1);
});

test('refuses a schema as the function of a tool before the request', async () => {
  const { completions, requests } = await serve([]);
  const body = { ...base, tools: [{ type: 'function', function: schema } as never] };
  const message = '`tools[0]` is a bare schema: use `zodFunction`';
  await expect(async () => completions.create(body)).rejects.toThrow(message);
  expect(requests).toEqual([]);
});
