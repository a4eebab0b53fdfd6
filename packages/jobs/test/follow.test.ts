import { APIUserAbortError, toFile, type APIClient } from '@oai/core';
import { Files } from '@oai/files';
import { FineTuning, type FineTuningJobEvent } from '@oai/fine-tuning';
import { followFineTuningJob } from '../src/index.js';
import { startEmulator, trainingFile } from './support.js';

let setup: Awaited<ReturnType<typeof startEmulator>>;

beforeEach(async () => {
  setup = await startEmulator({ readsUntilDone: 4 });
});

afterEach(() => setup.close());

test('every event comes once, oldest first, and the job is returned', async () => {
  const { client } = setup;
  const jobID = await createJob(client);
  const events: FineTuningJobEvent[] = [];
  const following = followFineTuningJob(client, jobID, { pollIntervalMs: 1 });
  let step = await following.next();
  for (; !step.done; step = await following.next()) events.push(step.value);
  expect(step.value).toMatchObject({ id: jobID, status: 'succeeded' });
  const all: string[] = [];
  for await (const { id } of new FineTuning(client).jobs.listEvents(jobID)) all.push(id);
  expect(events.map(({ id }) => id)).toEqual(all.reverse());
  expect(events.at(-1)?.message).toMatch(/completed/);
  // More than one read found events, or the test would not show that none is repeated.
  const reads = setup.sent().filter((request) => request.endsWith('/events'));
  expect(reads.length).toBeGreaterThan(2);
});

test('`after` goes on after a known event', async () => {
  const { client } = setup;
  const jobID = await createJob(client);
  const all: string[] = [];
  for await (const { id } of followFineTuningJob(client, jobID, { pollIntervalMs: 1 }))
    all.push(id);
  const rest: string[] = [];
  for await (const { id } of followFineTuningJob(client, jobID, { after: all[1]! })) rest.push(id);
  expect(rest).toEqual(all.slice(2));
});

test('more events than a page are all read', async () => {
  const { client } = setup;
  const ids = Array.from({ length: 250 }, (_, index) => `ftevent-${index}`);
  const events = ids.map((id, created_at) => ({ id, created_at, object: 'fine_tuning.job.event' }));
  const list = (request: { path: string; query: URLSearchParams }): unknown => {
    if (!request.path.endsWith('/events')) return { id: 'ftjob-1', status: 'succeeded' };
    const newest = events.toReversed();
    const after = newest.findIndex(({ id }) => id === request.query.get('after')) + 1;
    const data = newest.slice(after, after + 100);
    return { object: 'list', data, has_more: after + 100 < newest.length };
  };
  const scripted = client.withOptions({
    fetch: async (url) => {
      const { pathname, searchParams } = new URL(String(url));
      return Response.json(list({ path: pathname, query: searchParams }));
    },
  });
  const found: string[] = [];
  for await (const { id } of followFineTuningJob(scripted, 'ftjob-1')) found.push(id);
  expect(found).toEqual(ids);
});

test('a failed job ends the loop with its error among the events', async () => {
  const { client } = setup;
  const jobID = await createJob(client, trainingFile(3));
  const levels: string[] = [];
  for await (const { level } of followFineTuningJob(client, jobID, { pollIntervalMs: 1 }))
    levels.push(level);
  expect(levels.at(-1)).toBe('error');
});

test('an abort ends the loop, and leaving it sends nothing more', async () => {
  const { client } = setup;
  const controller = new AbortController();
  const jobID = await createJob(client);
  const options = { pollIntervalMs: 1, signal: controller.signal };
  const seen: string[] = [];
  const loop = async (): Promise<void> => {
    for await (const { id } of followFineTuningJob(client, jobID, options)) {
      seen.push(id);
      controller.abort();
    }
  };
  await expect(loop()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(seen.length).toBeGreaterThan(0);
  for await (const _ of followFineTuningJob(client, jobID)) break;
  const before = setup.sent().length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(setup.sent()).toHaveLength(before);
});

async function createJob(client: APIClient, bytes = trainingFile()): Promise<string> {
  const file = await toFile(bytes, 'training.jsonl');
  const { id } = await new Files(client).create({ file, purpose: 'fine-tune' });
  const job = await new FineTuning(client).jobs.create({
    model: 'gpt-4o-mini-2024-07-18',
    training_file: id,
  });
  return job.id;
}
