import {
  APIUserAbortError,
  BadRequestError,
  functionTool,
  type AgentToolError,
} from '../src/index.js';
import { call, created, startSession, turnOf, typesOf } from './helpers/scripted-session.js';

let server: Awaited<ReturnType<typeof startSession>>;
beforeAll(async () => (server = await startSession()));
afterAll(() => server.close());

const run = async (f: any, given: unknown = { a: 1 }, members: object = {}) => {
  server.play({ events: turnOf(call('f', given, members)) });
  const failures: AgentToolError[] = [];
  const onToolError = (failure: AgentToolError): void => void failures.push(failure);
  const params = { input: 'Hi', toolHandlers: { f }, onToolError };
  await typesOf(server.agents.sessions.stream('s1', params));
  return { failures, results: server.results() };
};

test.each<{ title: string; output: unknown; sent: unknown }>([
  { title: 'a text', output: 'ok', sent: 'ok' },
  { title: 'null', output: null, sent: null },
  { title: 'an object', output: { b: [2] }, sent: '{"b":[2]}' },
  { title: 'nothing in a list', output: [], sent: [] },
  {
    title: 'text content',
    output: [{ type: 'input_text', text: 'q' }],
    sent: [{ type: 'input_text', text: 'q' }],
  },
  {
    title: 'an image',
    output: [{ type: 'input_image', image_url: 'data:x' }],
    sent: [{ type: 'input_image', image_url: 'data:x' }],
  },
])('$title is sent as the output of a handler', async ({ output, sent }) => {
  for (const f of [() => output, async () => output]) {
    const { failures, results } = await run(f);
    expect(failures).toEqual([]);
    expect(results).toMatchObject([{ turn_id: 't1', success: true, output: sent }]);
  }
});

const circular: { self?: unknown } = {};
circular.self = circular;
test.each<{ title: string; output: unknown }>([
  { title: 'a number', output: 5 },
  { title: 'undefined', output: undefined },
  { title: 'a bigint', output: 5n },
  { title: 'a circle', output: circular },
  { title: 'content with other data', output: [{ type: 'input_text', text: 'q' }, { z: 1 }] },
  { title: 'what JSON cuts', output: { found: new Set([1]) } },
  { title: 'what has no JSON', output: { toJSON: () => undefined } },
])('$title is no output', async ({ output }) => {
  const { failures, results } = await run(() => output);
  expect(failures).toMatchObject([{ stage: 'output', tool_name: 'f', session_id: 's1' }]);
  expect(results).toMatchObject([{ success: false, error: 'Tool handler failed.' }]);
});

test('a failed handler tells the model nothing of its error', async () => {
  const error = new Error('password=secret');
  const { failures, results } = await run(() => Promise.reject(error));
  expect(failures).toMatchObject([{ error, stage: 'execution', turn_id: 't1' }]);
  expect(JSON.stringify(results)).not.toContain('secret');
});

test.each<{ given: unknown; arguments?: unknown }>([
  { given: '{"a":1}', arguments: { a: 1 } },
  { given: { a: 1 }, arguments: { a: 1 } },
  { given: JSON.parse('{"__proto__":{"admin":true}}') },
  { given: '{"a":' },
  { given: '' },
  { given: null },
  { given: [1] },
])('arguments $given', async ({ given, arguments: expected }) => {
  const seen: unknown[] = [];
  const { failures } = await run(
    (one: { admin?: boolean }) => (seen.push(one), one.admin ? 'no' : ''),
    given,
  );
  if (expected) expect(seen).toEqual([expected]);
  else
    expect([
      ...failures.map(({ stage }) => stage),
      ...seen.map((one) => Object(one).admin),
    ]).toHaveLength(1);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'g'])(
  'a call of %s, which has no handler, is left to the caller',
  async (name) => {
    server.play({ events: turnOf(call(name, {})) });
    await typesOf(
      server.agents.sessions.stream('s1', { input: 'x', toolHandlers: { f: () => '' } }),
    );
    expect(server.results()).toEqual([]);
  },
);

test('a call that is delivered again runs once; the same id in another turn is another call', async () => {
  const one = call('f', {}, { call_id: 'c' });
  const other = call('f', {}, { call_id: 'c', turn_id: 't2' });
  server.play({ events: turnOf(one, { ...one, event_id: 'again' }, other) });
  await typesOf(server.agents.sessions.stream('s1', { input: 'x', toolHandlers: { f: () => '' } }));
  expect(server.results().map(({ turn_id }) => turn_id)).toEqual(['t1', 't2']);
});

test('the caller cannot change a call by its event, nor add handlers later', async () => {
  server.play({ events: turnOf(call('f', { a: 1 }), call('g', {})) });
  const seen: unknown[] = [];
  const toolHandlers: Record<string, any> = { f: (given: unknown) => (seen.push(given), '') };
  const turn = server.agents.sessions.stream('s1', { input: 'x', toolHandlers });
  toolHandlers['g'] = () => seen.push('g');
  for await (const one of turn) {
    if (one.type !== 'agent.session.turn.item.added') continue;
    expect(seen.length).toBeLessThan(2);
    Object.assign(one.item, { name: 'g', arguments: { a: 2 } });
  }
  expect(seen).toEqual([{ a: 1 }]);
});

test.each<{ title: string; observe: () => unknown }>([
  {
    title: 'throws',
    observe: () => {
      throw new Error('observer');
    },
  },
  { title: 'rejects', observe: () => Promise.reject(new Error('observer')) },
  { title: 'never ends', observe: () => new Promise(() => {}) },
])('an observer that $title does not stop the turn', async ({ observe }) => {
  server.play({ events: turnOf(call('f', {})) });
  const toolHandlers = {
    f: () => {
      throw new Error('handler');
    },
  };
  const params = { input: 'x', toolHandlers, onToolError: observe as () => void };
  await typesOf(server.agents.sessions.stream('s1', params));
  expect(server.results()).toHaveLength(1);
});

test('a result that is refused ends the turn', async () => {
  server.play({ events: turnOf(call('f', {})), inputStatus: (count) => (count > 1 ? 400 : 202) });
  const turn = server.agents.sessions.stream('s1', { input: 'x', toolHandlers: { f: () => '' } });
  await expect(typesOf(turn)).rejects.toThrow(BadRequestError);
});

test('nothing is sent after an abort', async () => {
  for (const hangs of [false, true]) {
    server.play({ events: [created(), call('f', {}), call('f', {})], stalls: true });
    let runs = 0;
    const f = () => {
      runs += 1;
      turn.abort('stop');
      return hangs ? new Promise<string>(() => {}) : 'late';
    };
    const turn = server.agents.sessions.stream('s1', { input: 'x', toolHandlers: { f } });
    await expect(typesOf(turn)).rejects.toThrow(APIUserAbortError);
    expect(runs).toBe(1);
    expect(server.results()).toEqual([]);
  }
});

const tool = {
  ...{
    type: 'function',
    name: 'f',
    description: 'd',
    parameters: { type: 'object' },
    strict: true,
  },
  $brand: 'auto-parseable-tool',
  $parseRaw: (text: string) => {
    if (text.includes('bad')) throw new Error('bad arguments');
    return JSON.parse(text) as unknown;
  },
  $callback: (given: { out?: unknown }) => given.out,
};

test.each<{ out?: unknown; sent: unknown }>([
  { out: 'x', sent: 'x' },
  { out: 5, sent: '5' },
  { out: true, sent: 'true' },
  { out: [1, 2], sent: '[1,2]' },
  { out: null, sent: null },
  { sent: 'undefined' },
  { out: { a: 1 }, sent: '{"a":1}' },
  { out: [{ type: 'input_text', text: 'x' }], sent: [{ type: 'input_text', text: 'x' }] },
])('a function tool sends $out as $sent', async ({ out, sent }) => {
  const { definition, handler, name } = functionTool(tool as never);
  const { results } = await run(handler, out === undefined ? {} : { out });
  expect(results).toMatchObject([{ success: true, output: sent }]);
  expect({ name, definition }).toEqual({
    name: 'f',
    definition: { type: 'function', name: 'f', description: 'd', parameters: { type: 'object' } },
  });
});

test('a function tool reports which step failed', async () => {
  const { handler } = functionTool(tool as never);
  expect((await run(handler, { bad: 1 })).failures).toMatchObject([{ stage: 'arguments' }]);
  const fails = functionTool({
    ...tool,
    $callback: () => {
      throw new Error('no');
    },
  } as never);
  expect((await run(fails.handler)).failures).toMatchObject([{ stage: 'execution' }]);
  const big = functionTool({ ...tool, $callback: () => 1n } as never);
  expect((await run(big.handler)).failures).toMatchObject([{ stage: 'output' }]);
});

test.each([{ $callback: undefined }, { parameters: null }, { $parseRaw: undefined }])(
  'a tool without %o is refused',
  (members) => {
    expect(() => functionTool({ ...tool, ...members } as never)).toThrow('needs a function');
  },
);
