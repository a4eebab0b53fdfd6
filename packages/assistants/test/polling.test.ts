import { APIUserAbortError, PollTimeoutError } from '@oai/core';
import { start, type Started } from './start.js';
import { run } from './thread-events.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const path = '/threads/thread_1/runs/run_1';
const headers = { 'openai-poll-after-ms': '1' };
const answers = (...statuses: string[]) =>
  started.emulator.script(
    statuses.map((status) => ({ json: run(status), headers })),
    { path: /^\/threads/ },
  );
const asked = () => started.emulator.requests.map(({ method, path }) => `${method} ${path}`);

test.each(['requires_action', 'completed', 'incomplete', 'failed', 'cancelled', 'expired'])(
  'poll returns a run that is %s',
  async (status) => {
    answers('queued', 'in_progress', 'cancelling', status);
    const result = await started.threads.runs.poll('run_1', { thread_id: 'thread_1' });
    expect(result.status).toBe(status);
    expect(asked()).toEqual(Array(4).fill(`GET ${path}`));
  },
);

test('createAndPoll creates a run and polls it', async () => {
  answers('queued', 'in_progress', 'completed');
  const options = { pollIntervalMs: 1, headers: { 'X-Mine': '1' } };
  const body = { assistant_id: 'asst_1' };
  const result = await started.threads.runs.createAndPoll('thread_1', body, options);
  expect(result.status).toBe('completed');
  expect(asked()).toEqual(['POST /threads/thread_1/runs', `GET ${path}`, `GET ${path}`]);
  expect(started.emulator.requests.every((one) => one.headers['x-mine'] === '1')).toBe(true);
});

test('createAndRunPoll creates a thread and a run and polls the run', async () => {
  answers('queued', 'completed');
  await started.threads.createAndRunPoll({ assistant_id: 'asst_1' });
  expect(asked()).toEqual(['POST /threads/runs', `GET ${path}`]);
});

test('submitToolOutputsAndPoll submits outputs and polls the run', async () => {
  answers('in_progress', 'completed');
  const outputs = {
    thread_id: 'thread_1',
    tool_outputs: [{ tool_call_id: 'call_1', output: '1' }],
  };
  await started.threads.runs.submitToolOutputsAndPoll('run_1', outputs);
  expect(asked()).toEqual([`POST ${path}/submit_tool_outputs`, `GET ${path}`]);
});

test('poll fails after `maxWaitMs`, and when its signal is aborted', async () => {
  const own = '/threads/thread_1/runs/run_2';
  started.emulator.script({ json: run('queued'), headers }, { path: own, times: Infinity });
  const { runs } = started.threads;
  const limited = runs.poll('run_2', { thread_id: 'thread_1' }, { maxWaitMs: 1000 });
  await expect(limited).rejects.toThrow(PollTimeoutError);
  await expect(limited).rejects.toMatchObject({ lastState: { status: 'queued' } });
  const signal = AbortSignal.timeout(30);
  const aborted = runs.poll('run_2', { thread_id: 'thread_1' }, { signal });
  await expect(aborted).rejects.toThrow(APIUserAbortError);
});
