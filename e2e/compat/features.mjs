// The ways to call a server. Each resolves if the library read the fixture as expected.
import assert from 'node:assert/strict';

const messages = [{ role: 'user', content: 'What time is it, and how is the weather in Oslo?' }];
const model = 'any';
const city = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const nothing = { type: 'object', properties: {}, required: [], additionalProperties: false };
const declared = { weather: city, clock: nothing };

/** The features by endpoint, in the order of the table's columns. */
export const FEATURES = {
  chat: {
    create: { needs: 'answer', run: create },
    'create, streamed': { needs: 'stream', run: iterate },
    parse: { needs: 'answer', run: parse },
    stream: { needs: 'stream', run: stream },
    runTools: { needs: 'answer', run: (...args) => runTools(...args, false) },
    'runTools, streamed': { needs: 'stream', run: (...args) => runTools(...args, true) },
  },
  responses: {
    'responses.parse': { needs: 'answer', run: parseResponse },
    'responses.create, streamed': { needs: 'stream', run: iterateResponse },
    'responses.stream': { needs: 'stream', run: streamResponse },
  },
  models: { 'models.list': { needs: 'answer', run: listModels } },
};

async function create(client) {
  const { choices } = await client.chat.completions.create({ model, messages, tools: tools() });
  assert.ok(Array.isArray(choices), 'no choices');
}

async function iterate(client, { expect }) {
  const body = { model, messages, tools: tools(), stream: true };
  let text = '';
  for await (const chunk of await client.chat.completions.create(body)) {
    const content = chunk.choices[0]?.delta?.content;
    for (const part of [content].flat()) text += (part?.text ?? part)?.toString() ?? '';
  }
  // Parts without text are left to the caller, as they were received.
  if (!expect.parts) assert.equal(text, expect.text ?? '', 'text');
}

async function parse(client, { expect }) {
  const body = { model, messages, tools: tools() };
  const { choices } = await client.chat.completions.parse(body);
  checkMessage(choices[0].message, expect);
  const parsed = choices[0].message.tool_calls?.map((call) => call.function.parsed_arguments);
  assert.deepEqual(
    parsed ?? [],
    (expect.calls ?? []).map(([, args]) => args),
    'parsed arguments',
  );
}

async function stream(client, { expect }) {
  const runner = client.chat.completions.stream({ model, messages, tools: tools() });
  const { choices } = await runner.finalChatCompletion();
  checkMessage(choices[0].message, expect);
}

async function runTools(client, { expect }, bodies, isStream) {
  const called = [];
  const runnable = tools().map(({ type, function: { name, parameters } }) => ({
    type,
    function: {
      name,
      parameters,
      parse: JSON.parse,
      function: (args) => {
        called.push([name, args]);
        return 'fine';
      },
    },
  }));
  const body = { model, messages, tools: runnable, ...(isStream ? { stream: true } : {}) };
  const text = await client.chat.completions.runTools(body).finalContent();
  assert.deepEqual(called, expect.calls ?? [], 'calls of functions');
  assert.equal(text, expect.calls ? 'done' : expect.text, 'final text');
  if (expect.calls) checkReturned(bodies[1].messages.slice(messages.length), expect);
}

async function iterateResponse(client, { expect }) {
  let text = '';
  for await (const event of await client.responses.create({ model, input: 'Hi', stream: true })) {
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  assert.equal(text, expect.text ?? '', 'text');
}

async function parseResponse(client, { expect }) {
  checkResponse(
    await client.responses.parse({ model, input: 'Hi', tools: responseTools() }),
    expect,
  );
}

async function streamResponse(client, { expect }) {
  const runner = client.responses.stream({ model, input: 'Hi', tools: responseTools() });
  checkResponse(await runner.finalResponse(), expect);
}

function responseTools() {
  return Object.entries(declared).map(([name, parameters]) => {
    return { type: 'function', name, parameters, strict: true };
  });
}

function checkResponse(response, expect) {
  assert.equal(response.output_text, expect.text ?? '', 'text');
  const calls = response.output.filter((item) => item.type === 'function_call');
  const read = calls.map((call) => [call.name, JSON.parse(call.arguments)]);
  assert.deepEqual(read, expect.calls ?? [], 'tool calls');
}

async function listModels(client, { expect }) {
  const ids = [];
  for await (const { id } of client.models.list()) ids.push(id);
  assert.deepEqual(ids, expect.models, 'models');
}

function tools() {
  return Object.entries(declared).map(([name, parameters]) => {
    return { type: 'function', function: { name, parameters, strict: true } };
  });
}

function checkMessage({ content, tool_calls: calls = [] }, expect) {
  assert.equal(content || '', expect.text ?? '', 'text');
  checkCalls(calls, expect);
}

function checkCalls(calls, expect) {
  const read = calls.map((call) => [call.function.name, JSON.parse(call.function.arguments)]);
  assert.deepEqual(read, expect.calls ?? [], 'tool calls');
  assert.ok(
    calls.every((call) => call.id),
    'a tool call without an id',
  );
  assert.equal(new Set(calls.map((call) => call.id)).size, calls.length, 'different ids');
}

/** Checks the messages of the second request, which is all that the server knows of the calls. */
function checkReturned([assistant, ...results], expect) {
  checkCalls(assistant.tool_calls, expect);
  assert.deepEqual(
    results.map((result) => result.tool_call_id),
    assistant.tool_calls.map((call) => call.id),
    'ids of results',
  );
  for (const [key, value] of Object.entries(expect.returned?.message ?? {})) {
    assert.deepEqual(assistant[key], value, `${key} sent back`);
  }
  for (const [key, value] of Object.entries(expect.returned?.call ?? {})) {
    assert.deepEqual(assistant.tool_calls[0][key], value, `${key} sent back`);
  }
}
