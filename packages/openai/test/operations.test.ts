import { createChatCompletion } from '@oai/chat/completions';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAI from '../src/index.js';

/** Names that the sources of all packages give to calls, such as `files.create`. */
const named = readdirSync(path.join(__dirname, '../..')).flatMap((name) =>
  sourcesIn(path.join(__dirname, '../..', name, 'src')).flatMap((file) =>
    namesIn(readFileSync(file, 'utf8')),
  ),
);

const operations = new Set([...named, 'chat.completions.create', 'responses.create']);

/** Returns the names in a source, in which a class gives the path of its resource once. */
function namesIn(source: string): string[] {
  const resource = /_path = '([\w.]+)';/.exec(source)?.[1] ?? '';
  const names = source.matchAll(/__operation: (this\._path \+ )?'([\w.]+)'/g);
  return [...names].map(([, isMember, name]) => `${isMember ? resource : ''}${name}`);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The operation that middleware and `diagnostics_channel` see of the next call. */
let seen: (string | undefined)[] = [];
const client = new OpenAI({
  apiKey: 'key',
  adminAPIKey: 'key',
  fetch: () => Promise.reject(new Error('No call gets here.')),
  middleware: [
    async ({ operation }) => {
      seen.push(operation);
      throw new Error('seen');
    },
  ],
});

/** Parameters whose ids are all set. */
const params: object = new Proxy(
  {},
  { get: (_target, key) => (/(id|checkpoint)$/i.test(String(key)) ? 'id' : undefined) },
);

/** Calls a method with as many ids before its parameters as it needs. */
async function call(name: string): Promise<void> {
  const names = name.split('.');
  const method = names.pop()!;
  const resource = names.reduce<any>((value, one) => value[one], client);
  expect([name, typeof resource?.[method]]).toEqual([name, 'function']);
  for (const args of [[params], ['id', params], ['id', 'id', params], ['id', {}], [{}]]) {
    await (async () => resource[method](...args))().catch(() => {});
    if (seen.length > 0) return;
  }
}

beforeEach(() => (seen = []));

test('the sources name the methods of the whole API', () => {
  expect(operations.size).toBeGreaterThan(300);
});

test.each([...operations].sort())('%s is the operation of its method', async (name) => {
  await call(name);
  expect(seen).toEqual([name]);
});

test('the function form has the name of the method', async () => {
  const question = { model: 'm', messages: [] };
  await createChatCompletion(client, question).catch(() => {});
  expect(seen).toEqual(['chat.completions.create']);
});
