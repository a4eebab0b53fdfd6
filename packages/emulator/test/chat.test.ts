import { readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = {
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'What is the weather in Oslo?' }],
};
const weatherTool = {
  type: 'function',
  function: {
    name: 'getWeather',
    parameters: {
      type: 'object',
      properties: {
        location: { type: 'string' },
        unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
      },
      required: ['location'],
    },
  },
};

test('answers with a completion that the document describes', async () => {
  const completion = await client.create('/chat/completions', question);
  expectValid('CreateChatCompletionResponse', completion);
  expect(completion.id).toBe('chatcmpl-000000000000000000000001');
  expect(completion.choices[0].message.content).toContain('What is the weather in Oslo?');
  expect(completion.choices[0].finish_reason).toBe('stop');
  expect(completion.usage.total_tokens).toBe(
    completion.usage.prompt_tokens + completion.usage.completion_tokens,
  );
});

test('gives the same answer on every run', async () => {
  const first = await client.create('/chat/completions', question);
  client.emulator.reset();
  const second = await client.create('/chat/completions', question);
  expect({ ...second, created: 0 }).toEqual({ ...first, created: 0 });
});

test('streams the text that it would have sent whole, then usage if asked', async () => {
  const whole = await client.create('/chat/completions', question);
  const response = await client.post('/chat/completions', {
    ...question,
    stream: true,
    stream_options: { include_usage: true },
  });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const events = await readEvents(response);
  expect(events.at(-1)).toBe('[DONE]');
  const chunks = events.slice(0, -1);
  for (const chunk of chunks.slice(0, -1)) {
    expect(chunk.usage).toBeNull();
    expectValid('CreateChatCompletionStreamResponse', { ...chunk, usage: undefined });
  }
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: whole.usage });
  const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('');
  expect(text).toBe(whole.choices[0].message.content);
  expect(chunks.length).toBeGreaterThan(10);
});

test('calls every tool once, with arguments from the prompt, then answers', async () => {
  const forecast = {
    type: 'function',
    function: {
      name: 'getForecast',
      parameters: {
        type: 'object',
        properties: {
          location: { type: 'string' },
          days: { type: 'number', minimum: 1, maximum: 7 },
        },
        required: ['location', 'days'],
      },
    },
  };
  const messages: object[] = [
    { role: 'user', content: "What's the weather in Tokyo and the forecast for next 3 days?" },
  ];
  const tools = [weatherTool, forecast];
  const first = await client.create('/chat/completions', { model: 'gpt-4o', messages, tools });
  expectValid('CreateChatCompletionResponse', first);
  expect(first.choices[0].finish_reason).toBe('tool_calls');
  const calls = first.choices[0].message.tool_calls;
  expect(calls.map((call: any) => call.function.name)).toEqual(['getWeather', 'getForecast']);
  expect(JSON.parse(calls[0].function.arguments)).toEqual({ location: 'Tokyo', unit: 'celsius' });
  expect(JSON.parse(calls[1].function.arguments)).toEqual({ location: 'Tokyo', days: 3 });
  messages.push(first.choices[0].message);
  for (const call of calls)
    messages.push({ role: 'tool', tool_call_id: call.id, content: '22 degrees' });
  const second = await client.create('/chat/completions', { model: 'gpt-4o', messages, tools });
  expect(second.choices[0].finish_reason).toBe('stop');
  expect(second.choices[0].message.content).toContain('22 degrees');
});

test('calls one tool a turn when parallel calls are off', async () => {
  const other = { type: 'custom', custom: { name: 'run' } };
  const completion = await client.create('/chat/completions', {
    ...question,
    tools: [other, weatherTool],
    parallel_tool_calls: false,
  });
  expect(completion.choices[0].message.tool_calls).toEqual([
    {
      id: expect.any(String),
      type: 'custom',
      custom: { name: 'run', input: 'What is the weather in Oslo?' },
    },
  ]);
});

test('streams parallel tool calls in pieces that join to the arguments', async () => {
  client.emulator.script({
    toolCalls: [
      { name: 'a', arguments: { x: 1 }, id: 'call_a' },
      { name: 'b', chunks: ['{"y', '":', '2}'], id: 'call_b' },
    ],
  });
  const events = await readEvents(
    await client.post('/chat/completions', { ...question, stream: true }),
  );
  const deltas = events.flatMap((event) => event.choices?.[0]?.delta.tool_calls ?? []);
  const joined = ['', ''];
  for (const delta of deltas) joined[delta.index] += delta.function.arguments;
  expect(joined).toEqual(['{"x":1}', '{"y":2}']);
  expect(deltas.filter((delta) => delta.id)).toHaveLength(2);
  expect(events.at(-2).choices[0].finish_reason).toBe('tool_calls');
});

test('makes up JSON that satisfies a response format', async () => {
  const completion = await client.create('/chat/completions', {
    ...question,
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: 'math',
        strict: true,
        schema: {
          type: 'object',
          properties: {
            steps: { type: 'array', items: { $ref: '#/$defs/step' } },
            answer: { type: ['string', 'null'] },
          },
          required: ['steps', 'answer'],
          additionalProperties: false,
          $defs: {
            step: {
              type: 'object',
              properties: { explanation: { type: 'string' } },
              required: ['explanation'],
              additionalProperties: false,
            },
          },
        },
      },
    },
  });
  expect(JSON.parse(completion.choices[0].message.content)).toEqual({
    steps: [{ explanation: 'example explanation' }],
    answer: 'example answer',
  });
});

test('gives several choices, logprobs and a length limit', async () => {
  const completion = await client.create('/chat/completions', {
    ...question,
    n: 2,
    logprobs: true,
    top_logprobs: 2,
    max_completion_tokens: 3,
  });
  expectValid('CreateChatCompletionResponse', completion);
  expect(completion.choices).toHaveLength(2);
  expect(completion.choices[1].finish_reason).toBe('length');
  const tokens = completion.choices[0].logprobs.content;
  expect(tokens.map((entry: any) => entry.token).join('')).toBe(
    completion.choices[0].message.content,
  );
  expect(tokens[0].top_logprobs).toHaveLength(2);
  const events = await readEvents(
    await client.post('/chat/completions', { ...question, n: 2, stream: true }),
  );
  expect(
    new Set(events.flatMap((event) => event.choices?.map((choice: any) => choice.index) ?? [])),
  ).toEqual(new Set([0, 1]));
});

test('speaks: a WAV file, and pieces of PCM', async () => {
  const spoken = { ...question, model: 'gpt-audio', modalities: ['text', 'audio'] };
  const body = { ...spoken, audio: { voice: 'alloy', format: 'wav' } };
  const completion = await client.create('/chat/completions', body);
  expectValid('CreateChatCompletionResponse', completion);
  const { audio } = completion.choices[0].message;
  const wav = Buffer.from(audio.data, 'base64');
  expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  const events = await readEvents(
    await client.post('/chat/completions', {
      ...spoken,
      audio: { voice: 'alloy', format: 'pcm16' },
      stream: true,
    }),
  );
  const streamed = events.map((event) => event.choices?.[0]?.delta.audio?.data ?? '').join('');
  expect(Buffer.from(streamed, 'base64')).toEqual(wav.subarray(44));
});

test('keeps completions that are to be stored', async () => {
  const stored: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const { id } = await client.create('/chat/completions', {
      ...question,
      store: true,
      metadata: { turn: String(index % 2) },
    });
    stored.push(id);
  }
  const page = await client.read('/chat/completions?limit=2');
  expectValidResponse('GET /chat/completions', page);
  expect(page).toMatchObject({ has_more: true, first_id: stored[0], last_id: stored[1] });
  const next = await client.read(`/chat/completions?limit=3&after=${page.last_id}`);
  expect(next.data.map((item: any) => item.id)).toEqual(stored.slice(2));
  expect(next.has_more).toBe(false);
  const filtered = await client.read('/chat/completions?metadata[turn]=1');
  expect(filtered.data).toHaveLength(2);

  const path = `/chat/completions/${stored[0]}`;
  const updated = await client.create(path, { metadata: { a: 'b' } });
  expect(updated.metadata).toEqual({ a: 'b' });
  const messages = await client.read(`${path}/messages`);
  expectValidResponse('GET /chat/completions/{completion_id}/messages', { ...messages, data: [] });
  expect(messages.data[0]).toMatchObject({ role: 'user', content: 'What is the weather in Oslo?' });
  const gone = await client.delete(path);
  expectValidResponse('DELETE /chat/completions/{completion_id}', await gone.json());
  expect((await client.get(path)).status).toBe(404);
});

test.each([
  [{ messages: [] }, null, null],
  [{ ...question, temperature: 'hot' }, 'temperature', 'invalid_type'],
  [{ ...question, temperature: 3 }, 'temperature', 'decimal_above_max_value'],
  [{ ...question, messages: [] }, 'messages', 'empty_array'],
  [
    { ...question, messages: [{ role: 'robot', content: '' }] },
    'messages[0].role',
    'invalid_value',
  ],
  [
    { ...question, messages: [{ role: 'user', content: [{ type: 'text' }] }] },
    'messages[0].content[0].text',
    'missing_required_parameter',
  ],
  [{ ...question, temprature: 1 }, 'temprature', 'unknown_parameter'],
  [{ ...question, stream_options: { include_usage: true } }, 'stream_options', null],
])('refuses %j, naming %s', async (body, param, code) => {
  const response = await client.post('/chat/completions', body);
  expect(response.status).toBe(400);
  const error: any = await response.json();
  expectValid('ErrorResponse', error);
  expect(error.error).toMatchObject({ param, code, type: 'invalid_request_error' });
});

test('refuses tool calls that no message answers', async () => {
  const toolCall = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };
  const response = await client.post('/chat/completions', {
    model: 'gpt-4o',
    messages: [
      { role: 'user', content: 'x' },
      { role: 'assistant', tool_calls: [toolCall] },
    ],
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('call_1');
});
