import { OpenAIError } from '@oai/core';
import { zodFunction } from '@oai/structured/zod';
import { z } from 'zod';

import { Chat } from '../src/index.js';

const { completions } = new Chat({
  apiKey: 'key',
  maxRetries: 0,
  fetch: () => Promise.reject(new Error('The network is down.')),
});
const base = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] };
const parameters = z.object({ total: z.number() });
const tools = [zodFunction({ name: 'f', parameters, function: () => 'ok' })];
const odd = [undefined, null, 5, 0, true, '', 'x', [], [null], [5], {}, () => 1, Symbol('s')];

const methods: Record<string, (body: any, options?: any) => Promise<unknown>> = {
  create: async (body, options) => completions.create(body, options),
  parse: async (body, options) => completions.parse(body, options),
  stream: async (body, options) => completions.stream(body, options).done(),
  runTools: async (body, options) => completions.runTools(body, options).done(),
  'runTools with a stream': async (body, options) =>
    completions.runTools(isObject(body) ? { ...body, stream: true } : body, options).done(),
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Expects an error of ours that no fault of the code has caused. */
async function expectOwnError(value: unknown, call: () => Promise<unknown>): Promise<void> {
  const error: unknown = await call().catch((fault: unknown) => fault);
  expect([value, error]).toEqual([value, expect.any(OpenAIError)]);
  const faults: unknown[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof TypeError) faults.push(cause);
  expect([value, faults]).toEqual([value, []]);
}

describe.each(Object.keys(methods))('%s', (name) => {
  const method = methods[name]!;
  const whole = name.startsWith('runTools') ? { ...base, tools } : base;

  test.each(['messages', 'tools', 'tool_choice', 'response_format', 'functions', 'text', 'n'])(
    'has an error of its own for an odd `%s`',
    async (key) => {
      for (const value of odd)
        await expectOwnError(value, () => method({ ...whole, [key]: value }));
    },
  );

  test('has an error of its own for odd bodies and options', async () => {
    for (const value of odd) {
      await expectOwnError(value, () => method(value));
      await expectOwnError(value, () => method(whole, value));
    }
  });
});

test.each([5, 'x', true, {}, () => 1])(
  'says that `tools` must be a list, not %p',
  async (value) => {
    const body = { ...base, tools: value as never } as never;
    await expect(async () => completions.create(body)).rejects.toThrow('`tools` must be a list');
    await expect(async () => completions.parse(body)).rejects.toThrow('`tools` must be a list');
  },
);

test.each([null, undefined])('says that the parameters are missing instead of %p', (value) => {
  const message = 'the parameters are missing';
  expect(() => completions.stream(value as never)).toThrow(message);
  expect(() => completions.runTools(value as never)).toThrow(message);
});
