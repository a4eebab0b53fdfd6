import { Chat } from '@oai/chat';
import { APIClient } from '@oai/core';
import { openTelemetry, registerOpenTelemetry } from '@oai/otel';
import { start, type Started } from './start.js';

let started: Started;
let stop = () => {};
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => stop());
afterEach(() => started.reset());

const create = (client: APIClient) =>
  new Chat(client).completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Hi' }],
  });

test('clients created later are recorded, and those derived from them, each call once', async () => {
  const options = { baseURL: started.server.baseURL, apiKey: 'key' };
  const before = new APIClient(options);
  stop = registerOpenTelemetry(started.providers);
  const middleware = [openTelemetry(started.providers)];
  const after = new APIClient({ ...options, middleware });
  stop();
  const last = new APIClient(options);
  await create(before);
  await create(last);
  await create(after);
  await create(after.withOptions({ maxRetries: 0 }));
  const spans = await started.spans(2);
  expect(spans.map(({ name }) => name)).toEqual(['chat gpt-4o', 'chat gpt-4o']);
});

test('derived clients are recorded while the registration holds', async () => {
  stop = registerOpenTelemetry(started.providers);
  const client = new APIClient({ baseURL: started.server.baseURL, apiKey: 'key' });
  await create(client.withOptions({ timeout: 5000 }));
  expect(await started.spans(1)).toHaveLength(1);
});

test('a runtime without diagnostics_channel is refused', () => {
  const get = process.getBuiltinModule;
  process.getBuiltinModule = (() => undefined) as never;
  try {
    expect(() => registerOpenTelemetry()).toThrow('has no `node:diagnostics_channel`');
  } finally {
    process.getBuiltinModule = get;
  }
});
