import OpenAI from '../src/index.js';

/** Calls without arguments, as JavaScript allows. */
const client = new OpenAI({ apiKey: 'sk-test', fetch: () => Promise.reject(new Error('sent')) });
const { completions } = client.chat;
const call = (method: unknown, self: object) => (method as () => unknown).call(self);

test.each<[string, () => unknown]>([
  ['chat.completions.create', () => call(completions.create, completions)],
  ['chat.completions.create', () => call(completions.parse, completions)],
  ['chat.completions.stream', () => call(completions.stream, completions)],
  ['chat.completions.runTools', () => call(completions.runTools, completions)],
  ['responses.stream', () => call(client.responses.stream, client.responses)],
  ['embeddings.create', () => call(client.embeddings.create, client.embeddings)],
  ['files.create', () => call(client.files.create, client.files)],
  ['images.edit', () => call(client.images.edit, client.images)],
])('%s names its missing parameters', async (name, run) => {
  const failure = (async () => run())();
  await expect(failure).rejects.toThrow(OpenAI.OpenAIError);
  await expect(failure).rejects.toThrow(
    `${name}: the parameters are missing; pass an object with them.`,
  );
});

test('a method returns a promise that rejects', async () => {
  const promise = call(completions.create, completions) as Promise<unknown>;
  await expect(promise.catch((error: Error) => error.message)).resolves.toMatch(/missing/);
});
