import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';
import * as v from 'valibot';
import { z } from 'zod';

import { Responses } from '../src/index.js';

const responses = new Responses({ apiKey: 'key', baseURL: 'http://127.0.0.1:1/v1', maxRetries: 0 });
const base = { model: 'gpt-4o', input: 'Hi' };
const schema = z.object({ total: z.number() });
const chatFormat = zodResponseFormat(schema, 'a');
const named = { name: 'f', parameters: schema };

test.each<[string, object, string]>([
  [
    'a copy of a format of chat',
    { text: { format: { ...chatFormat } } },
    '`text.format` is made for chat: use `zodTextFormat`',
  ],
  [
    'a schema as `json_schema`',
    { text: { format: { type: 'json_schema', name: 'a', json_schema: schema } } },
    '`text.format` is made for chat: use `zodTextFormat`',
  ],
  [
    'a copy of a format as the schema of another',
    {
      text: {
        format: { type: 'json_schema', name: 'a', schema: { ...zodTextFormat(schema, 'a') } },
      },
    },
    '`text.format.schema` is a format: use `zodTextFormat`',
  ],
  [
    'a copy of a format of chat in `response_format`',
    { response_format: { ...chatFormat } },
    '`response_format` is a format or a schema, which belongs in `text.format`',
  ],
  [
    'a schema of valibot as `text`',
    { text: v.object({ total: v.number() }) },
    'which belongs in `text.format`: use `standardTextFormat` of `@oai/structured`.',
  ],
  [
    'JSON Schema as `text`',
    { text: z.toJSONSchema(schema) },
    'which belongs in `text.format`: use `jsonSchemaTextFormat` of `@oai/structured`.',
  ],
  ['a tool without a list', { tools: zodResponsesFunction(named) }, '`tools` must be a list'],
  [
    'a copy of a tool of chat',
    { tools: [{ ...zodFunction(named) }] },
    '`tools[0]` is made for chat: use `zodResponsesFunction`',
  ],
  [
    'a schema as the parameters of a tool of chat',
    { tools: [{ type: 'function', function: named }] },
    '`tools[0]` is made for chat: use `zodResponsesFunction`',
  ],
  [
    'a tool as the parameters of another',
    { tools: [{ type: 'function', name: 'f', parameters: zodResponsesFunction(named) }] },
    '`tools[0]` is a tool: use `zodResponsesFunction`',
  ],
  [
    'a tool in the parameters of a tool in a namespace',
    {
      tools: [
        {
          type: 'namespace',
          name: 'n',
          tools: [{ type: 'function', name: 'f', parameters: { ...zodFunction(named) } }],
        },
      ],
    },
    '`tools[0].tools[0]` is a tool: use `zodResponsesFunction`',
  ],
  [
    'a tool as the schema of a format',
    { text: { format: { type: 'json_schema', name: 'a', schema: zodResponsesFunction(named) } } },
    '`text.format.schema` is a tool: use `zodTextFormat`',
  ],
  [
    'a tool as the schema of the output of another',
    { tools: [{ ...zodResponsesFunction(named), output_schema: zodResponsesFunction(named) }] },
    '`tools[0].output_schema` must be JSON Schema',
  ],
])('refuses %s before the request', async (_, part, message) => {
  const body = { ...base, ...part } as typeof base;
  await expect(async () => responses.create(body)).rejects.toThrow(message);
  await expect(async () => responses.parse(body)).rejects.toThrow(message);
  await expect(responses.stream(body).done()).rejects.toThrow(message);
});
