import { gzipSync } from 'node:zlib';
import { ask, download } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import { ANSWER, chunk, head, jsonAnswer } from '../http-text.js';
import { fixedAnswer } from '../fixed-answer.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const TEXT = JSON.stringify(ANSWER);
const INVALID = 'InvalidResponseError';

/** Rows with successful statuses and malformed responses. */
export const lieRows: FaultRow[] = [
  fixedAnswer('no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', {
    error: 'APIConnectionError',
    message: /HPE_|UND_ERR/,
    attempts: 1,
  }),
  fixedAnswer('headers without an end', head(200, { big: 'x'.repeat(100_000) }), {
    error: 'APIConnectionError',
    message: /UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/,
  }),
  fixedAnswer(
    'JSON that breaks off, the message complete',
    [head(200, { ...JSON_TYPE, 'content-length': 40 }) + TEXT.slice(0, 40)],
    { error: INVALID, message: /broken JSON/, status: 200, requestID: /req_raw/, attempts: 1 },
  ),
  fixedAnswer(
    'JSON shorter than its length says',
    head(200, { ...JSON_TYPE, 'content-length': 9999 }) + TEXT,
    {
      error: 'APIConnectionError',
      message: /UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET/,
      attempts: 1,
    },
  ),
  fixedAnswer(
    'JSON in chunks, the last one missing',
    [head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }), chunk(TEXT)],
    { error: 'APIConnectionError', attempts: 1 },
  ),
  fixedAnswer(
    'malformed chunks',
    head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }) + 'zz\r\n',
    {
      error: 'APIConnectionError',
    },
  ),
  fixedAnswer(
    'truncated gzip',
    [head(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }), gzipSync(TEXT).subarray(0, 60)],
    { error: /APIConnectionError|InvalidResponseError/, result: undefined },
  ),
  {
    // The platform's `fetch` may never report it, so only a time limit ends the call.
    happened: 'malformed gzip',
    expected: { error: /^(APIConnection|InvalidResponse|APIConnectionTimeout)Error$/, attempts: 1 },
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        socket.end(head(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }) + TEXT);
      });
      return ask(scene.client(baseURL, { timeout: 200 }));
    },
  },
  fixedAnswer('an empty body', head(200, { ...JSON_TYPE, 'content-length': 0 }), {
    error: INVALID,
    message: /an empty body/,
    status: 200,
  }),
  fixedAnswer('a page of HTML', head(200, { 'content-type': 'text/html' }) + '<h1>Sign in</h1>', {
    error: INVALID,
    message: /an HTML page/,
  }),
  fixedAnswer(
    'an informational response (103) first',
    'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n' + jsonAnswer(200, ANSWER),
    {
      error: 'none',
      result: 'Paris.',
    },
  ),
  fixedAnswer(
    'a download shorter than its `content-length`',
    head(200, { 'content-length': 500 }) + 'x'.repeat(100),
    {
      error: 'APIConnectionError',
      result: '100 bytes',
      attempts: 1,
    },
    download,
  ),
];
