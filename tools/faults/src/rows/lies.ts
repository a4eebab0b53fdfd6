import { gzipSync } from 'node:zlib';
import { ask, download, listen } from '../calls.js';
import type { Expected, FaultRow } from '../fault-row.js';
import {
  ANSWER,
  CHUNKED_EVENT_STREAM,
  EVENT_STREAM,
  chunk,
  head,
  jsonAnswer,
} from '../http-text.js';
import { EVENTS, TEXTS } from '../recording.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const TEXT = JSON.stringify(ANSWER);

/** A server that writes exactly this to everybody, and closes. */
function told(
  happened: string,
  bytes: string | Buffer | (string | Buffer)[],
  expected: Expected,
  make: typeof ask = ask,
): FaultRow {
  return {
    happened,
    expected,
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        for (const part of [bytes].flat()) socket.write(part);
        socket.end();
      });
      return make(scene.client(baseURL));
    },
  };
}

const event = (data: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
const stream = (text: string): string => head(200, EVENT_STREAM) + text;
const FIRST = `data: ${EVENTS[0]!}\n\n`;
const ALL = EVENTS.map((data) => `data: ${data}\n\n`).join('');
const INVALID = 'InvalidResponseError';

/** Good statuses, and answers that are none. */
export const lieRows: FaultRow[] = [
  told('no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', {
    error: 'APIConnectionError',
    message: /HPE_|UND_ERR/,
    attempts: 1,
  }),
  told('headers without an end', head(200, { big: 'x'.repeat(100_000) }), {
    error: 'APIConnectionError',
    message: /UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/,
  }),
  told(
    'JSON that breaks off, the message complete',
    [head(200, { ...JSON_TYPE, 'content-length': 40 }) + TEXT.slice(0, 40)],
    { error: INVALID, message: /broken JSON/, status: 200, requestID: /req_raw/, attempts: 1 },
  ),
  told(
    'JSON shorter than its length says',
    head(200, { ...JSON_TYPE, 'content-length': 9999 }) + TEXT,
    {
      error: 'APIConnectionError',
      message: /UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET/,
      attempts: 1,
    },
  ),
  told(
    'JSON in chunks, the last one missing',
    [head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }), chunk(TEXT)],
    { error: 'APIConnectionError', attempts: 1 },
  ),
  told(
    'chunks that are none',
    head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }) + 'zz\r\n',
    {
      error: 'APIConnectionError',
    },
  ),
  told(
    'gzip that breaks off',
    [head(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }), gzipSync(TEXT).subarray(0, 60)],
    { error: /APIConnectionError|InvalidResponseError/, result: undefined },
  ),
  {
    // The platform's `fetch` may never tell, so that only a limit helps.
    happened: 'gzip that is none',
    expected: { error: /^(APIConnection|InvalidResponse|APIConnectionTimeout)Error$/, attempts: 1 },
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        socket.end(head(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }) + TEXT);
      });
      return ask(scene.client(baseURL, { timeout: 200 }));
    },
  },
  told('an empty body', head(200, { ...JSON_TYPE, 'content-length': 0 }), {
    error: INVALID,
    message: /an empty body/,
    status: 200,
  }),
  told('a page of HTML', head(200, { 'content-type': 'text/html' }) + '<h1>Sign in</h1>', {
    error: INVALID,
    message: /an HTML page/,
  }),
  told(
    'a page of HTML instead of a stream',
    head(200, { 'content-type': 'text/html' }) + '<h1>Sign in</h1>',
    {
      error: INVALID,
      message: /text\/html instead of a stream/,
    },
    listen,
  ),
  told(
    'JSON instead of a stream',
    jsonAnswer(200, ANSWER),
    {
      error: INVALID,
      message: /application\/json instead of a stream/,
    },
    listen,
  ),
  told(
    'an error instead of a stream, status 200',
    jsonAnswer(200, { error: { message: 'Slow down.', code: 'rate_limit_exceeded' } }),
    {
      error: 'RateLimitError',
      message: /Slow down/,
    },
    listen,
  ),
  told(
    'a notice before the answer (103)',
    'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n' + jsonAnswer(200, ANSWER),
    {
      error: 'none',
      result: 'Paris.',
    },
  ),
  told(
    'a stream without any event',
    stream(''),
    {
      error: 'IncompleteStreamError',
      message: /after 0 events/,
      requestID: /req_raw/,
      attempts: 1,
    },
    listen,
  ),
  told(
    'a stream without its final event',
    stream(FIRST),
    {
      error: 'IncompleteStreamError',
      message: /after 1 events/,
      result: TEXTS[0],
      requestID: /req_raw/,
      attempts: 1,
    },
    listen,
  ),
  told(
    'a stream without `[DONE]`, its choice finished',
    stream(ALL.replace('data: [DONE]\n\n', '')),
    {
      error: 'none',
      result: TEXTS.join(''),
    },
    listen,
  ),
  told(
    'an event that is not JSON',
    stream(`${FIRST}data: {"id":\n\n${ALL}`),
    {
      error: INVALID,
      message: /Event 2 of the stream is not JSON/,
      result: TEXTS[0],
    },
    listen,
  ),
  told(
    'an error in mid-stream',
    stream(FIRST + event({ error: { message: 'Too busy.', type: 'server_error', code: null } })),
    {
      error: 'InternalServerError',
      message: /Too busy/,
      result: TEXTS[0],
      requestID: /req_raw/,
      attempts: 1,
    },
    listen,
  ),
  told(
    'an event named `error`',
    stream(FIRST + event({ message: 'Slow down.', code: 'rate_limit_exceeded' }, 'error')),
    {
      error: 'RateLimitError',
      message: /Slow down/,
      requestID: /req_raw/,
    },
    listen,
  ),
  told(
    'what comes after `[DONE]`',
    stream(`${ALL}data: {"never": true}\n\nrubbish`),
    {
      error: 'none',
      result: TEXTS.join(''),
    },
    listen,
  ),
  told(
    'a stream in chunks, the last one missing',
    [head(200, CHUNKED_EVENT_STREAM), chunk(FIRST)],
    { error: 'APIConnectionError', attempts: 1, result: TEXTS[0] },
    listen,
  ),
  told(
    'a download shorter than its length says',
    head(200, { 'content-length': 500 }) + 'x'.repeat(100),
    {
      error: 'APIConnectionError',
      result: '100 bytes',
      attempts: 1,
    },
    download,
  ),
];
