import { DeadlineExceededError, IncompleteStreamError } from '@oai/core';
import { serveTests, started } from './irregular.js';
import { message, messageEvents, sse, stream } from './response-events.js';

serveTests();

const params = { model: 'gpt-4o', input: 'Hi', background: true };
const events = stream(messageEvents(['Hel', 'lo', ' you']), {
  output: [message('Hello you')],
  background: true,
});
const script = (part: readonly { type: string }[]) =>
  started.emulator.script({ sse: sse(part) }, { path: /^\/responses/ });
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  ['object', { tenant: 'a', stream: false, starting_after: 99 }],
  ['members of its own', { include: ['usage'] }],
])('keeps the query of the call: %s', async (_name, query) => {
  script(events.slice(0, 6));
  script(events.slice(6));
  const final = await started.responses.stream(params, { query }).finalResponse();
  expect(final.output_text).toBe('Hello you');
  const resumed = new URLSearchParams(started.emulator.requests[1]?.query);
  expect([resumed.get('stream'), resumed.get('starting_after')]).toEqual(['true', '5']);
  const [name] = Object.keys(query);
  expect([...resumed.keys()].some((key) => key.startsWith(name!))).toBe(true);
});

test('keeps the query of a stream by ID', async () => {
  script(events);
  const options = { query: { tenant: 'a', stream: false } };
  await started.responses.stream({ response_id: 'resp_1' }, options).finalResponse();
  const asked = new URLSearchParams(started.emulator.requests[0]?.query);
  expect([asked.get('stream'), asked.get('tenant')]).toEqual(['true', 'a']);
});

test.each([
  ['from 0', 0],
  ['from 1', 1],
  ['from 3', 3],
])('is refused if it numbers its events anew %s', async (_name, from) => {
  script(events.slice(0, 6));
  script(events.slice(6).map((event, index) => ({ ...event, sequence_number: from + index })));
  const helper = started.responses.stream(params, { maxRetries: 2 });
  const error = await failureOf(helper.finalResponse());
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect((error as Error).message).toContain('numbers its events anew');
  expect((error as IncompleteStreamError).partial).toMatchObject({ output_text: 'Hello' });
});

test('is not asked for by numbers that do not ascend', async () => {
  script(events.slice(0, 6).map((event) => ({ ...event, sequence_number: 0 })));
  const error = await failureOf(
    started.responses.stream(params, { maxRetries: 2 }).finalResponse(),
  );
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect((error as IncompleteStreamError).partial).toMatchObject({ output_text: 'Hello' });
  expect(started.emulator.requests).toHaveLength(1);
});

test('breaks after each event, and keeps to the deadline', async () => {
  script(events.slice(0, 3));
  for (const event of events.slice(3)) script([event]);
  const helper = started.responses.stream(params, { maxRetries: 5, deadlineMs: 1200 });
  const error = await failureOf(helper.finalResponse());
  expect(error).toBeInstanceOf(DeadlineExceededError);
  expect(helper.currentResponseSnapshot?.output_text).toContain('Hel');
});
