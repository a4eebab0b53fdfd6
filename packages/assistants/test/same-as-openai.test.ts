import OpenAI from 'openai-latest';
import { AssistantStream as Theirs } from 'openai-latest/lib/AssistantStream';
import { AssistantStream, OpenAIError } from '../src/index.js';
import { start, type Started } from './start.js';
import { DONE, sse, streams } from './thread-events.js';

// `any`: the clients of both packages have different types
type Anything = any;

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const EVENTS = [
  'connect',
  'event',
  'run',
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'error',
  'abort',
  'end',
];

/** Records every event of a stream, as text, because snapshots keep growing. */
async function record(stream: Anything) {
  const told: string[] = [];
  for (const event of EVENTS)
    stream.on(event, (...args: unknown[]) => told.push(`${event} ${JSON.stringify(args)}`));
  const iterated: unknown[] = [];
  for await (const event of stream) iterated.push(event);
  return {
    told,
    iterated,
    run: await stream.finalRun(),
    messages: await stream.finalMessages(),
    steps: await stream.finalRunSteps(),
    current: [stream.currentEvent(), stream.currentRun(), stream.currentMessageSnapshot()],
  };
}

test.each(Object.entries(streams))(
  'emits the events of the openai package for %s',
  async (_name, events) => {
    const answer = { sse: sse(events) + DONE };
    started.emulator.script([answer, answer], { path: '/threads/thread_1/runs' });
    const body = { assistant_id: 'asst_1' };
    const theirs = new OpenAI(started.options).beta.threads.runs.stream('thread_1', body);
    const expected = await record(theirs);
    expect(await record(started.threads.runs.stream('thread_1', body))).toEqual(expected);
    const [their, our] = started.emulator.requests;
    expect(our!.body).toEqual(their!.body);
    expect(our!.headers['openai-beta']).toBe(their!.headers['openai-beta']);
  },
);

test.each([
  [{}, { a: 1 }],
  [{ a: 1 }, { a: 2 }],
  [{ a: 'x' }, { a: 'y' }],
  [{ index: 1 }, { index: 2 }],
  [{ type: 'x' }, { type: 'y' }],
  [{ a: null }, { a: 1 }],
  [{ a: { b: 'x' } }, { a: { b: 'y', c: 1 } }],
  [{ a: ['x'] }, { a: ['y'] }],
  [
    { a: [{ index: 0, v: 'x' }] },
    {
      a: [
        { index: 0, v: 'y' },
        { index: 1, v: 'z' },
      ],
    },
  ],
])('%j and the delta %j add up as with `openai`', (acc, delta) => {
  const expected = Theirs.accumulateDelta(structuredClone(acc), structuredClone(delta));
  expect(AssistantStream.accumulateDelta(acc, delta)).toEqual(expected);
});

test.each([
  [{ a: [{ v: 1 }] }, { a: [{ v: 2 }] }, /`a` has no `index`/],
  [{ a: [{ v: 1 }] }, { a: [3] }, /`a` has no `index`/],
  [{ a: 'x' }, { a: 1 }, /`a` is of type number, but the value is of type string/],
  [{ a: { b: 1 } }, { a: ['x'] }, /`a` is of type array, .* of type object/],
])('cannot add to %j the delta %j', (acc, delta, reason) => {
  expect(() => AssistantStream.accumulateDelta(acc, delta)).toThrow(reason);
});

test('null in a delta means unchanged', () => {
  const acc = { a: 'x', b: true, c: undefined };
  AssistantStream.accumulateDelta(acc, { a: null, b: false, c: null });
  expect(acc).toEqual({ a: 'x', b: false, c: null });
});

test.each([
  ['{"a":"y","__proto__":{"b":1}}', /unsafe property: __proto__/],
  ['{"a":"y","c":{"constructor":"x"}}', /unsafe property: constructor/],
  ['{"a":"y","list":[{"index":-1}]}', /invalid index: -1/],
  ['{"a":"y","list":[{"index":0.5}]}', /invalid index: 0.5/],
  ['{"a":"y","list":[{"index":1026}]}', /invalid index: 1026/],
])('the delta %s is refused before anything is changed', (delta, reason) => {
  const acc = { a: 'x', c: { b: 1 }, list: [{ index: 0, v: 'x' }] };
  const before = structuredClone(acc);
  const add = () => AssistantStream.accumulateDelta(acc, JSON.parse(delta) as typeof acc);
  expect(add).toThrow(OpenAIError);
  expect(add).toThrow(reason);
  expect(acc).toEqual(before);
});
