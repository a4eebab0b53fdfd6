import { ForksWS } from '@oai/live/forks/ws';
import { SidebandWS } from '@oai/live/sideband/ws';
import { LiveWS } from '@oai/live/ws';
import { OpenAIRealtimeTranslationWS } from '@oai/realtime/translations/ws';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { ResponsesWS } from '@oai/responses/ws';
import OpenAI, { OpenAIError } from '../src/index.js';

type Make = (...given: unknown[]) => unknown;

const client = new OpenAI({ apiKey: 'key-of-test' });
const parameters = { session_id: 's', model: 'm' };

function made(connection: object): Make {
  const build = connection as new (...given: unknown[]) => unknown;
  return (...given) => new build(...given);
}

function created(connection: object): Make {
  const { create } = connection as { create: Make };
  return (...given) => create.apply(connection, given);
}

const CLIENT_FIRST: [string, Make][] = [
  ['LiveWS', made(LiveWS)],
  ['LiveWS.create', created(LiveWS)],
  ['SidebandWS', made(SidebandWS)],
  ['SidebandWS.create', created(SidebandWS)],
  ['ForksWS', made(ForksWS)],
  ['ForksWS.create', created(ForksWS)],
  ['ResponsesWS', made(ResponsesWS)],
  ['ResponsesWS.create', created(ResponsesWS)],
  ['OpenAIRealtimeTranslationWS.create', created(OpenAIRealtimeTranslationWS)],
];

async function failureOf(make: Make, given: unknown[]): Promise<unknown> {
  try {
    return await make(...given);
  } catch (error) {
    return error;
  }
}

const WRONG: [string, unknown[]][] = [
  ['in another order', [parameters, client]],
  ['left out', []],
  ['null', [null, parameters]],
  ['a text', ['key', parameters]],
];

describe.each(CLIENT_FIRST)('%s', (_name, make) => {
  test.each(WRONG)('names the client whose arguments are %s', async (_kind, given) => {
    const error = await failureOf(make, given);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        / needs a client as its first argument, as in `create\(client/,
      ),
    });
  });
});

const WITH_PARAMETERS: [string, Make, unknown[], string][] = [
  ['SidebandWS', made(SidebandWS), [client, null], '`parameters` must be an object'],
  ['ForksWS.create', created(ForksWS), [client], '`parameters` must be an object'],
  ['a translation', created(OpenAIRealtimeTranslationWS), [client], '`props` must be an object'],
  ['a translation made with new', made(OpenAIRealtimeTranslationWS), [client], 'not `new`'],
  ['realtime', made(OpenAIRealtimeWS), [], '`props` must be an object'],
  ['realtime', made(OpenAIRealtimeWS), [null, client], '`props` must be an object'],
  ['realtime', created(OpenAIRealtimeWS), [], '`client` must be an object'],
];

test.each(WITH_PARAMETERS)('%s names the argument that is missing', async (...row) => {
  const [, make, given, message] = row;
  const error = await failureOf(make, given);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ message: expect.stringContaining(message) });
});

/** A value whose every trap throws. */
function hostile(target: object): object {
  const fail = (): never => {
    throw new Error('trap');
  };
  return new Proxy(target, {
    get: fail,
    has: fail,
    getPrototypeOf: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
  });
}

const PLACES: [string, (thrown: object) => object][] = [
  ['fetch', (thrown) => ({ fetch: () => Promise.reject(thrown as Error) })],
  ['the `apiKey` function', (thrown) => ({ apiKey: () => Promise.reject(thrown as Error) })],
];

test.each(PLACES)('an error of %s that cannot be read is typed', async (_place, options) => {
  for (const target of [new Error('hidden'), {}, () => {}]) {
    const caller = new OpenAI({
      apiKey: 'key-of-test',
      maxRetries: 0,
      ...options(hostile(target)),
    });
    const error = await caller.models.list().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toContain('unreadable error');
  }
});
