import { APIConnectionTimeoutError, APIUserAbortError, PollTimeoutError } from '@oai/core';
import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { Files } from '../src/index.js';

let emulator: Emulator;
let server: EmulatorServer;
let files: Files;
beforeAll(async () => {
  emulator = createEmulator();
  server = await emulator.listen();
  files = new Files({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const upload = () =>
  files.create({ file: new File(['{}\n'], 'training.jsonl'), purpose: 'fine-tune' });
const reads = (id: string) => emulator.requests.filter(({ path }) => path === `/files/${id}`);

test('waits until a file is processed', async () => {
  const uploaded = await upload();
  expect(uploaded.status).toBe('uploaded');
  emulator.script({ json: uploaded }, { path: `/files/${uploaded.id}`, times: 2 });
  const file = await files.waitForProcessing(uploaded.id, { pollInterval: 5, maxWait: 5000 });
  expect(file).toMatchObject({ id: uploaded.id, status: 'processed' });
  expect(reads(uploaded.id)).toHaveLength(3);
});

test.each(['processed', 'error', 'deleted'])('returns a file that is %s', async (status) => {
  emulator.script({ json: { id: 'file-1', status } }, { path: '/files/file-1' });
  const file = await files.waitForProcessing('file-1');
  expect(file.status).toBe(status);
  expect(reads('file-1')).toHaveLength(1);
});

test('stops after `maxWait` with an error that contains the last state', async () => {
  const pending = { id: 'file-1', status: 'uploaded' };
  emulator.script({ json: pending }, { path: '/files/file-1', times: Infinity });
  const error: unknown = await files
    .waitForProcessing('file-1', { pollInterval: 60_000, maxWait: 2000 })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PollTimeoutError);
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error).toMatchObject({ maxWaitMs: 2000, lastState: pending });
});

test('stops when the signal is aborted', async () => {
  emulator.script({ json: { status: 'uploaded' } }, { path: '/files/file-2', times: Infinity });
  const controller = new AbortController();
  const waiting = files.waitForProcessing('file-2', {}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 30);
  await expect(waiting).rejects.toThrow(APIUserAbortError);
  expect(reads('file-2').length).toBeLessThanOrEqual(1);
});

test('rejects if a read fails', async () => {
  await expect(files.waitForProcessing('file-404')).rejects.toMatchObject({ status: 404 });
});

test.each([{ pollInterval: -1 }, { maxWait: Number.NaN }])('rejects %j', async (props) => {
  await expect(files.waitForProcessing('file-1', props)).rejects.toThrow(/milliseconds/);
  expect(emulator.requests).toHaveLength(0);
});

test('calls `retrieve`, which subclasses can override', async () => {
  class Watched extends Files {
    ids: string[] = [];
    override retrieve(...args: Parameters<Files['retrieve']>) {
      this.ids.push(args[0]);
      return super.retrieve(...args);
    }
  }
  emulator.script({ json: { status: 'processed' } }, { path: '/files/file-1' });
  const watched = new Watched(files['_client']);
  await watched.waitForProcessing('file-1');
  expect(watched.ids).toEqual(['file-1']);
});
