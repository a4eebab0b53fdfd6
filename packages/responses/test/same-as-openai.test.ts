import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import OpenAI from 'openai-latest';
import { Responses } from '../src/index.js';
import {
  callEvents,
  functionCall,
  message,
  messageEvents,
  sse,
  stream,
  textStream,
} from './response-events.js';

// `any`: two packages of different types are driven alike
type Anything = any;

let emulator: Emulator;
let server: EmulatorServer;
beforeAll(async () => {
  emulator = createEmulator();
  server = await emulator.listen();
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const EVENTS = [
  'connect',
  'event',
  'response.created',
  'response.output_item.added',
  'response.content_part.added',
  'response.output_text.delta',
  'response.output_text.done',
  'response.refusal.delta',
  'response.reasoning_summary_text.delta',
  'response.function_call_arguments.delta',
  'response.function_call_arguments.done',
  'response.output_item.done',
  'response.completed',
  'response.failed',
  'response.incomplete',
  'error',
  'abort',
  'end',
];

const refusal = [
  {
    type: 'response.output_item.added',
    output_index: 0,
    item: message('', { status: 'in_progress', content: [] }),
  },
  {
    type: 'response.content_part.added',
    output_index: 0,
    item_id: 'msg_1',
    content_index: 0,
    part: { type: 'refusal', refusal: '' },
  },
  ...['I can', 'not.'].map((delta) => ({
    type: 'response.refusal.delta',
    output_index: 0,
    item_id: 'msg_1',
    content_index: 0,
    delta,
  })),
];
const reasoning = [
  {
    type: 'response.output_item.added',
    output_index: 0,
    item: { id: 'rs_1', type: 'reasoning', summary: [] },
  },
  {
    type: 'response.reasoning_summary_part.added',
    output_index: 0,
    item_id: 'rs_1',
    summary_index: 0,
    part: { type: 'summary_text', text: '' },
  },
  {
    type: 'response.reasoning_summary_text.delta',
    output_index: 0,
    item_id: 'rs_1',
    summary_index: 0,
    delta: 'Thinking',
  },
];

const schema = { type: 'json_schema', name: 'a', strict: true, schema: { type: 'object' } };
const add = { type: 'function', name: 'add', strict: true, parameters: {} };
const declined = { content: [{ type: 'refusal', refusal: 'I cannot.' }] };

const CASES: { name: string; params: object; events: readonly { type: string }[] }[] = [
  { name: 'a text', params: {}, events: textStream(['Hel', 'lo']) },
  {
    name: 'a structured text',
    params: { text: { format: schema } },
    events: textStream(['{"a"', ':1}']),
  },
  {
    name: 'a call after a text',
    params: { tools: [add] },
    events: stream([...messageEvents(['Hm.']), ...callEvents('add', ['{"a"', ':1}'], 1)], {
      output: [message('Hm.'), functionCall('add', '{"a":1}')],
    }),
  },
  {
    name: 'a refusal',
    params: { text: { format: schema } },
    events: stream(refusal, { output: [message('', declined)] }),
  },
  {
    name: 'reasoning and a text',
    params: {},
    events: stream([...reasoning, ...messageEvents(['Yes'], 1)], {
      output: [{ id: 'rs_1', type: 'reasoning', summary: [] }, message('Yes')],
    }),
  },
  {
    name: 'a failed response',
    params: { text: { format: schema } },
    events: textStream(['{"a'], { status: 'failed' }),
  },
  {
    name: 'an incomplete response',
    params: { tools: [add] },
    events: stream(callEvents('add', ['{"a'], 0), {
      status: 'incomplete',
      output: [functionCall('add', '{"a')],
    }),
  },
];

async function drive(responses: Anything, params: object): Promise<unknown> {
  const told: string[] = [];
  const helper = responses.stream({ model: 'gpt-4o', input: 'Hi', ...params });
  for (const event of EVENTS)
    helper.on(event, (...args: unknown[]) => told.push(`${event} ${JSON.stringify(sorted(args))}`));
  const iterated: unknown[] = [];
  for await (const event of helper) iterated.push(event);
  return { told, iterated, final: sorted(await helper.finalResponse()) };
}

/** A refusal has nothing to parse; where nothing is parsed at all, theirs says null even so. */
function withoutParsedRefusals(value: Anything): unknown {
  return JSON.parse(JSON.stringify(value), (_name, one) => {
    if (one?.type === 'refusal') delete one.parsed;
    return one;
  });
}

/** The order of members is no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}

test.each(CASES)('$name is told as `openai` tells it', async ({ params, events }) => {
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  emulator.script([{ sse: sse(events) }, { sse: sse(events) }], { path: '/responses' });
  const theirs = await drive(new OpenAI(options).responses, params);
  const ours = await drive(new Responses(options), params);
  expect(ours).toEqual(theirs);
  const [their, our] = emulator.requests;
  expect(our!.body).toEqual(their!.body);
});

test.each(CASES)('$name is told from an event on as `openai` tells it', async ({ events }) => {
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  const byID = async (responses: Anything) => {
    emulator.script({ sse: sse(events) }, { path: '/responses/resp_1' });
    const told: unknown[] = [];
    const helper = responses.stream({ response_id: 'resp_1', starting_after: 4 });
    helper.on('event', (event: unknown) => told.push(event));
    return { told, final: sorted(await helper.finalResponse()) };
  };
  const theirs = await byID(new OpenAI(options).responses);
  expect(await byID(new Responses(options))).toEqual(withoutParsedRefusals(theirs));
});

test.each(CASES)('$name is parsed as `openai` parses it', async ({ params, events }) => {
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  const { response } = events.at(-1) as unknown as { response: object };
  emulator.script([{ json: response }, { json: response }], { path: '/responses' });
  const body = { model: 'gpt-4o', input: 'Hi', ...params } as Anything;
  const theirs = await new OpenAI(options).responses.parse(body);
  const ours = await new Responses(options).parse(body);
  expect(sorted(ours)).toEqual(sorted(theirs));
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
});
