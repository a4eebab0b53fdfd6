import type { Socket } from 'node:net';
import type { RequestOptions } from '@oai/core';
import { multipart } from '@oai/core/internal';
import { overUndici, type Expected, type FaultRow } from '../fault-row.js';
import { CHUNKED_EVENT_STREAM, chunk, head, jsonAnswer } from '../http-text.js';
import { outcomeOf } from '../outcome.js';
import { EVENTS } from '../recording.js';
import type { FaultClient, Scene } from '../scene.js';
import { PIECE_BYTES, WATCHED, type Watched } from '../upload-sources.js';

const LIMIT_MS = 150;
/** How long a source may take to be closed. Nothing waits for it but rows that fail. */
const LONGEST_GONE_MS = 10_000;
const LET_GO = 'the source was let go';

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

interface Ending {
  name: string;
  expected: Expected;
  set(scene: Scene): Promise<Setting>;
  /** Whether the answer is a stream, which the caller leaves after its first event. */
  isStream?: boolean;
  /** Where the body has not been opened, and is still the caller's if it is no form. */
  isBeforeBody?: boolean;
}

const ENDINGS: Ending[] = [
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

async function letGo({ gone }: Watched): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    const text = `the source was still open after ${LONGEST_GONE_MS} ms`;
    timer = setTimeout(resolve, LONGEST_GONE_MS, text);
  });
  const result = await Promise.race([gone().then(() => LET_GO), late]);
  clearTimeout(timer);
  return result;
}

/** How a source is sent: in a form, or as it is. */
interface Way {
  name: string;
  body(source: Watched['body']): object;
  options?: RequestOptions;
  sources: readonly string[];
  endings: readonly Ending[];
}

const form = (file: Watched['body']): object => multipart({ file, purpose: 'user_data' });
const ALL = Object.keys(WATCHED);

const WAYS: Way[] = [
  { name: 'in a form', body: form, sources: ALL, endings: ENDINGS },
  {
    name: 'in a form, its progress told',
    body: form,
    options: { onUploadProgress() {} },
    sources: ['fs.createReadStream', 'a web stream that has gone silent'],
    endings: ENDINGS,
  },
  {
    name: 'as a body',
    body: (source) => source,
    // Neither can be sent but in a form.
    sources: ALL.filter((name) => !/function|response/.test(name)),
    endings: ENDINGS.filter(({ isBeforeBody }) => !isBeforeBody),
  },
];

function endRow(way: Way, source: string, { name, expected, set, isStream }: Ending): FaultRow {
  return {
    happened: `an upload of ${source} ${way.name}, ended by ${name}`,
    expected: { ...expected, result: LET_GO },
    async run(scene) {
      const { client, options } = await set(scene);
      const watched = WATCHED[source]!(scene);
      const outcome = await outcomeOf(async () => {
        const { data, attempts, response } = await client
          .post<AsyncIterable<unknown>>('/anything', {
            body: way.body(watched.body),
            stream: isStream ?? false,
            ...way.options,
            ...options,
          })
          .withResponse();
        if (isStream) for await (const _event of data) break;
        return { result: 'answered', attempts, status: response.status };
      });
      return { ...outcome, result: await letGo(watched) };
    },
  };
}

const rowsOf = (ways: readonly Way[]): FaultRow[] =>
  ways.flatMap((way) =>
    way.sources.flatMap((source) => way.endings.map((ending) => endRow(way, source, ending))),
  );

/** Uploads that are not wanted any more: their sources must be let go at once, whatever they are. */
export const uploadEndRows: FaultRow[] = [...rowsOf(WAYS), ...overUndici(rowsOf(WAYS.slice(0, 1)))];
