import { inspect } from 'node:util';
import { APIConnectionError, APIError, OpenAIError } from '../src/index.js';
import { resultsServer } from './helpers/results-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

const server = resultsServer();
/** Has no conversion to a number or a string. */
const ODD = { toString: 1, valueOf: 1 };

const FORMS = ['code', 'type', 'status', 'param', 'message'].flatMap((member) => [
  { member, form: 'event' },
  { member, form: 'body' },
]);

test.each(FORMS)('an error with an object as $member in a $form is typed', async (row) => {
  const { member, form } = row;
  const body = JSON.stringify({ error: { message: 'of the server', [member]: ODD } });
  const isEvent = form === 'event';
  server.answer = isEvent ? { body: `data: ${body}\n\n`, type: 'text/event-stream' } : { body };
  const error = await failureOf(
    server.client.post('/x', { body: {}, stream: isEvent }).then(async (stream) => {
      for await (const item of stream as AsyncIterable<unknown>) void item;
    }),
  );
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ name: 'APIError', error: { [member]: ODD } });
  expect(error.message).toContain(member === 'message' ? '"toString":1' : 'of the server');
});

/** An error whose causes are nested. */
function nested(depth: number, innermost: Error): Error {
  let error = innermost;
  for (let level = 0; level < depth; level += 1) error = new Error('outer', { cause: error });
  return error;
}

function circular(message: string): Error {
  const error = new Error(message);
  error.cause = error;
  return error;
}

/** Errors of a failure on several addresses, the last of which holds them all. */
function aggregate(message: string): Error {
  const errors: Error[] = [new Error('first'), new Error(message, { cause: new Error(message) })];
  const whole = new AggregateError(errors, 'all failed');
  whole.errors.push(whole, whole);
  return nested(1, whole);
}

test.each<{ name: string; cause: () => Error }>([
  { name: 'a member of an AggregateError', cause: () => aggregate(`key ${SECRET}`) },
  { name: 'a message', cause: () => new Error(`key ${SECRET}`) },
  { name: 'the innermost of many causes', cause: () => nested(30, new Error(`key ${SECRET}`)) },
  { name: 'an error that is its own cause', cause: () => circular(`key ${SECRET}`) },
  { name: 'a cause that is its own', cause: () => nested(2, circular(`key ${SECRET}`)) },
  { name: 'a name', cause: () => Object.assign(new Error('m'), { name: `Error of ${SECRET}` }) },
  { name: 'a code', cause: () => Object.assign(new Error('m'), { code: `E_${SECRET}` }) },
  {
    name: 'a code beside a message',
    cause: () => Object.assign(new Error(SECRET), { code: { key: SECRET } }),
  },
])('the key in $name of a failure of fetch is not shown', async ({ cause }) => {
  const fetch = () => Promise.reject(cause());
  const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).get('/x'));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.cause).toBeInstanceOf(Error);
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(SECRET);
});

const trap = {
  enumerable: true,
  get(): never {
    throw new TypeError('of a getter');
  },
};
const withTrap = (member: string): Error => Object.defineProperty(new Error('mine'), member, trap);

test.each<{ name: string; thrown: unknown; text?: string }>([
  { name: 'whose own member cannot be read', thrown: withTrap('detail'), text: 'mine' },
  { name: 'whose cause cannot be read', thrown: withTrap('cause') },
  { name: 'whose errors cannot be read', thrown: withTrap('errors') },
  { name: 'whose message cannot be read', thrown: withTrap('message') },
  { name: 'whose stack cannot be read', thrown: withTrap('stack'), text: 'mine' },
  { name: 'whose code is no JSON', thrown: Object.assign(new Error('mine'), { code: 10n }) },
  { name: 'within which is such an error', thrown: new Error('mine', { cause: withTrap('code') }) },
  { name: 'that is no text', thrown: Object.create(null) },
  { name: 'with an odd code', thrown: Object.assign(new Error('mine'), { code: ODD }) },
])('an error $name is typed, of whatever program', async ({ thrown, text = '' }) => {
  const fail = () => Promise.reject(thrown as Error);
  const body = () => new ReadableStream({ pull: fail });
  const failures = {
    fetch: new TestClient({ maxRetries: 0, fetch: fail }).get('/x'),
    body: new TestClient({ maxRetries: 0, fetch: async () => new Response(body()) }).get('/x'),
    key: new TestClient({ apiKey: fail }).get('/x'),
  };
  for (const failure of Object.values(failures)) {
    const error = await failureOf(failure);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain(text);
  }
});

test.each<{ name: string; thrown: unknown }>([
  { name: 'an error that is its own cause', thrown: circular('mine') },
  { name: 'undefined', thrown: undefined },
  { name: 'null', thrown: null },
  { name: 'a string', thrown: 'mine' },
])('$name that a fetch throws is a connection error', async ({ thrown }) => {
  const texts = async function* (): AsyncGenerator<string> {
    yield await Promise.resolve('text');
  };
  for (const isRead of [false, true]) {
    for (const body of [{}, texts(), new Blob(['blob'])]) {
      const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
        if (isRead) await new Response(init?.body).text();
        throw thrown;
      };
      const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).post('/x', { body }));
      expect(error).toBeInstanceOf(APIConnectionError);
    }
  }
});

test('a cause without credentials is the error of fetch, with its code', async () => {
  const cause = Object.assign(nested(3, new Error('m')), { code: 'ECONNREFUSED' });
  const fetch = () => Promise.reject(cause);
  const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).get('/x'));
  expect(error.cause).toBe(cause);
});

test('the members of an AggregateError without credentials are kept in a copy', async () => {
  const members = [new Error('first'), new Error(`key ${SECRET}`)];
  const fetch = () => Promise.reject(new AggregateError(members, 'all failed'));
  const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).get('/x'));
  expect(error.cause).toBeInstanceOf(AggregateError);
  expect(error.cause.errors[0]).toBe(members[0]);
  expect(error.cause.errors[1].message).toBe('key [redacted]');
});

test.each([
  `{"object":"k","value":"ab\\"${SECRET}-tail" oops`,
  `{"client_secret":"\\\\\\"${SECRET}-tail" oops`,
  `{"api_key":"\\u0022\\"${SECRET}-tail\\`,
])('the error for the broken JSON %s does not show the credential', async (body) => {
  server.answer = { body };
  const error = await failureOf(server.client.get('/x'));
  expect(error.message).toContain('broken JSON');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/4f9a1c77e2|-tail/);
});
