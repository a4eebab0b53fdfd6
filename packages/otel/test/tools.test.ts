import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { Chat } from '@oai/chat';
import { traceAgent, traceRealtime, traceTools } from '@oai/otel';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());

const weather = (run: (args: { city: string }) => unknown) => ({
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'The weather of a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
    parse: (text: string) => JSON.parse(text) as { city: string },
    function: run,
  },
});

test('an agent, its calls and its tools are one trace', async () => {
  started.emulator.script({ toolCalls: [{ name: 'get_weather', arguments: { city: 'Paris' } }] });
  started.emulator.script({ text: 'Rain.' });
  const chat = new Chat(started.client());
  const options = { ...started.providers, captureContent: 'span' as const };
  const answer = await traceAgent(
    'weather-bot',
    () => {
      const tools = traceTools([weather(({ city }) => `rain in ${city}`)], options);
      const messages = [{ role: 'user' as const, content: 'Weather in Paris?' }];
      return chat.completions.runTools({ model: 'gpt-4o', messages, tools }).finalContent();
    },
    started.providers,
  );
  expect(answer).toBe('Rain.');
  const spans = await started.spans(4);
  expect(spans.map(({ name }) => name)).toEqual([
    'chat gpt-4o',
    'execute_tool get_weather',
    'chat gpt-4o',
    'invoke_agent weather-bot',
  ]);
  const agent = spans[3]!.spanContext();
  for (const span of spans.slice(0, 3)) {
    expect(span.parentSpanContext).toMatchObject({ spanId: agent.spanId, traceId: agent.traceId });
  }
  expect(spans[1]!.kind).toBe(SpanKind.INTERNAL);
  expect(spans[1]!.attributes).toEqual({
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': 'get_weather',
    'gen_ai.tool.type': 'function',
    'gen_ai.tool.description': 'The weather of a city.',
    'gen_ai.tool.call.arguments': '{"city":"Paris"}',
    'gen_ai.tool.call.result': 'rain in Paris',
  });
  const names = (await started.metrics()).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['gen_ai.execute_tool.duration', 'gen_ai.invoke_agent.duration']),
  );
});

test('calls of a tool are below its span', async () => {
  const chat = new Chat(started.client());
  const [tool] = traceTools(
    [
      {
        name: 'ask',
        execute: () =>
          chat.completions.create({
            model: 'gpt-4o',
            messages: [{ role: 'user', content: 'Hi' }],
          }),
      },
    ],
    started.providers,
  );
  await tool.execute();
  const [call, execution] = await started.spans(2);
  expect(call!.parentSpanContext?.spanId).toBe(execution!.spanContext().spanId);
});

test('a tool that throws is an error, and throws on', async () => {
  const tools = traceTools(
    [weather(() => Promise.reject(new RangeError('No such city.')))],
    started.providers,
  );
  const { function: run } = tools[0].function;
  await expect(run({ city: 'Atlantis' })).rejects.toThrow(RangeError);
  const [span] = await started.spans(1);
  expect(span!.status).toEqual({ code: SpanStatusCode.ERROR, message: 'No such city.' });
  expect(span!.attributes).toMatchObject({ 'error.type': 'RangeError' });
  expect(span!.attributes).not.toHaveProperty(['gen_ai.tool.call.arguments']);
});

test('tools without a function are returned as they are, and hidden members are kept', () => {
  const plain = { type: 'function', function: { name: 'x', parameters: {} } };
  const hidden = Object.defineProperty(
    weather(() => ''),
    '$brand',
    { value: 'mine' },
  );
  const [first, second, third] = traceTools([plain, hidden, 'text'], started.providers);
  expect(first).toBe(plain);
  expect((second as unknown as { $brand: string }).$brand).toBe('mine');
  expect(third).toBe('text');
});

test('tools that are no list and agents that are no function are refused by name', () => {
  expect(() => traceTools({} as never, started.providers)).toThrow('`tools` must be a list');
  expect(() => traceAgent('bot', {} as never, started.providers)).toThrow(
    '`run` must be a function',
  );
  expect(() => traceRealtime(undefined as never)).toThrow('`connection` must be an object');
});
