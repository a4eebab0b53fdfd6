import OpenAI from '@oai/openai';
import Latest from 'openai-latest';
import { newestRelease, readFixture, type MethodFact } from '../src/fixtures.js';
import { answerFor } from '../src/check-call.js';
import { recorder } from '../src/recorder.js';

/** Methods of `openai` 7.59.0 that accept request options instead of the query. */
const names = readFixture<string[]>('newer/options-in-place.json');
const { methods } = newestRelease;
const facts = new Map(methods.map((fact) => [`${fact.resource}.${fact.method}`, fact]));

/** The outcome of a call: the part of the request that options and query affect, or an error. */
interface Outcome {
  refused: boolean;
  requests: { target: string; proof: string | null; key: string | null }[];
}

const proof = { headers: { 'x-proof': 'kept' } };
const { signal } = new AbortController();

/** The arguments that follow the path parameters. */
const cases: Record<string, unknown[]> = {
  nothing: [],
  null: [null],
  'an empty object': [{}],
  'query parameters': [{ limit: 3, after: 'a' }],
  'query parameters, then options': [{ limit: 3 }, proof],
  'null, then options': [null, proof],
  'an empty object, then options': [{}, proof],
  'options alone': [proof],
  'all options that may stand alone': [
    { ...proof, timeout: 5000, maxRetries: 0, signal, idempotencyKey: 'key', query: { extra: 1 } },
  ],
  'options, then undefined': [proof, undefined],
  'options beside undefined query parameters': [{ ...proof, limit: undefined }],
  'undefined options': [{ timeout: undefined, limit: 3 }],
  'a mixture': [{ limit: 3, ...proof }],
  'a mixture, then options': [{ limit: 3, timeout: 5 }, proof],
  'options twice': [{ timeout: 5 }, proof],
  'options, then an empty object': [{ timeout: 5 }, {}],
  stream: [{ stream: true }],
  'stream beside options': [{ stream: true, ...proof }],
  'stream, then options': [{ stream: true }, proof],
  ...Object.fromEntries(
    ['method', 'path', 'body', 'fetchOptions', 'defaultBaseURL', '__security'].map((name) => [
      `${name}, which needs the place of options`,
      [{ [name]: 'files' }],
    ]),
  ),
};

test('every method on the list is known', () => {
  expect(names).toHaveLength(70);
  expect(names.filter((name) => !facts.has(name))).toEqual([]);
});

/** Takes options in place of the query only if nothing follows, so the two cannot be told apart. */
const withoutQuery = 'beta.agents.sessions.events.stream';

/** Takes options in place of the query here, though not in the later release. */
const onlyHere = 'beta.agents.environments.files.list';

test('no other method with only optional query parameters is missing', () => {
  const alike = methods
    .filter(({ argument, location }) => argument?.optional && /^query(\+header)?$/.test(location!))
    .map(({ resource, method }) => `${resource}.${method}`);
  expect(alike.sort()).toEqual([...names, onlyHere].sort());
});

const compared = names.filter((name) => name !== withoutQuery);

describe.each(compared)('%s tells options from query parameters as openai 7.59.0 does', (name) => {
  test.each(Object.entries(cases))('%s', async (_, args) => {
    const fact = facts.get(name)!;
    const ours = await outcome(OpenAI as never, fact, args);
    expect(ours).toEqual(await outcome(Latest as never, fact, args));
    expect(ours.requests).toHaveLength(ours.refused ? 0 : 1);
  });
});

type Method = (...args: unknown[]) => unknown;

async function outcome(
  Client: new (options: object) => object,
  fact: MethodFact,
  args: unknown[],
): Promise<Outcome> {
  const stream = (args[0] as { stream?: boolean } | undefined)?.stream === true;
  const { fetch, requests } = recorder(() => answerFor(fact, { params: 'full', stream }), {
    allowProbe: true,
  });
  const client = new Client({
    apiKey: 'sk-proof',
    adminAPIKey: 'sk-admin-proof',
    baseURL: 'http://proof.invalid/v1',
    maxRetries: 0,
    fetch,
  });
  const resource = fact.resource
    .split('.')
    .reduce<object>((node, part) => (node as Record<string, object>)[part]!, client);
  const method = (resource as Record<string, Method>)[fact.method]!;
  let refused = false;
  try {
    await method.call(resource, ...(fact.positional ?? []).map(() => 'id'), ...args);
  } catch {
    refused = true;
  }
  return {
    refused,
    requests: requests.map(({ verb, url, headers }) => ({
      target: `${verb} ${url.pathname}${url.search}`,
      proof: headers.get('x-proof'),
      key: headers.get('idempotency-key'),
    })),
  };
}
