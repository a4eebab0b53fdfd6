import {
  type APIClient,
  APIUserAbortError,
  BadRequestError,
  NotFoundError,
  PollTimeoutError,
  toFile,
} from '@oai/core';
import { Evals } from '@oai/evals';
import { Files } from '@oai/files';
import {
  createBatchAndPoll,
  createEvalRunAndPoll,
  createFineTuningJobAndPoll,
  createResponseAndPoll,
  createVideoAndPoll,
  waitForEvalRun,
  waitForFineTuningJob,
  waitForVideo,
  type JobOptions,
} from '../src/index.js';
import { startEmulator, trainingFile } from './support.js';

interface Row {
  kind: string;
  create: (
    client: APIClient,
    options: JobOptions<{ status?: string | undefined }>,
  ) => Promise<{ status?: string | undefined }>;
  last: string;
}

const rows: Row[] = [
  {
    kind: 'a video',
    create: (client, options) =>
      createVideoAndPoll(client, { model: 'sora-2', prompt: 'A garden.' }, options),
    last: 'completed',
  },
  {
    kind: 'a response in the background',
    create: (client, options) =>
      createResponseAndPoll(client, { model: 'gpt-5-mini', input: 'Think.' }, options),
    last: 'completed',
  },
  {
    kind: 'a fine-tuning job',
    create: async (client, options) =>
      createFineTuningJobAndPoll(
        client,
        { model: 'gpt-4o-mini-2024-07-18', training_file: await upload(client, 'fine-tune') },
        options,
      ),
    last: 'succeeded',
  },
  {
    kind: 'a batch',
    create: async (client, options) =>
      createBatchAndPoll(
        client,
        {
          endpoint: '/v1/responses',
          input_file_id: await upload(client, 'batch'),
          completion_window: '24h',
        },
        options,
      ),
    last: 'completed',
  },
  {
    kind: 'a run of an eval',
    create: async (client, options) => {
      const { id } = await new Evals(client).create({
        data_source_config: { type: 'custom', item_schema: { type: 'object' } },
        testing_criteria: [
          {
            type: 'string_check',
            name: 'same',
            input: '{{item.answer}}',
            reference: '{{item.expected}}',
            operation: 'eq',
          },
        ],
      });
      const content = [{ item: { answer: 'Paris', expected: 'Paris' } }];
      const source = { type: 'file_content' as const, content };
      return createEvalRunAndPoll(client, id, { data_source: { type: 'jsonl', source } }, options);
    },
    last: 'completed',
  },
];

describe.each(rows)('$kind', ({ create, last }) => {
  let setup: Awaited<ReturnType<typeof startEmulator>>;

  beforeEach(async () => {
    setup = await startEmulator({ readsUntilDone: 3 });
  });

  afterEach(() => setup.close());

  test('is created once and read until it has ended', async () => {
    const states: unknown[] = [];
    const onProgress = (job: { status?: string | undefined }): unknown => states.push(job.status);
    const job = await create(setup.client, { pollIntervalMs: 1, onProgress });
    expect(job.status).toBe(last);
    expect(states.at(-1)).toBe(last);
    expect(states.slice(0, -1)).not.toContain(last);
    expect(states.length).toBeGreaterThan(1);
  });

  test('its ID is reported before the first read, which may fail', async () => {
    const reported: unknown[] = [];
    const onProgress = (job: object): unknown => reported.push(job);
    const path = /^\/(responses|videos|batches|fine_tuning\/jobs|evals\/\w+\/runs)\/[\w-]+$/;
    setup.emulator.fault({ kind: 'status', status: 400 }, { path });
    await expect(create(setup.client, { onProgress })).rejects.toBeInstanceOf(BadRequestError);
    expect(reported).toEqual([expect.objectContaining({ id: expect.any(String) as string })]);
  });

  test('an idempotency key is that of the creation alone', async () => {
    await create(setup.client, { pollIntervalMs: 1, idempotencyKey: 'mine' });
    const keys = setup.emulator.requests.filter(({ headers }) => headers['idempotency-key']);
    expect(keys.map(({ method }) => method)).toEqual(['POST']);
  });

  test('`maxWaitMs` ends the waiting with the last state', async () => {
    const endless = await startEmulator({ readsUntilDone: 1_000_000 });
    try {
      const states: object[] = [];
      const onProgress = (job: object): unknown => states.push(job);
      const options = { pollIntervalMs: 1, maxWaitMs: 60, onProgress };
      const error: unknown = await create(endless.client, options).catch((reason) => reason);
      expect(error).toBeInstanceOf(PollTimeoutError);
      // The first state is that of the creation.
      expect((error as PollTimeoutError).lastState).toBe(states.slice(1).at(-1));
    } finally {
      await endless.close();
    }
  });

  test('an abort ends the waiting', async () => {
    const endless = await startEmulator({ readsUntilDone: 1_000_000 });
    const controller = new AbortController();
    try {
      const onProgress = (): void => controller.abort();
      const { signal } = controller;
      const waiting = create(endless.client, { pollIntervalMs: 1, signal, onProgress });
      await expect(waiting).rejects.toBeInstanceOf(APIUserAbortError);
    } finally {
      await endless.close();
    }
  });
});

test('a job that does not exist is an error of the first read', async () => {
  const { client, sent, close } = await startEmulator();
  await expect(waitForVideo(client, 'video_none')).rejects.toBeInstanceOf(NotFoundError);
  await expect(waitForFineTuningJob(client, 'ftjob-none')).rejects.toBeInstanceOf(NotFoundError);
  await expect(waitForEvalRun(client, 'eval_none', 'run_none')).rejects.toBeInstanceOf(
    NotFoundError,
  );
  expect(sent()).toHaveLength(3);
  await close();
});

async function upload(client: APIClient, purpose: 'batch' | 'fine-tune'): Promise<string> {
  const request = {
    custom_id: 'first',
    method: 'POST',
    url: '/v1/responses',
    body: { model: 'gpt-5-mini', input: 'Say hello!' },
  };
  const bytes = purpose === 'batch' ? JSON.stringify(request) : trainingFile();
  const file = await toFile(Buffer.from(bytes), `${purpose}.jsonl`);
  return (await new Files(client).create({ file, purpose })).id;
}
