import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeParseableTextFormat } from '@oai/core/internal';
import OpenAI from 'openai-latest';
import { makeParseableTextFormat as latestFormat } from 'openai-latest/lib/parser';
import * as latest from 'openai-latest/lib/ResponsesParser';
import { z } from 'zod';
import {
  hasAutoParseableInput,
  maybeParseResponse,
  parseResponse,
  Responses,
  type ResponseCreateParamsNonStreaming,
  type ResponseParseOptions,
} from '../src/index.js';
import { message, response, sse } from './response-events.js';

const whole = response({ status: 'completed', output: [message('{"a":1}')] });
const bodies: Record<string, unknown>[] = [];
const server = createServer((request, answer) => {
  let text = '';
  request.on('data', (chunk) => (text += String(chunk)));
  request.on('end', () => {
    const body = JSON.parse(text) as Record<string, unknown>;
    bodies.push(body);
    if (!body['stream']) {
      answer.setHeader('content-type', 'application/json').end(JSON.stringify(whole));
      return;
    }
    answer.setHeader('content-type', 'text/event-stream');
    const events = ['created', 'completed'].map((type) => ({
      type: `response.${type}`,
      response: whole,
    }));
    answer.end(sse(events));
  });
});
let clients: { responses: Responses }[];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const options = { apiKey: 'key', baseURL, maxRetries: 0 };
  clients = [
    { responses: new Responses(options) },
    new OpenAI(options) as unknown as { responses: Responses },
  ];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => void (bodies.length = 0));

type Format = NonNullable<ResponseParseOptions['parseAs']>;

/** Formats that show which of them has parsed a text, each made by the package that is called. */
const formats = [makeParseableTextFormat, latestFormat].map((make) => {
  const named = (name: string) => {
    const format = { type: 'json_schema' as const, name, schema: {}, strict: true };
    return make(format, (text: string) => name + text) as Format;
  };
  return { A: named('A'), B: named('B') };
});
const raw: Format = { type: 'json_schema', name: 'raw', schema: {} };
const update = (text: unknown) => ({ type: 'configuration_update', text });
const user = { role: 'user', content: 'Hi' };

interface Case {
  name: string;
  text?: 'A' | 'B';
  parseAs?: 'A' | 'B' | null | object;
  input?: (formats: { A: Format; B: Format }) => unknown[];
  parsed: unknown;
}

const cases: Case[] = [
  { name: 'no format', parsed: null },
  { name: 'the format of the request', text: 'A', parsed: 'A{"a":1}' },
  { name: 'another format', text: 'A', parseAs: 'B', parsed: 'B{"a":1}' },
  { name: 'a format that is not sent', parseAs: 'B', parsed: 'B{"a":1}' },
  { name: 'no parsing', text: 'A', parseAs: null, parsed: null },
  { name: 'a plain JSON Schema', text: 'A', parseAs: raw, parsed: { a: 1 } },
  { name: 'plain text', text: 'A', parseAs: { type: 'text' }, parsed: null },
  { name: 'an update', input: ({ B }) => [user, update({ format: B })], parsed: 'B{"a":1}' },
  {
    name: 'the last update',
    text: 'B',
    input: ({ A, B }) => [update({ format: B }), update({ format: A }), user],
    parsed: 'A{"a":1}',
  },
  {
    name: 'updates of other settings',
    text: 'A',
    input: () => [update({ verbosity: 'low' }), update(undefined), update({ format: null })],
    parsed: 'A{"a":1}',
  },
  {
    name: 'an update to text',
    text: 'A',
    input: () => [update({ format: { type: 'text' } })],
    parsed: null,
  },
  {
    name: 'an update, but another format',
    input: ({ B }) => [update({ format: B })],
    parseAs: 'A',
    parsed: 'A{"a":1}',
  },
];

const runs = (['parse', 'stream'] as const).flatMap((method) =>
  cases.map((row) => ({ method, ...row })),
);

test.each(runs)('$method by $name, as with openai', async ({ method, text, parseAs, ...row }) => {
  for (const [index, { responses }] of clients.entries()) {
    const own = formats[index]!;
    const params = {
      model: 'gpt-5',
      input: row.input?.(own) ?? 'Hi',
      ...(text && { text: { format: own[text] } }),
    } as ResponseCreateParamsNonStreaming;
    const format = typeof parseAs === 'string' ? own[parseAs] : (parseAs as Format | null);
    const options = parseAs === undefined ? {} : { parseAs: format };
    const answer =
      method === 'parse'
        ? await responses.parse(params, options)
        : await responses.stream(params as never, options).finalResponse();
    expect(answer.output_parsed).toEqual(row.parsed);
    expect(bodies.at(-1)).not.toHaveProperty('parseAs');
    expect(bodies.at(-1)!['text']).toEqual(
      text && { format: JSON.parse(JSON.stringify(own[text])) },
    );
  }
});

test('functions take a format too, as with openai', () => {
  const [ours, theirs] = [{ parseResponse, maybeParseResponse, hasAutoParseableInput }, latest].map(
    (one, index) => {
      const { parseResponse, maybeParseResponse, hasAutoParseableInput } =
        one as unknown as typeof latest;
      const { A, B } = formats[index]!;
      const params = { text: { format: A } };
      return [
        parseResponse(whole as never, {}, B as never).output_parsed,
        parseResponse(whole as never, params, null).output_parsed,
        maybeParseResponse(whole as never, {}, B).output_parsed,
        maybeParseResponse(whole as never, null, B).output_parsed,
        hasAutoParseableInput({}, B),
        hasAutoParseableInput(params, null),
        hasAutoParseableInput(params),
      ];
    },
  );
  expect(ours).toEqual(theirs);
  expect(ours).toEqual(['B{"a":1}', null, 'B{"a":1}', null, true, false, true]);
});

const schema = z.object({ a: z.number() });

test.each([
  { place: 'parseAs', params: {}, options: { parseAs: schema } },
  { place: 'input[1].text.format', params: { input: [user, update({ format: schema })] } },
])('a bare schema in $place is refused before anything is sent', async ({ place, ...row }) => {
  const { responses } = clients[0]!;
  const params = { model: 'gpt-5', input: 'Hi', ...row.params } as ResponseCreateParamsNonStreaming;
  const call = async () => responses.parse(params, row.options as unknown as ResponseParseOptions);
  await expect(call()).rejects.toThrow(`\`${place}\` is a bare schema: use \`zodTextFormat\``);
  expect(bodies).toEqual([]);
});
