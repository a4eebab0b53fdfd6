import { readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const typesOf = (response: any): string[] => response.output.map(({ type }: any) => type);
const messages = [{ role: 'user', content: 'Why is the sky blue?' }];
const input = 'Why is the sky blue?';

test.each<[model: string, members: object, types: string[], tokens: number]>([
  ['gpt-5', {}, ['reasoning', 'message'], 64],
  ['o3', { reasoning: { effort: 'low' } }, ['reasoning', 'message'], 64],
  ['gpt-5.2', { reasoning: { effort: 'high' } }, ['reasoning', 'message'], 64],
  ['gpt-5.2', {}, ['message'], 0],
  ['gpt-5.1', { reasoning: { effort: 'none' } }, ['message'], 0],
  ['gpt-4o', {}, ['message'], 0],
  ['gpt-5-chat-latest', {}, ['message'], 0],
])('a response of %s to %j', async (model, members, types, tokens) => {
  const response = await client.create('/responses', { model, input, ...members });
  expectValid('Response', response);
  expect(typesOf(response)).toEqual(types);
  const { usage } = response;
  expect(usage.output_tokens_details).toEqual({ reasoning_tokens: tokens });
  expect(usage.output_tokens).toBeGreaterThan(tokens);
  expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens);
});

test('reasoning is summarized for those who ask, and encrypted', async () => {
  const plain = await client.create('/responses', { model: 'gpt-5', input });
  expect(plain.output[0]).toMatchObject({ summary: [], encrypted_content: expect.any(String) });
  expect(plain.reasoning).toEqual({ effort: 'medium', summary: null });
  const body = { model: 'gpt-5', input, reasoning: { summary: 'auto' } };
  const response = await client.create('/responses', body);
  expect(response.output[0].summary).toEqual([
    { type: 'summary_text', text: expect.stringContaining(input) },
  ]);
  client.emulator.reset();
  const events = await readEvents(await client.post('/responses', { ...body, stream: true }));
  for (const event of events) expectValid('ResponseStreamEvent', event);
  const deltas = events.filter(({ type }) => type === 'response.reasoning_summary_text.delta');
  expect(deltas.map(({ delta }) => delta).join('')).toBe(response.output[0].summary[0].text);
});

test('reasoning comes before calls, and is taken back', async () => {
  const tools = [
    { type: 'function', name: 'f', parameters: { type: 'object', properties: {} }, strict: false },
  ];
  const first = await client.create('/responses', { model: 'gpt-5', input, tools, store: false });
  expect(typesOf(first)).toEqual(['reasoning', 'function_call']);
  const output = { type: 'function_call_output', call_id: first.output[1].call_id, output: 'x' };
  const items = [{ role: 'user', content: input }, ...first.output, output];
  const second = await client.create('/responses', {
    ...{ model: 'gpt-5', input: items, tools, store: false },
  });
  expect(typesOf(second)).toEqual(['reasoning', 'message']);
});

describe('stored reasoning', () => {
  const user = { role: 'user', content: input };
  const tools = [
    { type: 'function', name: 'f', parameters: { type: 'object', properties: {} }, strict: false },
  ];
  const ask = async (more?: object) =>
    (await client.create('/responses', { model: 'gpt-5', input, ...more })).output;
  const send = (items: unknown[]) => client.post('/responses', { model: 'gpt-5', input: items });

  test.each<[name: string, items: (reasoning: any, message: any) => unknown[]]>([
    ['nothing after it', (reasoning) => [user, reasoning]],
    ['a question after it', (reasoning) => [user, reasoning, user]],
    ['its answer before it', (reasoning, message) => [user, message, reasoning, user]],
    ['a reference and no answer', ({ id }) => [{ type: 'item_reference', id }, user]],
  ])('is refused with %s', async (_name, items) => {
    const [reasoning, message] = await ask();
    const answer = await send(items(reasoning, message));
    expect(await answer.json()).toMatchObject({
      error: {
        message: `Item '${reasoning.id}' of type 'reasoning' was provided without its required following item.`,
        type: 'invalid_request_error',
        param: 'input',
      },
    });
    expect(answer.status).toBe(400);
  });

  test.each<[name: string, items: (reasoning: any, message: any) => unknown[]]>([
    ['its answer', (reasoning, message) => [user, reasoning, message, user]],
    ['its answer without an id', (reasoning, { role, content }) => [reasoning, { role, content }]],
    ['references', (...both) => both.map(({ id }) => ({ type: 'item_reference', id }))],
    ['no id', ({ id: _id, ...rest }) => [user, rest, user]],
  ])('is taken with %s', async (_name, items) => {
    const [reasoning, message] = await ask();
    expect(await send(items(reasoning, message))).toMatchObject({ status: 200 });
  });

  test('is taken with its call, and refused with another', async () => {
    const [reasoning, call] = await ask({ tools });
    const output = { type: 'function_call_output', call_id: call.call_id, output: 'x' };
    expect(await send([user, reasoning, call, output])).toMatchObject({ status: 200 });
    const other = { ...call, call_id: 'call_other' };
    const answered = { ...output, call_id: 'call_other' };
    expect(await send([user, reasoning, other, answered])).toMatchObject({ status: 400 });
  });

  test('that is not stored is taken alone', async () => {
    const [reasoning] = await ask({ store: false });
    expect(await send([user, reasoning, user])).toMatchObject({ status: 200 });
  });
});

test('a script writes the summary, for models that would not reason too', async () => {
  client.emulator.script({ reasoning: 'Light scatters.', text: 'It scatters.' });
  const { output, usage } = await client.create('/responses', { model: 'gpt-4o', input });
  expect(output[0].summary[0].text).toBe('Light scatters.');
  expect(usage.output_tokens_details.reasoning_tokens).toBeGreaterThan(0);
});

test.each<[model: string, members: object, tokens: number]>([
  ['o3-mini', {}, 64],
  ['gpt-5', { n: 2 }, 128],
  ['gpt-5.1', { reasoning_effort: 'none' }, 0],
  ['gpt-4o', {}, 0],
])('a completion of %s with %j counts its reasoning', async (model, members, tokens) => {
  const { usage } = await client.create('/chat/completions', { model, messages, ...members });
  expect(usage.completion_tokens_details.reasoning_tokens).toBe(tokens);
  expect(usage.completion_tokens).toBeGreaterThan(tokens);
  expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
});

test('reasoning and answer stay within the limit of the output', async () => {
  const body = { model: 'gpt-5', input, max_output_tokens: 40 };
  const { usage } = await client.create('/responses', body);
  expect(usage.output_tokens).toBeLessThanOrEqual(40);
});
