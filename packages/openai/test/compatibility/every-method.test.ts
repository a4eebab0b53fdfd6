import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAI as TheirClient } from 'openai';
import { OpenAI } from '../../src/index.js';
import { callMethod, type AnyClient, type MethodFacts, type SentRequest } from './method-calls.js';

const METHODS = JSON.parse(readFileSync(join(__dirname, 'methods.json'), 'utf8')) as MethodFacts[];
const OPTIONS = {
  apiKey: 'key',
  adminAPIKey: 'admin key',
  baseURL: 'http://localhost/v1',
  maxRetries: 0,
};

const ours = (fetch: typeof globalThis.fetch) =>
  new OpenAI({ ...OPTIONS, fetch }) as unknown as AnyClient;
const theirs = (fetch: typeof globalThis.fetch) =>
  new TheirClient({ ...OPTIONS, fetch }) as unknown as AnyClient;

const CASES = METHODS.flatMap((facts) => [
  { ...facts, stream: false },
  ...(facts.streams ? [{ ...facts, stream: true }] : []),
  // Without a file in it, such a body is JSON.
  ...(facts.params === 'body|multipart' ? [{ ...facts, params: 'body', stream: false }] : []),
]);

test('all 288 operations have a method', () => {
  expect(METHODS.length).toBeGreaterThanOrEqual(288);
  const operations = METHODS.map(({ verb, path }) => `${verb} ${path}`);
  // One operation has two methods: the list, and its deprecated twin `retrieve`.
  expect(new Set(operations).size).toBe(METHODS.length - 1);
});

describe.each(CASES)('$call (stream: $stream)', (facts) => {
  let sent: SentRequest[];
  beforeAll(async () => {
    sent = await callMethod(ours, facts, facts.stream);
  });

  test('sends one request with its verb, path and headers', () => {
    const [request, ...more] = sent;
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      method: facts.verb,
      path: expectedPath(facts),
      headers: expectedHeaders(facts),
    });
  });

  if (!facts.since && !facts.differs)
    test('sends what openai 7.5.0 sends', async () => {
      expect(sent).toEqual(await callMethod(theirs, facts, facts.stream));
    });
});

function expectedPath({ path, members }: MethodFacts): string {
  const [plain = ''] = path.split('?');
  const filled = plain.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(`${name} ${members?.includes(name) ? 2 : 1}`),
  );
  return `/v1${filled}`;
}

function expectedHeaders({ headers, admin }: MethodFacts): Record<string, string> {
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return { authorization: `Bearer ${admin ? 'admin key' : 'key'}`, ...Object.fromEntries(named) };
}
