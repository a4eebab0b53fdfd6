import { zodResponsesFunction, zodTextFormat } from '@oai/structured/zod';
import { z } from 'zod';
import { functionCall, message, response } from './response-events.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const answer = (members: object) =>
  started.emulator.script({ json: response({ status: 'completed', ...members }) }, { path: /./ });

describe('output_text', () => {
  const output = [
    message('Hello, '),
    { type: 'reasoning', id: 'rs_1', summary: [] },
    message('you'),
  ];

  test('is an ordinary property of what create gives', async () => {
    answer({ output });
    const { responses } = started;
    const result = await responses.create({ model: 'gpt-4o', input: 'Hi' });
    expect(result.output_text).toBe('Hello, you');
    expect(JSON.parse(JSON.stringify(result)).output_text).toBe('Hello, you');
  });

  test('is there after retrieve, cancel and withResponse', async () => {
    const { responses } = started;
    answer({ output });
    expect((await responses.retrieve('resp_1')).output_text).toBe('Hello, you');
    answer({ output });
    expect((await responses.cancel('resp_1')).output_text).toBe('Hello, you');
    answer({ output });
    const call = responses.create({ model: 'gpt-4o', input: 'Hi' });
    expect((await call.withResponse()).data.output_text).toBe('Hello, you');
  });

  test('keeps the request id of the call', async () => {
    const { responses, emulator } = started;
    const result = await responses.create({ model: 'gpt-4o', input: 'Hi' });
    expect(result._request_id).toBe(emulator.requests[0]!.requestId);
    expect(result.output_text).toBe(
      result.output
        .flatMap((item) =>
          item.type === 'message'
            ? item.content.map((part) => (part.type === 'output_text' ? part.text : ''))
            : [],
        )
        .join(''),
    );
  });

  test('is empty where a server leaves the output out', async () => {
    answer({ output: undefined });
    const result = await started.responses.create({ model: 'gpt-4o', input: 'Hi' });
    expect(result.output_text).toBe('');
  });
});

describe('retrieve', () => {
  const query = () => Object.fromEntries(started.emulator.requests.at(-1)!.query);

  test('takes query parameters in the second place', async () => {
    answer({});
    await started.responses.retrieve('resp_1', { include: ['reasoning.encrypted_content'] });
    expect(query()).toEqual({ 'include[]': 'reasoning.encrypted_content' });
  });

  test('takes request options in the second place', async () => {
    answer({});
    const options = { timeout: 5000, headers: { 'X-Poll': '1' }, query: { extra: 'a' } };
    await started.responses.retrieve('resp_1', options);
    expect(query()).toEqual({ extra: 'a' });
    expect(started.emulator.requests.at(-1)!.headers['x-poll']).toBe('1');
  });

  test.each([null, undefined, {}])('takes %p in the second place', async (value) => {
    answer({});
    await started.responses.retrieve('resp_1', value as undefined, { headers: { 'X-Poll': '1' } });
    expect(query()).toEqual({});
    expect(started.emulator.requests.at(-1)!.headers['x-poll']).toBe('1');
  });

  test('refuses a mixture of both before any request', () => {
    const mixture = { include: [], timeout: 5 };
    expect(() => started.responses.retrieve('resp_1', mixture as object)).toThrow(
      /`timeout`: pass request options in the last argument/,
    );
    expect(started.emulator.requests).toHaveLength(0);
  });

  test('refuses an empty id before any request', () => {
    expect(() => started.responses.retrieve('')).toThrow();
    expect(started.emulator.requests).toHaveLength(0);
  });

  test('streams a response made before', async () => {
    const { responses } = started;
    const made = await responses.create({ model: 'gpt-4o', input: 'Hi', background: true });
    const events = [];
    for await (const event of await responses.retrieve(made.id, { stream: true }))
      events.push(event.type);
    expect(query()).toEqual({ stream: 'true' });
    expect(events.at(-1)).toBe('response.completed');
  });
});

describe('parse', () => {
  const Step = z.object({ steps: z.array(z.string()), answer: z.number() });
  const text = JSON.stringify({ steps: ['one'], answer: 42 });

  test('parses texts by a zod format', async () => {
    answer({ output: [message(text)] });
    const result = await started.responses.parse({
      model: 'gpt-4o',
      input: 'Solve',
      text: { format: zodTextFormat(Step, 'step') },
    });
    expect(result.output_parsed).toEqual({ steps: ['one'], answer: 42 });
    const [item] = result.output;
    expect(item).toMatchObject({ content: [{ parsed: { answer: 42 } }] });
    const sent = started.emulator.requests[0]!.body as { text: { format: object } };
    expect(sent.text.format).toMatchObject({ type: 'json_schema', name: 'step', strict: true });
    expect(Object.keys(sent.text.format).some((name) => name.startsWith('$'))).toBe(false);
  });

  test('parses texts by a plain JSON Schema', async () => {
    answer({ output: [message('{"a":1}')] });
    const result = await started.responses.parse({
      model: 'gpt-4o',
      input: 'Solve',
      text: { format: { type: 'json_schema', name: 'a', schema: { type: 'object' } } },
    });
    expect(result.output_parsed).toEqual({ a: 1 });
  });

  test('parses the arguments of calls by their tools', async () => {
    const output = [functionCall('add', '{"a":1,"b":2}'), functionCall('loose', '{"a":1}')];
    answer({ output: [...output, functionCall('strict', '{"c":3}')] });
    const loose = { type: 'function' as const, name: 'loose', strict: false, parameters: {} };
    const result = await started.responses.parse({
      model: 'gpt-4o',
      input: 'Add',
      tools: [
        zodResponsesFunction({
          name: 'add',
          parameters: z.object({ a: z.number(), b: z.number() }),
        }),
        loose,
        { ...loose, name: 'strict', strict: true },
        { type: 'web_search' },
      ],
    });
    const parsed = result.output.map((item) =>
      item.type === 'function_call' ? item.parsed_arguments : undefined,
    );
    expect(parsed).toEqual([{ a: 1, b: 2 }, null, { c: 3 }]);
  });

  test('gives the parsed shape without anything to parse', async () => {
    answer({ output: [message('plain'), functionCall('add', '{}')] });
    const result = await started.responses.parse({ model: 'gpt-4o', input: 'Hi' });
    expect(result.output_parsed).toBeNull();
    expect(result.output).toMatchObject([
      { content: [{ parsed: null }] },
      { parsed_arguments: null },
    ]);
  });

  test('leaves a refusal as it is', async () => {
    const refusal = { type: 'refusal', refusal: 'No.' };
    answer({ output: [message('', { content: [refusal] })] });
    const format = zodTextFormat(Step, 'step');
    const result = await started.responses.parse({ model: 'm', input: 'x', text: { format } });
    expect(result.output_parsed).toBeNull();
    expect(result.output).toMatchObject([{ content: [refusal] }]);
  });

  test.each(['incomplete', 'failed', 'cancelled'])(
    'does not parse a response that is %s',
    async (status) => {
      answer({ status, output: [message('{"steps":['), functionCall('add', '{"a"')] });
      const result = await started.responses.parse({
        model: 'gpt-4o',
        input: 'Solve',
        text: { format: zodTextFormat(Step, 'step') },
        tools: [zodResponsesFunction({ name: 'add', parameters: z.object({}) })],
      });
      expect(result.output_parsed).toBeNull();
      expect(result.output).toMatchObject([
        { content: [{ parsed: null }] },
        { parsed_arguments: null },
      ]);
    },
  );

  test('does not parse an item that did not come to its end', async () => {
    answer({ output: [message('{"steps":[', { status: 'incomplete' })] });
    const format = zodTextFormat(Step, 'step');
    const result = await started.responses.parse({ model: 'm', input: 'x', text: { format } });
    expect(result.output_parsed).toBeNull();
  });

  test('throws what the parser throws', async () => {
    const format = zodTextFormat(Step, 'step');
    answer({ output: [message('{"steps":1}')] });
    const call = started.responses.parse({ model: 'm', input: 'x', text: { format } });
    await expect(call).rejects.toMatchObject({ name: 'ZodError' });
    answer({ output: [message('{"steps":')] });
    const broken = started.responses.parse({ model: 'm', input: 'x', text: { format } });
    await expect(broken).rejects.toThrow(SyntaxError);
  });

  test('refuses to stream before any request', async () => {
    const body = { model: 'gpt-4o', input: 'Hi', stream: true };
    await expect(started.responses.parse(body)).rejects.toThrow(/use `responses.stream`/);
    expect(started.emulator.requests).toHaveLength(0);
  });

  test('goes through create, so that whoever patches it sees the call', async () => {
    const { responses } = started;
    const create = jest.spyOn(Object.getPrototypeOf(responses) as typeof responses, 'create');
    await responses.parse({ model: 'gpt-4o', input: 'Hi' });
    await responses.stream({ model: 'gpt-4o', input: 'Hi' }).finalResponse();
    expect(create).toHaveBeenCalledTimes(2);
    create.mockRestore();
  });
});
