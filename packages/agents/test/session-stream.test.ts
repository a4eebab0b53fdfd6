import {
  AgentOutputParseError,
  AgentTurnResultError,
  APIUserAbortError,
  DeadlineExceededError,
  IncompleteStreamError,
  OpenAIError,
  BadRequestError,
  type AgentSessionEvent,
} from '../src/index.js';
import {
  call,
  created,
  ended,
  event,
  failed,
  idle,
  message,
  needs,
  startSession,
  turnOf,
  typesOf,
  type Script,
} from './helpers/scripted-session.js';

let server: Awaited<ReturnType<typeof startSession>>;
beforeAll(async () => (server = await startSession()));
afterAll(() => server.close());

const open = (script: Script, params: object = {}, options: object = {}) => {
  server.play(script);
  return server.agents.sessions.stream('s1', { input: 'Hi', ...params }, options);
};
const failure = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test('the events are subscribed to before the input is sent, with a key', async () => {
  await typesOf(open({ events: turnOf() }));
  expect(server.requests.map(({ route }) => route)).toEqual([
    'GET /agents/sessions/s1',
    'GET /agents/sessions/s1/events',
    'POST /agents/sessions/s1/events',
  ]);
  const [, , input] = server.requests;
  expect(input!.headers['idempotency-key']).toMatch(/^[\da-f-]{32,}$/);
  expect(input!.body).toEqual({
    events: [
      {
        type: 'agent.session.input.message',
        input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }],
      },
    ],
  });
});

test.each([
  { title: 'of the params', params: { idempotencyKey: 'p' }, options: {}, key: 'p' },
  { title: 'of the options', params: {}, options: { idempotencyKey: 'o' }, key: 'o' },
  {
    title: 'of a header',
    params: { idempotencyKey: 'p' },
    options: { headers: { 'Idempotency-KEY': 'h' } },
    key: 'h',
  },
])('the key $title goes with the input only', async ({ params, options, key }) => {
  const events = turnOf(call('f', {}));
  await typesOf(open({ events }, { ...params, toolHandlers: { f: () => 'x' } }, options));
  const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys.slice(0, 3)).toEqual([undefined, undefined, key]);
  expect(keys[3]).not.toBe(key);
  expect(keys[3]).toBeDefined();
});

const other = { id: 't0' };
const again = idle();
test.each<{ title: string; events: AgentSessionEvent[]; count: number }>([
  { title: 'an idle session before the turn', events: turnOf(), count: 4 },
  { title: 'a failed session', events: [created(), failed(), idle()], count: 2 },
  { title: 'a failed turn', events: [created(), ended('failed'), idle(), idle()], count: 3 },
  {
    title: 'another session',
    events: [created(), ended('completed'), idle('s2'), idle()],
    count: 4,
  },
  {
    title: 'the turn of a subagent',
    events: [created({ id: 't9', subagent_id: 'a' }), created(), ended('completed'), idle()],
    count: 4,
  },
  {
    title: 'a later turn',
    events: [
      created(),
      created(other),
      ended('completed', other),
      idle(),
      ended('completed'),
      idle(),
    ],
    count: 6,
  },
  { title: 'a repeated delivery', events: [again, again, ...turnOf()], count: 5 },
  {
    title: 'an error',
    events: [created(), event('error', { error: { message: 'm' } }), ended('completed'), idle()],
    count: 4,
  },
])('the turn ends as it should after $title', async ({ events, count }) => {
  expect(await typesOf(open({ events: [...events, event('x')], stalls: true }))).toHaveLength(
    count,
  );
});

test.each<{ title: string; script?: Script; params?: object; error: unknown; message: string }>([
  { title: 'no input', params: { input: '' }, error: OpenAIError, message: 'must not be empty' },
  { title: 'no messages', params: { input: [] }, error: OpenAIError, message: 'must not be empty' },
  {
    title: 'a busy session',
    script: { events: [], status: 'in_progress' },
    error: OpenAIError,
    message: 'not idle but "in_progress"',
  },
  {
    title: 'events that end early',
    script: { events: [created(), ended('completed')] },
    error: IncompleteStreamError,
    message: 'ended after 2 events',
  },
  {
    title: 'events that end while the session is idle',
    script: { events: [idle(), created()] },
    error: IncompleteStreamError,
    message: 'before the end of the turn',
  },
  {
    title: 'a refused input',
    script: { events: turnOf(), inputStatus: () => 400, stalls: true },
    error: BadRequestError,
    message: 'refused',
  },
])('$title is an error', async ({ script = { events: [] }, params, error, message: text }) => {
  const caught = await failure(typesOf(open(script, params)));
  expect(caught).toBeInstanceOf(error);
  expect(caught.message).toContain(text);
  const result = await failure(open(script, params).finalResult());
  expect(result).toBeInstanceOf(AgentTurnResultError);
  expect(result).toMatchObject({ reason: 'observation', session_id: 's1' });
  expect(result.cause).toBeInstanceOf(error);
});

test.each<{ title: string; events: AgentSessionEvent[]; reason: string; text?: string }>([
  { title: 'cancelled', events: [created(), ended('cancelled'), idle()], reason: 'cancelled' },
  {
    title: 'failed',
    events: [created(), message('a'), ended('failed', { error: { message: 'boom' } }), idle()],
    reason: 'failed',
    text: 'boom',
  },
  { title: 'of a failed session', events: [created(), failed()], reason: 'failed' },
  {
    title: 'without a handler',
    events: [created(), needs({ type: 'function_call', name: 'toString', call_id: 'c' })],
    reason: 'requires_action',
  },
  {
    title: 'with an approval',
    events: [created(), needs({ type: 'mcp_approval_request' })],
    reason: 'requires_action',
  },
])('a turn $title has no result', async ({ events, reason, text = '' }) => {
  const toolHandlers = { f: () => '' };
  const error = await failure(open({ events, stalls: true }, { toolHandlers }).finalResult());
  expect(error).toBeInstanceOf(AgentTurnResultError);
  expect(error).toMatchObject({ reason, session_id: 's1', turn_id: 't1' });
  expect(error.message).toContain(text);
  expect(error.required_actions).toHaveLength(reason === 'requires_action' ? 1 : 0);
});

test('commentary, unfinished messages and those of other turns are no results', async () => {
  const events = turnOf(
    message('no', { phase: 'commentary' }),
    message('no', { status: 'incomplete' }),
    message('no', { turn_id: 't2' }),
    message('a', { phase: null }),
    message('b'),
  );
  expect((await open({ events }).finalResult()).output_text).toBe('ab');
});

test.each([
  { title: 'cut off', texts: ['{"a":'] },
  { title: 'missing', texts: [] },
])('output that is $title is not shown by its error', async ({ texts }) => {
  const secret = texts.map((text) => `${text}"secret`);
  const outputFormat = { type: 'json_schema', schema: {}, $parseRaw: JSON.parse };
  const events = turnOf(...secret.map((text) => message(text)));
  const error = await failure(open({ events }, { outputFormat }).finalResult());
  expect(error).toBeInstanceOf(AgentOutputParseError);
  expect(error.raw_result.output_text).toBe(secret.join(''));
  const { inspect } = await import('node:util');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret');
});

test.each([
  { title: 'twice', use: async (turn: any) => [await typesOf(turn), await typesOf(turn)] },
  {
    title: 'after its result',
    use: async (turn: any) => [await turn.finalResult(), await typesOf(turn)],
  },
  {
    title: 'without a result',
    use: async (turn: any) => [await typesOf(turn), await turn.finalResult()],
  },
])('a stream is not read $title', async ({ use }) => {
  await expect(use(open({ events: turnOf() }))).rejects.toThrow(/only once|withResultCollection/);
});

test('nothing is sent before the iteration', async () => {
  const turn = open({ events: turnOf() });
  turn.abort('changed my mind');
  expect(await failure(typesOf(turn))).toMatchObject({ cause: 'changed my mind' });
  expect(server.requests).toHaveLength(0);
});

test('leaving the loop closes the connection', async () => {
  const turn = open({ events: turnOf(), stalls: true });
  for await (const _event of turn) break;
  expect(turn.controller.signal.aborted).toBe(true);
});

test.each<{ title: string; abort: (turn: any, given: AbortController) => void }>([
  { title: 'abort()', abort: (turn) => turn.abort('why') },
  { title: 'its signal', abort: (_turn, given) => given.abort('why') },
])('$title ends a turn that stalls', async ({ abort }) => {
  const given = new AbortController();
  const turn = open({ events: [created()], stalls: true }, {}, { signal: given.signal });
  const events = turn[Symbol.asyncIterator]();
  await events.next();
  const next = failure(Promise.resolve(events.next()));
  abort(turn, given);
  const error = await next;
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe('why');
});

test('a deadline bounds the whole turn, handlers included', async () => {
  const toolHandlers = { f: () => new Promise(() => {}) };
  const events = [created(), call('f', {})];
  const turn = open({ events, stalls: true }, { toolHandlers }, { deadlineMs: 300 });
  expect(await failure(typesOf(turn))).toBeInstanceOf(DeadlineExceededError);
});
