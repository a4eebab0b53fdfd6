import { Assistants } from '../src/index.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());

const schema = { '~standard': { vendor: 'zod' }, _zod: {} } as never;

test.each([
  ['`response_format` is a bare schema: use `zodResponseFormat`', { response_format: schema }],
  [
    '`response_format` is a bare schema: use `jsonSchemaResponseFormat`',
    { response_format: { type: 'object' } as never },
  ],
  [
    '`tools[0]` is a bare schema: use `zodFunction`',
    { tools: [{ type: 'function' as const, function: { name: 'f', parameters: schema } }] },
  ],
])('names the helper: %s', async (expected, part) => {
  const { threads, options, emulator } = started;
  const assistants = new Assistants(options);
  const calls = [
    () => assistants.create({ model: 'gpt-4o', ...part }),
    () => assistants.update('asst_1', part),
    () => threads.runs.create('thread_1', { assistant_id: 'asst_1', ...part }),
    () => threads.createAndRun({ assistant_id: 'asst_1', ...part }),
    () => threads.runs.stream('thread_1', { assistant_id: 'asst_1', ...part }).done(),
  ];
  for (const call of calls) await expect(async () => call()).rejects.toThrow(expected);
  expect(emulator.requests).toEqual([]);
});
