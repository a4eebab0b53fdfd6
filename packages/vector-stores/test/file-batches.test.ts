import { OpenAIError } from '@oai/core';
import { Files } from '@oai/files';
import { FileBatchUploadError, VectorStores, allSettledWithThrow } from '../src/index.js';
import { asked, start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const text = (name: string) => new File([`Text of ${name}.`], name, { type: 'text/plain' });
const texts = (count: number) => Array.from({ length: count }, (_, index) => text(`${index}.txt`));
const makeStore = async () => (await started.vectorStores.create({ name: 'docs' })).id;
const uploads = () => started.emulator.requests.filter(({ path }) => path === '/files');

test('uploadAndPoll uploads all files, creates one batch and polls it', async () => {
  const store = await makeStore();
  const known = await started.vectorStores.files.upload(store, text('known.txt'));
  const files = texts(3);
  const batch = await started.vectorStores.fileBatches.uploadAndPoll(store, {
    files,
    fileIds: [known.id],
  });
  expect(batch.status).toBe('completed');
  expect(batch.file_counts).toMatchObject({ completed: 4, total: 4 });
  const request = started.emulator.requests.find(({ path }) => path.endsWith('/file_batches'))!;
  const { file_ids: ids } = request.body as { file_ids: string[] };
  // Those that exist come first, the others in the order of the files.
  expect(ids[0]).toBe(known.id);
  const stored = new Files(started.options);
  const names = await Promise.all(ids.map(async (id) => (await stored.retrieve(id)).filename));
  expect(names).toEqual(['known.txt', '0.txt', '1.txt', '2.txt']);
});

test.each([
  { maxConcurrency: undefined, most: 5 },
  { maxConcurrency: 2, most: 2 },
  { maxConcurrency: 50, most: 8 },
])('uploads $most files at a time for maxConcurrency $maxConcurrency', async (row) => {
  const { maxConcurrency, most } = row;
  let active = 0;
  let highest = 0;
  const fetch = async (...args: Parameters<typeof globalThis.fetch>) => {
    const isUpload = String(args[0]).endsWith('/v1/files');
    if (isUpload) highest = Math.max(highest, ++active);
    try {
      const response = await globalThis.fetch(...args);
      if (isUpload) await new Promise((go) => setTimeout(go, 10));
      return response;
    } finally {
      if (isUpload) active -= 1;
    }
  };
  const { fileBatches } = new VectorStores({
    ...started.options,
    fetch: fetch as typeof globalThis.fetch,
  });
  const store = await makeStore();
  const batch = await fileBatches.uploadAndPoll(store, { files: texts(8) }, { maxConcurrency });
  expect(batch.file_counts.completed).toBe(8);
  expect(highest).toBe(most);
});

test('after a failed upload no more are started, and the error lists the uploaded files', async () => {
  const store = await makeStore();
  started.emulator.fault(
    { kind: 'status', status: 400, message: 'Bad file' },
    {
      path: '/files',
      skip: 1,
    },
  );
  const error: unknown = await started.vectorStores.fileBatches
    .uploadAndPoll(store, { files: texts(4) }, { maxConcurrency: 1 })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileBatchUploadError);
  expect(error).toBeInstanceOf(OpenAIError);
  const { message, errors, fileIDs, cause } = error as FileBatchUploadError & { cause: unknown };
  expect(message).toMatch(/^1 of 4 files could not be uploaded; no batch was created.*Bad file/);
  expect(errors).toMatchObject([{ status: 400 }]);
  expect(cause).toBe(errors[0]);
  expect(fileIDs).toHaveLength(1);
  expect(uploads()).toHaveLength(2);
  expect(asked(started).some((line) => line.includes('file_batches'))).toBe(false);
});

test.each([{ files: [] }, { fileIds: ['file-1'] }])(
  'refuses %j before any request',
  async (props) => {
    const call = started.vectorStores.fileBatches.uploadAndPoll('vs_1', props as never);
    await expect(call).rejects.toThrow(/`files` is empty.*createAndPoll/);
    expect(started.emulator.requests).toHaveLength(0);
  },
);

test.each([0, 1.5, Number.NaN])('rejects maxConcurrency %p before any request', async (value) => {
  const call = started.vectorStores.fileBatches.uploadAndPoll(
    'vs_1',
    { files: texts(1) },
    { maxConcurrency: value },
  );
  await expect(call).rejects.toThrow(/`maxConcurrency` must be a whole number/);
  expect(started.emulator.requests).toHaveLength(0);
});

test('createAndPoll creates a batch of existing files and polls it', async () => {
  const store = await makeStore();
  const { id } = await started.vectorStores.files.upload(store, text('a.txt'));
  const batch = await started.vectorStores.fileBatches.createAndPoll(store, { file_ids: [id] });
  expect(batch.status).toBe('completed');
});

test.each(['completed', 'failed', 'cancelled'])(
  'poll returns a batch that is %s',
  async (status) => {
    const path = '/vector_stores/vs_1/file_batches/vsfb_1';
    const headers = { 'openai-poll-after-ms': '1' };
    started.emulator.script([{ json: { status: 'in_progress' }, headers }, { json: { status } }], {
      path,
    });
    const batch = await started.vectorStores.fileBatches.poll('vs_1', 'vsfb_1');
    expect(batch.status).toBe(status);
  },
);

test('an idempotency key is sent with the batch only', async () => {
  const store = await makeStore();
  const options = { idempotencyKey: 'key-1' };
  await started.vectorStores.fileBatches.uploadAndPoll(store, { files: texts(2) }, options);
  const keyed = started.emulator.requests.filter(({ headers }) => headers['idempotency-key']);
  expect(keyed.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /vector_stores/${store}/file_batches`,
  ]);
});

test('allSettledWithThrow returns the results, or throws all errors', async () => {
  const first = new Error('first');
  const second = new Error('second');
  const fine = [Promise.resolve(1), Promise.resolve(2)];
  await expect(allSettledWithThrow(fine)).resolves.toEqual([1, 2]);
  const failing = [Promise.reject(first), Promise.resolve(1), Promise.reject(second)];
  await expect(allSettledWithThrow(failing)).rejects.toMatchObject({
    message: '2 promise(s) failed',
    errors: [first, second],
  });
});
