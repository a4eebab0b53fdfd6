import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APIConnectionError, APIUserAbortError, OpenAIError } from '@oai/core';
import { saveMedia } from '@oai/media';
import { serveMedia } from './media-server.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  path = join(folder, 'image.png');
});
afterEach(() => rm(folder, { recursive: true }));

const image = { b64_json: Buffer.from('the image').toString('base64'), output_format: 'png' };

test('the file has all bytes, and replaces one of its name', async () => {
  await writeFile(path, 'an earlier and longer image');
  expect(await saveMedia(image, path)).toEqual({ path, bytes: 9, type: 'image/png' });
  expect(await readFile(path, 'utf8')).toBe('the image');
  expect(await readdir(folder)).toEqual(['image.png']);
});

test('many pieces are written in order', async () => {
  const pieces = Array.from({ length: 300 }, (_, index) => `${index},`.repeat(50));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[count++];
      if (piece === undefined) controller.close();
      else controller.enqueue(Buffer.from(piece));
    },
  });
  let count = 0;
  await saveMedia(new Response(body), path);
  expect(await readFile(path, 'utf8')).toBe(pieces.join(''));
});

test('a download that breaks leaves the earlier file, and nothing beside it', async () => {
  await writeFile(path, 'earlier');
  const media = await serveMedia((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('some bytes');
    setTimeout(() => response.destroy(), 20);
  });
  const saving = saveMedia(media, path);
  await expect(saving).rejects.toBeInstanceOf(APIConnectionError);
  await expect(saving).rejects.toThrow('The connection broke before all bytes arrived.');
  await media.close();
  expect(await readFile(path, 'utf8')).toBe('earlier');
  expect(await readdir(folder)).toEqual(['image.png']);
});

test('an empty answer is an error, and leaves the earlier file', async () => {
  await writeFile(path, 'earlier');
  await expect(saveMedia(new Response(''), path)).rejects.toThrow('The media is empty');
  expect(await readFile(path, 'utf8')).toBe('earlier');
});

test('an abort leaves nothing', async () => {
  const leaving = new AbortController();
  const media = await serveMedia((_request, response) => {
    response.write('some bytes');
  });
  const saving = saveMedia(media, path, {
    signal: leaving.signal,
    onProgress: () => leaving.abort(),
  });
  await expect(saving).rejects.toBeInstanceOf(APIUserAbortError);
  await media.close();
  expect(await readdir(folder)).toEqual([]);
});

test('a place that cannot be written is found out before the source is read', async () => {
  const answer = new Response('paid for');
  const missing = saveMedia(answer, join(folder, 'none', 'image.png'));
  await expect(missing).rejects.toThrow('image.png" cannot be written (ENOENT)');
  await saveMedia(answer, path);
  expect(await readFile(path, 'utf8')).toBe('paid for');

  await expect(saveMedia(image, folder)).rejects.toBeInstanceOf(OpenAIError);
  expect(await readdir(folder)).toEqual(['image.png']);
});

test.each<[string, unknown, unknown, string]>([
  ['no source', undefined, 'image.png', '`source` must be an object, not undefined'],
  ['no path', image, undefined, '`path` must be the path of a file'],
  ['an empty path', image, '', '`path` must be the path of a file'],
])('%s is refused', async (_name, source, place, message) => {
  await expect(saveMedia(source as never, place as never)).rejects.toThrow(message);
});

test('runtimes without files are told what to use instead', async () => {
  const hidden = jest.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  await expect(saveMedia(image, path)).rejects.toThrow('use `openMedia`');
  hidden.mockRestore();
});
