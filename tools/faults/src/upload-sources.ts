import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import type { Scene } from './scene.js';

/** More than the buffers of both sockets can hold, so that uploads wait for a reader. */
const LENGTH = 64 * 1024 * 1024;
/** One piece of a source, and the only one of a silent source. */
export const PIECE_BYTES = 64 * 1024;
const PIECE = new Uint8Array(PIECE_BYTES);

/** A source of an upload, observed by the test. */
export interface Watched {
  body: object;
  /** Settles once the file is closed, the iterator has ended or the stream is cancelled. */
  gone(): Promise<unknown>;
}

/** Creates a source that settles when it is released. */
function watch(open: (onEnd: () => void) => Watched['body']): Watched {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { body: open(() => end()), gone: () => ended };
}

const closed = (stream: Readable): Promise<unknown> =>
  new Promise((resolve) => stream.once('close', resolve));

/** Creates a sparse file for the duration of the row. */
function bigFile(scene: Scene): string {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  scene.onEnd(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'big.bin');
  writeFileSync(path, '');
  truncateSync(path, LENGTH);
  return path;
}

/** Yields pieces endlessly, or one piece and then nothing. */
function piecesOf(isSilent: boolean): () => Promise<Uint8Array> {
  let isBegun = false;
  return () => {
    if (isSilent && isBegun) return new Promise(() => {});
    isBegun = true;
    return Promise.resolve(PIECE.slice());
  };
}

/** Not a generator, whose `return()` runs no code before its start and waits while it is pending. */
function iterable(isSilent: boolean): Watched {
  const next = piecesOf(isSilent);
  return watch((onEnd) => ({
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ done: false, value: await next() }),
      return: async () => ({ done: true, value: onEnd() }),
    }),
  }));
}

function webStream(isSilent: boolean, wrap: (stream: ReadableStream) => Watched['body']): Watched {
  const next = piecesOf(isSilent);
  return watch((onEnd) =>
    wrap(
      new ReadableStream(
        { pull: async (sink) => sink.enqueue(await next()), cancel: onEnd },
        { highWaterMark: 0 },
      ),
    ),
  );
}

function readStream(scene: Scene): Watched {
  const body = createReadStream(bigFile(scene));
  const ended = closed(body);
  return { body, gone: () => ended };
}

function reopenable(scene: Scene): Watched {
  const path = bigFile(scene);
  const opened: Promise<unknown>[] = [];
  const body = (): object => {
    const stream = createReadStream(path);
    opened.push(closed(stream));
    return stream;
  };
  return { body, gone: () => Promise.all(opened) };
}

function silentNodeStream(): Watched {
  const body = new PassThrough();
  body.write(PIECE);
  const ended = closed(body);
  return { body, gone: () => ended };
}

/** Sources of all types that are read while they are sent: endless and silent ones. */
export const WATCHED: Record<string, (scene: Scene) => Watched> = {
  'fs.createReadStream': readStream,
  'a function that opens a file': reopenable,
  'an async iterable': () => iterable(false),
  'an async iterable that has gone silent': () => iterable(true),
  'a web stream': () => webStream(false, (stream) => stream),
  'a web stream that has gone silent': () => webStream(true, (stream) => stream),
  'a response': () => webStream(false, (stream) => new Response(stream)),
  'a Node stream that has gone silent': silentNodeStream,
};
