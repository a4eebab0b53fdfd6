import { Batches } from '@oai/batches';
import { embedAll } from '@oai/bulk/embeddings';
import { AssistantStream } from '@oai/assistants';
import { ChatCompletionStream } from '@oai/chat';
import { readRelay, RelayError } from '@oai/chat/relay-reader';

import OpenAI, { APIConnectionError, OpenAIError } from '../src/index.js';
import { mutants, RAW, type JSONValue } from './shapes.js';

/** Answers that lack what their type announces. Each is read as it is, or refused by a clear error. */

let answer: () => Response;
const client = new OpenAI({ apiKey: 'sk-test', maxRetries: 0, fetch: async () => answer() });

const json = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
const lines = (events: readonly string[]): Response =>
  new Response(events.join(''), { headers: { 'content-type': 'text/event-stream' } });
const sse = (events: readonly string[]): Response =>
  lines([...events, '[DONE]'].map((event) => `data: ${event}\n\n`));

/** Events of assistants are named outside of their data. */
const named = (events: readonly string[]): Response =>
  lines(
    [...events, '{"event":"done","data":"[DONE]"}'].map((text) => {
      const { event, data } = Object(JSON.parse(text)) as { event?: unknown; data?: unknown };
      return `event: ${String(event)}\ndata: ${JSON.stringify(data ?? null)}\n\n`;
    }),
  );

const chunk = (choice: object): JSONValue => ({
  ...{ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm' },
  choices: [{ index: 0, ...choice }],
});
const logprobs = { content: [{ token: 'a', logprob: 0, bytes: [1], top_logprobs: [] }] };
const call = { index: 0, id: 't', type: 'function', function: { name: 'f', arguments: '{}' } };
const audio = { id: 'a', data: 'AA==', transcript: 't' };
const CHUNKS = [
  chunk({ delta: { role: 'assistant', content: 'a', tool_calls: [call], audio }, logprobs }),
  chunk({ delta: { content: 'b' }, logprobs, finish_reason: 'stop' }),
];

const run = { id: 'run', object: 'thread.run', status: 'completed' };
const step = { id: 'step', step_details: { type: 'tool_calls', tool_calls: [] } };
const text = { index: 0, type: 'text', text: { value: 'a', annotations: [] } };
const RUN: JSONValue[] = [
  { event: 'thread.run.created', data: run },
  { event: 'thread.message.created', data: { id: 'msg', content: [] } },
  { event: 'thread.message.delta', data: { id: 'msg', delta: { content: [text] } } },
  { event: 'thread.message.completed', data: { id: 'msg', content: [text] } },
  { event: 'thread.run.step.created', data: step },
  {
    event: 'thread.run.step.delta',
    data: { id: 'step', delta: { step_details: { type: 'tool_calls', tool_calls: [call] } } },
  },
  { event: 'thread.run.step.completed', data: step },
  { event: 'thread.run.completed', data: run },
];

const completion: JSONValue = {
  ...{ id: 'c', object: 'chat.completion', created: 1, model: 'm' },
  choices: [
    {
      ...{ index: 0, finish_reason: 'stop', logprobs },
      message: { role: 'assistant', content: 'a', tool_calls: [call] },
    },
  ],
};
const message = { id: 'm', type: 'message', role: 'assistant', status: 'completed' };
const output = [
  { ...message, content: [{ type: 'output_text', text: '{}', annotations: [] }] },
  { id: 'f', type: 'function_call', name: 'f', arguments: '{}', call_id: 'c' },
];
const response: JSONValue = { id: 'r', object: 'response', status: 'completed', output };
const responseEvents: JSONValue[] = [
  { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
  { type: 'response.output_item.added', output_index: 0, item: { ...message, content: [] } },
  {
    ...{ type: 'response.content_part.added', output_index: 0, content_index: 0 },
    part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
  },
  {
    ...{ type: 'response.output_text.delta', output_index: 0, content_index: 0 },
    ...{ delta: '{}', logprobs: [] },
  },
  { type: 'response.completed', response },
];
const image: JSONValue[] = [
  { type: 'image_generation.partial_image', b64_json: 'AA==', partial_image_index: 0 },
  { type: 'image_generation.completed', b64_json: 'AA==', usage: { total_tokens: 1 } },
];
const list: JSONValue = { object: 'list', data: [{ id: 'a' }], has_more: false, last_id: 'a' };

const question = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const { completions } = client.chat;
const tools = [{ type: 'function' as const, function: { name: 'f', parameters: {} } }];

async function readAll(items: PromiseLike<AsyncIterable<unknown>> | AsyncIterable<unknown>) {
  for await (const _item of await items);
}

interface Surface {
  /** Valid answers, or the events of one. Each is spoilt in turn. */
  valid: readonly JSONValue[];
  open: (events: readonly string[]) => Response;
  read: () => Promise<unknown>;
}
const whole = (valid: JSONValue, read: () => PromiseLike<unknown>): Surface => ({
  valid: [valid],
  open: ([body]) => json(body!),
  read: async () => read(),
});

const surfaces: Record<string, Surface> = {
  'chat, chunks': {
    valid: CHUNKS,
    open: sse,
    read: () => readAll(completions.create({ ...question, stream: true })),
  },
  'chat, the stream helper': {
    valid: CHUNKS,
    open: sse,
    read: () => completions.stream({ ...question, tools }).finalChatCompletion(),
  },
  'chat, streams relayed as lines': {
    valid: CHUNKS,
    open: (events) => new Response(events.join('\n')),
    read: () => ChatCompletionStream.fromReadableStream(answer().body!).finalChatCompletion(),
  },
  'chat, streams relayed as events': {
    valid: CHUNKS,
    open: sse,
    read: () => readAll(readRelay(answer())),
  },
  'chat, tools': whole(completion, () => completions.runTools({ ...question, tools: [] }).done()),
  'chat, parse': whole(completion, () => completions.parse(question)),
  'chat, legacy completions': {
    valid: [{ id: 'c', choices: [{ text: 'a', index: 0, finish_reason: 'stop' }] }],
    open: sse,
    read: () => readAll(client.completions.create({ model: 'm', prompt: 'x', stream: true })),
  },
  'assistants, the stream helper': {
    valid: RUN,
    open: named,
    read: () => client.beta.threads.runs.stream('t', { assistant_id: 'a' }).finalMessages(),
  },
  'assistants, relayed streams': {
    valid: RUN,
    open: (events) => new Response(events.join('\n')),
    read: () => AssistantStream.fromReadableStream(answer().body!).finalRunSteps(),
  },
  'responses, events': {
    valid: responseEvents,
    open: sse,
    read: () => readAll(client.responses.create({ model: 'm', input: 'x', stream: true })),
  },
  'responses, the stream helper': {
    valid: responseEvents,
    open: sse,
    read: () => client.responses.stream({ model: 'm', input: 'x' }).finalResponse(),
  },
  'responses, parse': whole(response, () => client.responses.parse({ model: 'm', input: 'x' })),
  'responses, lists of input': whole(list, () => readAll(client.responses.inputItems.list('r'))),
  'images, events': {
    valid: image,
    open: sse,
    read: () => readAll(client.images.generate({ prompt: 'x', stream: true })),
  },
  'embeddings, base64': whole(
    { object: 'list', data: [{ index: 0, embedding: 'AACAPw==' }], model: 'm' },
    () => client.embeddings.create({ model: 'm', input: 'x' }),
  ),
  'bulk, vectors': whole({ data: [{ index: 0, embedding: 'AACAPw==' }], model: 'm' }, () =>
    embedAll(client, { model: 'm', input: ['x'] }),
  ),
  'files, pages': whole(list, () => readAll(client.files.list())),
  'models, pages': whole(list, () => readAll(client.models.list())),
  'batches, pages': whole(list, () => readAll(new Batches(client).list())),
  'conversations, pages': whole(list, () => readAll(client.conversations.items.list('c'))),
};

const rows = Object.entries(surfaces).map(([name, { valid }]) => ({
  name,
  count: valid.flatMap((one) => [...mutants(one)]).length,
}));

test.each(rows)(
  '$name: data of wrong shapes, none a TypeError ($count inputs)',
  async (row) => {
    const { valid, open, read } = surfaces[row.name]!;
    const texts = valid.map((one) => JSON.stringify(one));
    expect(row.count).toBeGreaterThan(40);
    for (const [position, one] of valid.entries()) {
      for (const spoilt of mutants(one)) {
        answer = () => open(texts.with(position, spoilt));
        const error: unknown = await read().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) continue;
        const fault = { spoilt, error: String(error) };
        expect({ ...fault, isTyped: isTyped(error) }).toEqual({ ...fault, isTyped: true });
        expect({ spoilt, message: (error as Error).message }).toEqual({
          spoilt,
          message: expect.not.stringMatching(RAW),
        });
      }
    }
  },
  120_000,
);

/** Returns true for errors that a program can tell apart from those of its connection. */
function isTyped(error: unknown): boolean {
  const isLost = error instanceof APIConnectionError && !/^Incomplete/.test(error.name);
  return (error instanceof OpenAIError || error instanceof RelayError) && !isLost;
}

test('events of wrong shapes are yielded as they are', async () => {
  const events = ['{"choices":[null]}', '{"choices":5}', 'null', JSON.stringify(CHUNKS[1])];
  answer = () => sse(events);
  const items: unknown[] = [];
  for await (const item of await completions.create({ ...question, stream: true })) {
    items.push(item);
  }
  expect(items).toEqual(events.map((event) => JSON.parse(event)));
});
