import { APIClient, InvalidResponseError } from '@oai/core';
import { createBatches, waitForBatch } from '@oai/batches';
import {
  createBatchAndPoll,
  createEvalRunAndPoll,
  createFineTuningJobAndPoll,
  createVideoAndPoll,
  followFineTuningJob,
  waitForEvalRun,
  waitForFineTuningJob,
  waitForVideo,
} from '../src/index.js';

const asked: string[] = [];
beforeEach(() => void asked.splice(0));

const answering = (answer: unknown): APIClient =>
  new APIClient({
    apiKey: 'key',
    maxRetries: 0,
    fetch: async (_url, init) => {
      asked.push(init!.method!);
      return Response.json(answer);
    },
  });

const endpoint = '/v1/responses' as const;
const creations: [name: string, create: (client: APIClient) => Promise<unknown>][] = [
  ['createVideoAndPoll', (client) => createVideoAndPoll(client, { prompt: 'A garden.' })],
  [
    'createFineTuningJobAndPoll',
    (client) => createFineTuningJobAndPoll(client, { model: 'm', training_file: 'file-1' }),
  ],
  [
    'createBatchAndPoll',
    (client) =>
      createBatchAndPoll(client, { endpoint, input_file_id: 'f', completion_window: '24h' }),
  ],
  ['createEvalRunAndPoll', (client) => createEvalRunAndPoll(client, 'eval_1', {} as never)],
  ['createBatches', (client) => createBatches(client, [{ body: { input: 'x' } }], { endpoint })],
];

const polls: [name: string, poll: (client: APIClient) => Promise<unknown>][] = [
  ['waitForVideo', (client) => waitForVideo(client, 'video_1')],
  ['waitForFineTuningJob', (client) => waitForFineTuningJob(client, 'job_1')],
  ['waitForBatch', (client) => waitForBatch(client, 'batch_1')],
  ['waitForEvalRun', (client) => waitForEvalRun(client, 'eval_1', 'run_1')],
];

describe.each([null, 'completed', 'text', {}])('the answer %j', (answer) => {
  test.each(creations)('to %s is refused', async (_name, create) => {
    const error = await create(answering(answer)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('no `id`') });
    expect(asked).toEqual(['POST']);
  });

  test.each(polls)('to %s is refused at once', async (_name, poll) => {
    const error = await poll(answering(answer)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('no `status`') });
    expect(asked).toEqual(['GET']);
  });
});

test('a text for a job is refused where its events are followed', async () => {
  const client = new APIClient({
    apiKey: 'key',
    maxRetries: 0,
    fetch: async (url) =>
      Response.json(String(url).includes('/events') ? { data: [], has_more: false } : 'running'),
  });
  await expect(followFineTuningJob(client, 'job_1').next()).rejects.toThrow('no `status`');
});
