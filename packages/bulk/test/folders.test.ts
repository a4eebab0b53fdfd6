import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  APIUserAbortError,
  AuthenticationError,
  DeadlineExceededError,
  NotFoundError,
} from '@oai/core';
import { Files } from '@oai/files';
import { VectorStores } from '@oai/vector-stores';
import { IncompleteFolderError, uploadFolder } from '../src/folders.js';
import type { FolderFile, FolderProgress, UploadFolderOptions } from '../src/folders.js';
import { startEmulator } from './support.js';

let start: Awaited<ReturnType<typeof startEmulator>>;
let folder: string;
let storeID: string;

beforeEach(async () => {
  start = await startEmulator();
  storeID = (await new VectorStores(start.client).create({ name: 'docs' })).id;
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
  await mkdir(join(folder, 'guides', '.drafts'), { recursive: true });
  await write('faq.md', 'How do I sign out?');
  await write('guides/start.md', 'Begin here.');
  await write('guides/.drafts/next.md', 'Not yet.');
  await write('.env', 'SECRET=1');
});
afterEach(async () => {
  await start.close();
  await rm(folder, { recursive: true });
});

const write = (path: string, text: string) => writeFile(join(folder, path), text);
const polling = { pollIntervalMs: 1 };
const upload = (options: UploadFolderOptions = {}) =>
  uploadFolder(start.client, storeID, folder, { polling, ...options });
const count = (path: RegExp) =>
  start.emulator.requests.filter((request) => request.method === 'POST' && path.test(request.path))
    .length;
const UPLOADS = /^\/files$/;
const BATCHES = /\/file_batches$/;

async function failureOf(promise: Promise<unknown>): Promise<IncompleteFolderError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(IncompleteFolderError);
  return error as IncompleteFolderError;
}

describe('uploadFolder', () => {
  test('all visible files of the folder can be searched, each with its path', async () => {
    const progress: FolderProgress[] = [];
    const files = await upload({ onProgress: (state) => progress.push(state) });
    expect(files.map(({ path, error }) => [path, error])).toEqual([
      ['faq.md', undefined],
      ['guides/start.md', undefined],
    ]);
    const stored = [];
    for await (const file of new VectorStores(start.client).files.list(storeID)) stored.push(file);
    expect(stored.map(({ id, status, attributes }) => ({ id, status, attributes }))).toEqual(
      expect.arrayContaining(
        files.map(({ fileID, path }) => ({
          id: fileID,
          status: 'completed',
          attributes: { path },
        })),
      ),
    );
    expect(progress.at(-1)).toEqual({ uploaded: 2, processed: 2, failed: 0, total: 2 });
    expect(progress).toHaveLength(3);
    expect([count(UPLOADS), count(BATCHES)]).toEqual([2, 1]);
  });

  test('the caller decides about files, attributes and chunks', async () => {
    const [file] = await upload({
      filter: (path) => path.endsWith('next.md'),
      attributes: (path) => ({ isDraft: path.includes('.drafts') }),
      chunkingStrategy: { type: 'auto' },
    });
    const stored = await new VectorStores(start.client).files.retrieve(file!.fileID!, {
      vector_store_id: storeID,
    });
    expect(stored.attributes).toEqual({ isDraft: true });
    const batch = start.emulator.requests.find(({ path }) => BATCHES.test(path))!;
    expect(batch.body).toMatchObject({ files: [{ chunking_strategy: { type: 'auto' } }] });
  });

  test('symbolic links are passed over', async () => {
    await symlink(folder, join(folder, 'circle'));
    await symlink(join(folder, 'faq.md'), join(folder, 'link.md'));
    expect(await upload()).toHaveLength(2);
  });

  test('a long path is a valid attribute', async () => {
    const long = Array.from({ length: 4 }, (_, index) => `${index}`.repeat(200)).join('/');
    await mkdir(join(folder, long), { recursive: true });
    await write(`${long}/end.md`, 'The end.');
    await upload({ filter: (path) => path.endsWith('end.md') });
    const { body } = start.emulator.requests.find(({ path }) => BATCHES.test(path))!;
    const { path } = (body as { files: [{ attributes: { path: string } }] }).files[0].attributes;
    expect(path).toHaveLength(512);
    expect(path).toMatch(/3\/end\.md$/);
  });

  test('the file that fails is named, the others are there, and the next run goes on', async () => {
    start.emulator.fault({ kind: 'status', status: 400 }, { path: UPLOADS, times: 1 });
    const error = await failureOf(upload({ maxConcurrency: 1 }));
    expect(error.message).toMatch(/^1 of 2 files are in the vector store: 400 /);
    expect(error.files).toMatchObject([
      { path: 'faq.md', error: { status: 400 } },
      { path: 'guides/start.md', fileID: expect.stringMatching(/^file-/) as string },
    ]);
    const before = count(UPLOADS);
    const files = await upload({ earlier: error.files });
    expect(count(UPLOADS) - before).toBe(1);
    expect(files.map(({ fileID }) => typeof fileID)).toEqual(['string', 'string']);
    expect(files[1]!.fileID).toBe(error.files[1]!.fileID);
  });

  test('a batch that the API refuses is the error of its files', async () => {
    start.emulator.fault({ kind: 'status', status: 404 }, { path: BATCHES, times: 3 });
    const { files } = await failureOf(upload());
    expect(files.map(({ error }) => (error as { status?: number }).status)).toEqual([404, 404]);
    expect(files.every(({ fileID }) => fileID !== undefined)).toBe(true);
  });

  test('a file that vanishes is one that failed', async () => {
    const error = await failureOf(
      upload({
        maxConcurrency: 1,
        onProgress: ({ uploaded, failed }) => {
          if (uploaded + failed === 1) rmSync(join(folder, 'guides'), { recursive: true });
        },
      }),
    );
    expect(error.files.map(({ path, error: reason }) => [path, reason !== undefined])).toEqual([
      ['faq.md', false],
      ['guides/start.md', true],
    ]);
  });

  test('a file that cannot be processed is named with the reason of the API', async () => {
    await write('sound.mp3', 'la la la');
    const error = await failureOf(upload());
    expect(error.message).toMatch(
      /^2 of 3 files .*"sound\.mp3" \(file-.*\) was not processed: \w+/,
    );
    const failed = error.files.filter((file) => file.error);
    expect(failed).toEqual([{ path: 'sound.mp3', error: error.cause }]);
    await write('sound.mp3', 'la');
    const before = count(UPLOADS);
    await failureOf(upload({ earlier: error.files }));
    expect(count(UPLOADS) - before).toBe(1);
  });

  test('files that were uploaded, but not added, are not uploaded again', async () => {
    start.emulator.fault({ kind: 'status', status: 500 }, { path: BATCHES, times: 1 });
    const error = await failureOf(upload({ request: { maxRetries: 0 } }));
    const before = count(UPLOADS);
    const files = await upload({ earlier: error.files });
    expect(count(UPLOADS) - before).toBe(0);
    expect(files).toEqual(error.files.map(({ path, fileID }) => ({ path, fileID })));
  });

  test('a file that the API has lost keeps no others from the store, and is uploaded again', async () => {
    await write('more.md', 'There is more.');
    start.emulator.fault({ kind: 'status', status: 500 }, { path: BATCHES, times: 1 });
    const { files } = await failureOf(upload({ request: { maxRetries: 0 } }));
    await new Files(start.client).delete(files[0]!.fileID!);
    const error = await failureOf(upload({ earlier: files }));
    expect(error.files.filter((file) => file.error)).toEqual([
      { path: 'faq.md', error: expect.any(NotFoundError) as unknown },
    ]);
    const before = count(UPLOADS);
    await upload({ earlier: error.files });
    expect(count(UPLOADS) - before).toBe(1);
  });

  test('a store that is not there is found out before the uploads', async () => {
    const run = uploadFolder(start.client, 'vs_none', folder, { polling });
    await expect(run).rejects.toBeInstanceOf(NotFoundError);
    expect(count(UPLOADS)).toBe(0);
  });

  test('the error of `attributes` is thrown before the uploads', async () => {
    const failure = new TypeError('no attributes');
    const attributes = () => {
      throw failure;
    };
    await expect(upload({ attributes })).rejects.toBe(failure);
    expect(count(UPLOADS)).toBe(0);
  });

  test('a refused key ends the run', async () => {
    start.emulator.fault({ kind: 'status', status: 401 }, { path: UPLOADS });
    await expect(upload({ maxConcurrency: 1 })).rejects.toBeInstanceOf(AuthenticationError);
    expect([count(UPLOADS), count(BATCHES)]).toEqual([1, 0]);
  });

  test('an abort ends the run, also while files are processed', async () => {
    const leaving = new AbortController();
    const onProgress = ({ uploaded }: FolderProgress) => uploaded === 2 && leaving.abort();
    const run = upload({ signal: leaving.signal, onProgress });
    await expect(run).rejects.toBeInstanceOf(APIUserAbortError);
    await expect(upload({ signal: leaving.signal })).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('after an abort, the states that were reported let the next run go on', async () => {
    const leaving = new AbortController();
    const kept: FolderFile[] = [];
    const onFile = (file: FolderFile) => {
      kept.push(file);
      leaving.abort();
    };
    const run = upload({ signal: leaving.signal, onFile, maxConcurrency: 1 });
    await expect(run).rejects.toBeInstanceOf(APIUserAbortError);
    expect(kept).toMatchObject([
      { path: 'faq.md', error: { message: expect.stringMatching(/not in the .* yet/) as string } },
    ]);

    // As they are after a restart: written to a file and read again.
    const earlier = JSON.parse(JSON.stringify(kept)) as FolderFile[];
    const files = await upload({ earlier, onFile: (file) => void kept.push(file) });
    expect(count(UPLOADS)).toBe(2);
    expect(files[0]).toEqual({ path: 'faq.md', fileID: kept[0]!.fileID });
    expect(kept.slice(2)).toEqual(files);

    await upload({ earlier: kept });
    expect([count(UPLOADS), count(BATCHES)]).toEqual([2, 1]);
  });

  test('a failed file is reported with its reason', async () => {
    start.emulator.fault({ kind: 'status', status: 400 }, { path: UPLOADS, times: 1 });
    const reported: FolderFile[] = [];
    const onFile = (file: FolderFile) => void reported.push(file);
    const { files } = await failureOf(upload({ maxConcurrency: 1, onFile }));
    expect(reported[0]).toEqual(files[0]);
    expect(reported.at(-1)).toEqual(files[1]);
  });

  test('the deadline ends the run', async () => {
    start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { path: UPLOADS });
    await expect(upload({ deadlineMs: 100 })).rejects.toBeInstanceOf(DeadlineExceededError);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['a folder that is not there', () => uploadFolder(start.client, storeID, '/nowhere'), 'ENOENT'],
    ['a file', () => uploadFolder(start.client, storeID, join(folder, 'faq.md')), 'ENOTDIR'],
    ['no selected file', () => upload({ filter: () => false }), 'No file of the folder'],
    ['no store', () => uploadFolder(start.client, '', folder), 'ID of the vector store is missing'],
    ['a bound of 0', () => upload({ maxConcurrency: 0 }), '`maxConcurrency` must be'],
  ])('%s is refused before any request', async (_, run, message) => {
    await expect(run()).rejects.toThrow(message);
    expect(count(/files|batches/)).toBe(0);
  });

  test('the error of a filter is thrown as it is', async () => {
    const failure = Object.assign(new TypeError('no rule'), { code: 'EOWN' });
    const filter = () => {
      throw failure;
    };
    await expect(upload({ filter })).rejects.toBe(failure);
  });
});
