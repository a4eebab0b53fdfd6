import { toStandardJsonSchema } from '@valibot/to-json-schema';
import {
  zodAgentTextFormat,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import { base, serve } from './support/serve.js';

const valibot = v.object({ total: v.number() });
/** Schemas of arktype and effect are functions; these packages cannot be loaded by jest. */
const arktype = Object.assign((value: unknown) => value, { '~standard': { vendor: 'arktype' } });
const effect = Object.assign(() => {}, { ast: {} });
const schemas = [
  { library: 'zod 4', schema: z.object({ total: z.number() }), kind: 'zod' },
  { library: 'zod/mini', schema: mini.object({ total: mini.number() }), kind: 'zod' },
  { library: 'zod 3', schema: z3.object({ total: z3.number() }), kind: 'zod' },
  { library: 'a zod union', schema: z.union([z.string(), z.number()]), kind: 'zod' },
  { library: 'valibot', schema: valibot, kind: 'standard' },
  { library: 'wrapped valibot', schema: toStandardJsonSchema(valibot), kind: 'standard' },
  { library: 'arktype', schema: arktype, kind: 'standard' },
  { library: 'effect', schema: effect, kind: 'standard' },
];
const plain = [
  { library: 'typebox', schema: { type: 'object', properties: { total: { type: 'number' } } } },
  { library: 'a typebox union', schema: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
  { library: 'zod.toJSONSchema', schema: z.toJSONSchema(z.object({})) },
];

test.each([...schemas, ...plain.map((row) => ({ ...row, kind: 'jsonSchema' }))])(
  'names the helper for a bare schema of $library as a format',
  async ({ schema, kind }) => {
    const { completions, requests } = await serve([]);
    const body = { ...base, response_format: schema as never };
    const tools = [{ type: 'function' as const, function: { name: 'f', function: () => '' } }];
    const expected = `\`response_format\` is a bare schema: use \`${kind}ResponseFormat\``;
    await expect(async () => completions.create(body)).rejects.toThrow(expected);
    await expect(async () => completions.parse(body)).rejects.toThrow(expected);
    await expect(completions.stream(body).done()).rejects.toThrow(expected);
    for (const stream of [false, true]) {
      const runner = completions.runTools({ ...body, stream, tools } as never);
      await expect(runner.done()).rejects.toThrow(expected);
    }
    expect(requests).toEqual([]);
  },
);

test.each(schemas)(
  'names the helper for a bare schema of $library inside a format',
  async ({ schema, kind }) => {
    const { completions, requests } = await serve([]);
    const json_schema = { name: 'a', schema: schema as never };
    const body = { ...base, response_format: { type: 'json_schema' as const, json_schema } };
    const expected = `\`response_format.json_schema.schema\` is a bare schema: use \`${kind}ResponseFormat\``;
    await expect(async () => completions.create(body)).rejects.toThrow(expected);
    expect(requests).toEqual([]);
  },
);

test.each(schemas)(
  'names the helper for a bare schema of $library as parameters',
  async ({ schema, kind }) => {
    const { completions, requests } = await serve([]);
    const run = { name: 'f', description: '', parameters: schema as never, function: () => '' };
    const tools = [{ type: 'function' as const, function: run }];
    const expected = `\`tools[0]\` is a bare schema: use \`${kind}Function\``;
    await expect(async () => completions.create({ ...base, tools })).rejects.toThrow(expected);
    await expect(completions.stream({ ...base, tools }).done()).rejects.toThrow(expected);
    await expect(completions.runTools({ ...base, tools }).done()).rejects.toThrow(expected);
    expect(requests).toEqual([]);
  },
);

test.each(plain)('accepts $library as parameters', async ({ schema }) => {
  const { completions, requests } = await serve([{ json: { choices: [] } }]);
  const parameters = schema as unknown as Record<string, unknown>;
  await completions.create({
    ...base,
    tools: [{ type: 'function', function: { name: 'f', parameters } }],
  });
  expect(requests).toMatchObject([{ tools: [{ function: { parameters: {} } }] }]);
});

test.each([
  { response_format: { type: 'json_object' as const } },
  { response_format: { type: 'grammar' } as never },
  { response_format: null as never },
  { response_format: undefined as never },
  { tools: null as never },
  { tools: [{ type: 'custom' as const, custom: { name: 'f' } }] },
])('sends %j', async (part) => {
  const { completions, requests } = await serve([{ json: { choices: [] } }]);
  await completions.create({ ...base, ...part });
  expect(requests).toHaveLength(1);
});

test('names the helper for a tool of responses, and for a schema in the place of a tool', async () => {
  const { completions, requests } = await serve([]);
  const parameters = z.object({ total: z.number() });
  const rows = [
    { tool: zodResponsesFunction({ name: 'f', parameters }), expected: 'is made for another API' },
    { tool: parameters, expected: 'is a bare schema' },
  ];
  for (const { tool, expected } of rows) {
    const body = { ...base, tools: [tool as never] };
    const message = new RegExp(`^\`tools\\[0\\]\` ${expected}: use \`zodFunction\``);
    await expect(async () => completions.create(body)).rejects.toThrow(message);
    await expect(async () => completions.parse(body)).rejects.toThrow(message);
    await expect(completions.stream(body).done()).rejects.toThrow(message);
    await expect(completions.runTools(body).done()).rejects.toThrow(message);
  }
  expect(requests).toEqual([]);
});

const parameters = z.object({ total: z.number() });

test('names the helper for a format of agents', async () => {
  const { completions, requests } = await serve([]);
  const body = { ...base, response_format: zodAgentTextFormat(parameters) as never };
  const expected = '`response_format` is made for agents: use `zodResponseFormat`';
  await expect(async () => completions.create(body)).rejects.toThrow(expected);
  await expect(async () => completions.parse(body)).rejects.toThrow(expected);
  await expect(completions.stream(body).done()).rejects.toThrow(expected);
  expect(requests).toEqual([]);
});

test.each([
  zodFunction({ name: 'f', parameters }),
  zodResponsesFunction({ name: 'f', parameters }),
])('names the helper for a tool in the place of a format', async (tool) => {
  const { completions, requests } = await serve([]);
  const body = { ...base, response_format: tool as never };
  const message = /^`response_format` is a tool: use `zodResponseFormat` of/;
  await expect(async () => completions.create(body)).rejects.toThrow(message);
  await expect(async () => completions.parse(body)).rejects.toThrow(message);
  await expect(completions.stream(body).done()).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test.each([zodResponseFormat(parameters, 'f'), zodTextFormat(parameters, 'f')])(
  'names the helper for a format in the place of a tool',
  async (format) => {
    const { completions, requests } = await serve([]);
    const body = { ...base, tools: [format as never] };
    const message = /^`tools\[0\]` is a format: use `zodFunction` of/;
    await expect(async () => completions.create(body)).rejects.toThrow(message);
    await expect(async () => completions.parse(body)).rejects.toThrow(message);
    await expect(completions.stream(body).done()).rejects.toThrow(message);
    await expect(completions.runTools(body).done()).rejects.toThrow(message);
    expect(requests).toEqual([]);
  },
);
