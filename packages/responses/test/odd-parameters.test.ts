import { OpenAIError } from '@oai/core';

import { Responses } from '../src/index.js';

const responses = new Responses({
  apiKey: 'key',
  maxRetries: 0,
  fetch: () => Promise.reject(new Error('The network is down.')),
});
const base = { model: 'gpt-4o', input: 'Hello' };
const odd = [undefined, null, 5, 0, true, '', 'x', [], [null], [5], {}, () => 1, Symbol('s')];

const methods: Record<string, (body: any, options?: any) => Promise<unknown>> = {
  create: async (body, options) => responses.create(body, options),
  parse: async (body, options) => responses.parse(body, options),
  stream: async (body, options) => responses.stream(body, options).done(),
};

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

  test.each(['input', 'tools', 'tool_choice', 'text', 'response_format'])(
    'has an error of its own for an odd `%s`',
    async (key) => {
      for (const value of odd) await expectOwnError(value, () => method({ ...base, [key]: value }));
    },
  );

  test('has an error of its own for odd bodies and options', async () => {
    for (const value of odd) {
      await expectOwnError(value, () => method(value));
      await expectOwnError(value, () => method(base, value));
    }
  });
});

test.each([5, 'x', true, {}, () => 1])(
  'says that `tools` must be a list, not %p',
  async (value) => {
    const body = { ...base, tools: value as never } as never;
    await expect(async () => responses.create(body)).rejects.toThrow('`tools` must be a list');
    await expect(async () => responses.parse(body)).rejects.toThrow('`tools` must be a list');
  },
);

test.each([null, undefined, 5, 'x'])('says that the parameters are missing in %p', (value) => {
  const message = 'the parameters are missing';
  expect(() => responses.stream(value as never)).toThrow(message);
});

test.each([5, 'x', true, [], [null]])(
  'has an error of its own for `parseAs: %p`',
  async (value) => {
    const options = { parseAs: value as never };
    await expectOwnError(value, async () => responses.parse(base, options));
    await expectOwnError(value, async () => responses.stream(base, options).done());
  },
);
