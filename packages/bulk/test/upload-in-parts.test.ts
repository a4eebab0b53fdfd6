import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APIUserAbortError, BadRequestError, DeadlineExceededError } from '@oai/core';
import { Files } from '@oai/files';
import {
  IncompleteUploadError,
  uploadInParts,
  type UploadInPartsOptions,
  type UploadPartsProgress,
  type UploadState,
} from '../src/uploads.js';
import { startEmulator, waitFor } from './support.js';

let start: Awaited<ReturnType<typeof startEmulator>>;
let folder: string;
beforeEach(async () => {
  start = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
});
afterEach(async () => {
  await start.close();
  await rm(folder, { recursive: true });
});

const content = randomBytes(1_000_003);
const md5 = createHash('md5').update(content).digest('hex');
const partBytes = 100_000;
const upload = (options: UploadInPartsOptions = {}, file: Blob | string = new Blob([content])) =>
  uploadInParts(start.client, file, { purpose: 'vision' }, { partBytes, ...options });
const asked = (pattern: RegExp) =>
  start.emulator.requests.filter(({ path }) => pattern.test(path)).map(({ body }) => body);
const count = (pattern: RegExp) => asked(pattern).length;
const bytesOf = async (id: string) =>
  Buffer.from(await (await new Files(start.client).content(id)).arrayBuffer());
const failing = { kind: 'status', status: 400 } as const;
const PARTS = /\/parts$/;

test('a file arrives whole, in parts and with its checksum', async () => {
  const path = join(folder, 'data.jsonl');
  await writeFile(path, content);
  const { status, file, filename } = await upload({}, path);
  expect({ status, filename }).toEqual({ status: 'completed', filename: 'data.jsonl' });
  expect((await bytesOf(file!.id)).equals(content)).toBe(true);
  expect(asked(/^\/uploads$/)).toEqual([
    {
      filename: 'data.jsonl',
      bytes: 1_000_003,
      mime_type: 'application/jsonl',
      purpose: 'vision',
    },
  ]);
  expect(count(PARTS)).toBe(11);
  expect(asked(/complete$/)).toMatchObject([{ md5 }]);
});

test.each([
  ['a blob', new Blob([content], { type: 'text/csv' }), ['file', 'text/csv']],
  ['a file', new File([content], 'a.bin'), ['a.bin', 'application/octet-stream']],
  [
    'a source',
    {
      size: content.length,
      name: 'source.jsonl',
      async *open(first: number, end: number) {
        yield content.subarray(first, end);
      },
    },
    ['source.jsonl', 'application/jsonl'],
  ],
])('%s is uploaded with its name and type', async (_name, source, expected) => {
  const { file } = await upload({}, source as Blob);
  expect((await bytesOf(file!.id)).equals(content)).toBe(true);
  const [{ filename, mime_type }] = asked(/^\/uploads$/) as [Record<string, string>];
  expect([filename, mime_type]).toEqual(expected);
});

test('no more parts than the maximum are in progress', async () => {
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { path: PARTS, times: 3 });
  const controller = new AbortController();
  const uploading = upload({ maxConcurrency: 3, signal: controller.signal });
  const outcome = uploading.catch((error: unknown) => error);
  await waitFor(() => count(PARTS) === 3);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(count(PARTS)).toBe(3);
  controller.abort();
  await outcome;
});

test('a part that fails is read and sent again', async () => {
  const fault = { kind: 'reset', stage: 'before-headers' } as const;
  start.emulator.fault(fault, { path: PARTS, times: 2, skip: 3 });
  const { file } = await upload();
  expect((await bytesOf(file!.id)).equals(content)).toBe(true);
  expect(count(PARTS)).toBe(13);
});

test('progress ends with all bytes and parts, and never exceeds them', async () => {
  const states: UploadPartsProgress[] = [];
  await upload({ onProgress: (state) => states.push(state) });
  const total = { totalBytes: content.length, totalParts: 11 };
  expect(states.at(-1)).toEqual({ loadedBytes: content.length, parts: 11, ...total });
  for (const { loadedBytes } of states) expect(loadedBytes).toBeLessThanOrEqual(content.length);
});

test('an upload that failed goes on where it was, also from JSON', async () => {
  start.emulator.fault(failing, { path: PARTS, skip: 4 });
  const states: UploadState[] = [];
  const error = await upload({ maxConcurrency: 1, onState: (state) => states.push(state) }).catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(IncompleteUploadError);
  const { state, cause, message } = error as IncompleteUploadError;
  expect(cause).toBeInstanceOf(BadRequestError);
  expect(message).toMatch(/^4 of 11 parts were uploaded: 400 /);
  expect(states.map(({ partIDs }) => partIDs.filter(Boolean).length)).toEqual([0, 1, 2, 3, 4]);
  expect(states.at(-1)).toEqual(state);

  const resume = JSON.parse(JSON.stringify(state)) as UploadState;
  const { id, file } = await upload({ resume });
  expect(id).toBe(state.uploadID);
  expect((await bytesOf(file!.id)).equals(content)).toBe(true);
  expect(count(/^\/uploads$/)).toBe(1);
  expect(count(PARTS)).toBe(5 + 7);
});

test('if the upload is complete already, the error names how to find the file', async () => {
  const { state, file } = await completedUpload();
  const error = await upload({ resume: state }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IncompleteUploadError);
  expect((error as Error).message).toContain('The upload may be complete: look for the file with');
  const names: string[] = [];
  for await (const { id } of new Files(start.client).list()) names.push(id);
  expect(names).toContain(file);
});

/** Returns the state of an upload before its completion, and the ID of the file that came of it. */
async function completedUpload() {
  let state: UploadState | undefined;
  const { file } = await upload({ onState: (current) => (state = current) });
  return { state: state!, file: file!.id };
}

test('an upload whose completion failed is completed later', async () => {
  start.emulator.fault(failing, { path: /complete$/ });
  const error = await upload().catch((cause: unknown) => cause);
  const { state } = error as IncompleteUploadError;
  expect((await upload({ resume: state })).status).toBe('completed');
  expect(count(PARTS)).toBe(11);
});

test('the state of another file is refused', async () => {
  const resume = { uploadID: 'upload_1', bytes: 5, partBytes: 5, partIDs: [null] };
  await expect(upload({ resume })).rejects.toThrow(
    'The upload to resume is that of a file of 5 bytes, but this one has 1000003.',
  );
});

test('a checksum that does not match fails the completion', async () => {
  const error = await upload({ md5: 'f'.repeat(32) }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(IncompleteUploadError);
  expect((error as Error).message).toMatch(/11 of 11 parts were uploaded: 400 .*md5/);
});

test('without a checksum none is sent', async () => {
  await upload({ md5: false });
  expect(asked(/complete$/)[0]).not.toHaveProperty('md5');
});

test.each([
  [undefined, ['cancelled']],
  [false, []],
])(
  'an abort cancels the upload, unless `cancelOnAbort` is %p',
  async (cancelOnAbort, cancelled) => {
    start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { path: PARTS, skip: 2 });
    const controller = new AbortController();
    const states: UploadState[] = [];
    const uploading = upload({
      maxConcurrency: 1,
      signal: controller.signal,
      onState: (state) => states.push(state),
      ...(cancelOnAbort === false && { cancelOnAbort }),
    });
    const outcome = uploading.catch((error: unknown) => error);
    await waitFor(() => count(PARTS) === 3);
    controller.abort();
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
    expect(count(/cancel$/)).toBe(cancelled.length);
    if (cancelled.length > 0) return;
    expect((await upload({ resume: states.at(-1) })).status).toBe('completed');
  },
);

test('a deadline cancels the upload', async () => {
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { path: PARTS, times: 20 });
  await expect(upload({ deadlineMs: 500 })).rejects.toThrow(DeadlineExceededError);
  // None, if the upload could not be created in time.
  expect(count(/cancel$/)).toBeLessThanOrEqual(1);
});

test('a signal that was aborted before sends nothing', async () => {
  await expect(upload({ signal: AbortSignal.abort() })).rejects.toThrow(APIUserAbortError);
  expect(start.emulator.requests).toEqual([]);
});

test.each([
  [{}, new Blob([]), 'and not empty'],
  [{ partBytes: 0 }, undefined, '`partBytes` must be a whole number above 0'],
  [{ maxConcurrency: 0 }, undefined, '`maxConcurrency` must be a whole number above 0'],
  [{}, '/nowhere/at/all', 'ENOENT'],
])('%p is refused', async (options, file, message) => {
  await expect(upload(options, file)).rejects.toThrow(message);
  expect(start.emulator.requests).toEqual([]);
});
