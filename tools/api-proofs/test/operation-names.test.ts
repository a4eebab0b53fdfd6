import OpenAI, { type Middleware } from '@oai/openai';
import { synthesise } from '../src/arguments.js';
import { answerFor } from '../src/check-call.js';
import { newestRelease, type MethodFact } from '../src/fixtures.js';
import { json, recorder } from '../src/recorder.js';

type Resource = Record<string, (...args: unknown[]) => Promise<unknown>>;

const cases = newestRelease.methods.map((fact): [string, MethodFact] => [
  `${fact.resource}.${fact.method}`,
  fact,
]);

// The name is all that metrics and spans have besides the path, which contains ids.
test.each(cases)('%s names itself to middleware', async (name, fact) => {
  const { client, seen } = watched(() => answerFor(fact, { params: 'full' }));
  const resource = fact.resource
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], client) as Resource;
  await resource[fact.method]!(...synthesise(fact, { params: 'full' }).args);
  expect(seen).toEqual([name]);
});

test('the requests of further pages have the name of the list', async () => {
  const pages = [
    { data: [{ id: 'a' }], has_more: true },
    { data: [{ id: 'b' }], has_more: false },
  ];
  const { client, seen } = watched(() => json(pages.shift()));
  for await (const file of client.files.list()) void file;
  expect(seen).toEqual(['files.list', 'files.list']);
});

/** Returns a client, and the names of the calls that it makes. */
function watched(answer: () => Response): { client: OpenAI; seen: unknown[] } {
  const seen: unknown[] = [];
  const watch: Middleware = (request, next) => {
    seen.push(request.operation);
    return next();
  };
  const { fetch } = recorder(answer);
  const client = new OpenAI({
    apiKey: 'sk-proof',
    adminAPIKey: 'sk-admin-proof',
    baseURL: 'http://proof.invalid/v1',
    middleware: [watch],
    fetch,
  });
  return { client, seen };
}
