import type { Socket } from 'node:net';
import type { RequestOptions } from '@oai/core';
import type { Expected } from './fault-row.js';
import { CHUNKED_EVENT_STREAM, chunk, head, jsonAnswer } from './http-text.js';
import { EVENTS } from './recording.js';
import type { FaultClient, Scene } from './scene.js';
import { PIECE_BYTES } from './upload-sources.js';

const LIMIT_MS = 150;

/** The client, the options of the call, and the server's reaction to part of the body. */
interface Setting {
  client: FaultClient;
  options?: RequestOptions;
}

/**
 * Starts a server that reads the head and part of the body, and then stops reading.
 *
 * @param onPart Called once the received data contains part of the file.
 */
function halfReader(scene: Scene, onPart: (socket: Socket) => void): Promise<string> {
  return scene.accept((socket) => {
    const onData = (): void => {
      if (socket.bytesRead < PIECE_BYTES / 2) return;
      socket.off('data', onData).pause();
      onPart(socket);
    };
    socket.on('data', onData);
  });
}

/** Starts a server that responds as soon as it has started to read, and then stops reading. */
function hastyServer(scene: Scene, answer: string | Buffer, isClosed = false): Promise<string> {
  return halfReader(scene, (socket) => {
    if (isClosed) socket.end(answer);
    else socket.write(answer);
  });
}

const REFUSAL = jsonAnswer(413, { error: { message: 'Too big.' } });
const STREAM = Buffer.concat(
  [head(200, CHUNKED_EVENT_STREAM), chunk(`data: ${EVENTS[0]}\n\n`)].map((part) =>
    Buffer.from(part),
  ),
);

/** A way in which an upload ends before its body. */
export interface Ending {
  name: string;
  expected: Expected;
  set(scene: Scene): Promise<Setting>;
  /** True if the response is a stream, which the caller leaves after its first event. */
  isStream?: boolean;
  /** True if the body was not opened, and a source that is not in a form stays untouched. */
  isBeforeBody?: boolean;
}

/** All endings, with the expected outcome. */
export const ENDINGS: Ending[] = [
  {
    name: 'a signal aborted before the call',
    expected: { error: 'APIUserAbortError' },
    isBeforeBody: true,
    async set(scene) {
      const baseURL = await halfReader(scene, () => {});
      return { client: scene.client(baseURL), options: { signal: AbortSignal.abort() } };
    },
  },
  {
    name: 'a failing API key function',
    expected: { error: /Error$/, message: /no key today/ },
    isBeforeBody: true,
    async set(scene) {
      const apiKey = (): Promise<string> => Promise.reject(new Error('no key today'));
      return { client: scene.client(await halfReader(scene, () => {}), { apiKey }) };
    },
  },
  {
    name: 'a refused connection',
    expected: { error: 'APIConnectionError', message: /ECONNREFUSED/, attempts: 1 },
    async set(scene) {
      return { client: scene.client(`http://127.0.0.1:${await scene.closedPort()}/v1`) };
    },
  },
  {
    name: 'its signal during the body',
    expected: { error: 'APIUserAbortError' },
    async set(scene) {
      const controller = new AbortController();
      const baseURL = await halfReader(scene, () => controller.abort());
      return { client: scene.client(baseURL), options: { signal: controller.signal } };
    },
  },
  ...(['timeout', 'deadlineMs'] as const).map((limit) => ({
    name: `\`${limit}\` during the body`,
    expected: {
      error: limit === 'timeout' ? 'APIConnectionTimeoutError' : 'DeadlineExceededError',
      attempts: 1,
    },
    async set(scene: Scene) {
      const baseURL = await halfReader(scene, () => {});
      return { client: scene.client(baseURL), options: { [limit]: LIMIT_MS } };
    },
  })),
  {
    name: 'a reset during the body',
    expected: { error: 'APIConnectionError', attempts: 1 },
    async set(scene) {
      const baseURL = await halfReader(scene, (socket) => void socket.resetAndDestroy());
      return { client: scene.client(baseURL) };
    },
  },
  {
    name: 'an early 413 on a connection that stays open',
    expected: { error: 'APIError', status: 413, message: /Too big/, attempts: 1 },
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, REFUSAL)) };
    },
  },
  {
    name: 'an early 413 on a connection that is closed',
    // Data in transit may break the connection before the response has been read.
    expected: { error: /^API(Connection)?Error$/, attempts: 1 },
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, REFUSAL, true)) };
    },
  },
  {
    name: 'an early response',
    expected: { error: 'none', status: 200 },
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, jsonAnswer(200, { id: 'file-1' }))) };
    },
  },
  {
    name: 'an early stream that is left after an event',
    expected: { error: 'none', status: 200 },
    isStream: true,
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, STREAM)) };
    },
  },
];
