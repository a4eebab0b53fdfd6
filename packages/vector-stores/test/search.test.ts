import { Page } from '@oai/core';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const result = {
  file_id: 'file-1',
  filename: 'guide.txt',
  score: 0.9,
  attributes: null,
  content: [
    { type: 'text', text: 'Set the key' },
    { type: 'text', text: 'in the environment.' },
  ],
};
const answer = (...data: unknown[]) =>
  started.emulator.script(
    { json: { object: 'vector_store.search_results.page', data, has_more: false } },
    { path: '/vector_stores/vs_1/search' },
  );
const sent = () => started.emulator.requests.at(-1)!;

test('finds the text of stored files', async () => {
  const { vectorStores } = started;
  const { id } = await vectorStores.create({ name: 'docs' });
  const text = 'Authentication is configured with an API key.';
  await vectorStores.files.uploadAndPoll(id, new File([text], 'auth.txt'));
  const names: string[] = [];
  for await (const found of vectorStores.search(id, { query: 'authentication', limit: 5 })) {
    names.push(found.filename);
    expect(found.content.substring(0, 200)).toContain('API key');
  }
  expect(names).toEqual(['auth.txt']);
});

test('`limit` is an alias of `max_num_results` that is never sent', async () => {
  answer(result);
  await started.vectorStores.search('vs_1', { query: 'key', limit: 5 });
  expect(sent().body).toEqual({ query: 'key', max_num_results: 5 });
  expect([sent().method, sent().headers['openai-beta']]).toEqual(['POST', 'assistants=v2']);
  answer(result);
  await started.vectorStores.search('vs_1', { query: 'key', limit: 5, max_num_results: 5 });
  expect(sent().body).toEqual({ query: 'key', max_num_results: 5 });
});

test('two different limits are rejected before any request', () => {
  const call = () =>
    started.vectorStores.search('vs_1', { query: 'key', limit: 5, max_num_results: 6 });
  expect(call).toThrow(/pass only `max_num_results`/);
  expect(started.emulator.requests).toHaveLength(0);
});

test('content is an array that also provides its text', async () => {
  answer(result);
  const page = await started.vectorStores.search('vs_1', { query: 'key' });
  expect(page).toBeInstanceOf(Page);
  const { content } = page.data[0]!;
  expect(Array.isArray(content)).toBe(true);
  expect(content.text).toBe('Set the key\nin the environment.');
  expect(content.substring(4, 11)).toBe('the key');
  expect(content.substring(12)).toBe('in the environment.');
  expect(content).toHaveLength(2);
  expect([...content]).toEqual(result.content);
  expect(Object.keys(content)).toEqual(['0', '1']);
  expect(JSON.parse(JSON.stringify(page.data))).toEqual([result]);
  expect(content.map((part) => part.text)).toEqual(['Set the key', 'in the environment.']);
});

test('results without content stay as they are', async () => {
  answer({ ...result, content: [] }, { ...result, content: null });
  const page = await started.vectorStores.search('vs_1', { query: 'key' });
  expect(page.data[0]!.content.text).toBe('');
  expect(page.data[1]!.content).toBeNull();
});
