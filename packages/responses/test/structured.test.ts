import { zodResponseFormat, zodResponsesFunction, zodTextFormat } from '@oai/structured/zod';
import { z } from 'zod';
import { functionCall, message, response } from './response-events.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const answer = (output: object[]) =>
  started.emulator.script({ json: response({ status: 'completed', output }) }, { path: /./ });
const Answer = z.object({
  total: z
    .number()
    .refine(async (total) => total < 10, 'too large')
    .transform(async (total) => total + 1),
});

test('waits for asynchronous checks and transforms of the schema', async () => {
  answer([message('{"total":3}'), functionCall('add', '{"total":1}')]);
  const result = await started.responses.parse({
    model: 'gpt-4o',
    input: 'Hi',
    text: { format: zodTextFormat(Answer, 'answer') },
    tools: [zodResponsesFunction({ name: 'add', parameters: Answer })],
  });
  expect(result.output_parsed).toEqual({ total: 4 });
  expect(result.output[1]).toMatchObject({ parsed_arguments: { total: 2 } });
});

test('rejects with the error of an asynchronous check', async () => {
  answer([message('{"total":30}')]);
  const text = { format: zodTextFormat(Answer, 'answer') };
  const parsed = started.responses.parse({ model: 'gpt-4o', input: 'Hi', text });
  await expect(parsed).rejects.toThrow('too large');
});

test('refuses a format of chat before the request', async () => {
  const text = { format: zodResponseFormat(Answer, 'answer') as never };
  const created = started.responses.create({ model: 'gpt-4o', input: 'Hi', text });
  await expect(created).rejects.toThrow(/made for `response_format` of chat.*use `zodTextFormat`/);
  expect(started.emulator.requests).toEqual([]);
});
