import type { Socket } from 'node:net';
import type { RequestOptions } from '@oai/core';
import type { Expected } from './fault-row.js';
import { CHUNKED_EVENT_STREAM, chunk, head, jsonAnswer } from './http-text.js';
import { EVENTS } from './recording.js';
import type { FaultClient, Scene } from './scene.js';
import { PIECE_BYTES } from './upload-sources.js';

const LIMIT_MS = 150;

/** The client, the options of the call, and what the server does once part of the body is there. */
interface Setting {
  client: FaultClient;
  options?: RequestOptions;
}

/**
 * A server that takes the head and part of the body, and does not read on.
 *
 * @param onPart Called once so much has arrived that there is some of the file among it.
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

/** A server that answers as soon as it has begun to read, and reads no more. */
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

/** How an upload comes to its end before its body does. */
export interface Ending {
  name: string;
  expected: Expected;
  set(scene: Scene): Promise<Setting>;
  /** Whether the answer is a stream, which the caller leaves after its first event. */
  isStream?: boolean;
  /** Where the body has not been opened, and is still the caller's if it is no form. */
  isBeforeBody?: boolean;
}

/** All of them; what the caller sees, too. */
export const ENDINGS: Ending[] = [
  {
    name: 'a signal given before the call',
    expected: { error: 'APIUserAbortError' },
    isBeforeBody: true,
    async set(scene) {
      const baseURL = await halfReader(scene, () => {});
      return { client: scene.client(baseURL), options: { signal: AbortSignal.abort() } };
    },
  },
  {
    name: 'a function for the key that fails',
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
    name: 'its signal, in mid-body',
    expected: { error: 'APIUserAbortError' },
    async set(scene) {
      const controller = new AbortController();
      const baseURL = await halfReader(scene, () => controller.abort());
      return { client: scene.client(baseURL), options: { signal: controller.signal } };
    },
  },
  ...(['timeout', 'deadlineMs'] as const).map((limit) => ({
    name: `\`${limit}\`, in mid-body`,
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
    name: 'a reset in mid-body',
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
    // What is on its way meanwhile may break the connection before the answer was read.
    expected: { error: /^API(Connection)?Error$/, attempts: 1 },
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, REFUSAL, true)) };
    },
  },
  {
    name: 'an early answer',
    expected: { error: 'none', status: 200 },
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, jsonAnswer(200, { id: 'file-1' }))) };
    },
  },
  {
    name: 'an early stream, left after an event',
    expected: { error: 'none', status: 200 },
    isStream: true,
    async set(scene) {
      return { client: scene.client(await hastyServer(scene, STREAM)) };
    },
  },
];
