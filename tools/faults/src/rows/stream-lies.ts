import { listen } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import {
  ANSWER,
  CHUNKED_EVENT_STREAM,
  EVENT_STREAM,
  chunk,
  head,
  jsonAnswer,
} from '../http-text.js';
import { EVENTS, TEXTS } from '../recording.js';
import { fixedAnswer } from '../fixed-answer.js';

const event = (data: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
const stream = (text: string): string => head(200, EVENT_STREAM) + text;
const FIRST = `data: ${EVENTS[0]!}\n\n`;
const ALL = EVENTS.map((data) => `data: ${data}\n\n`).join('');
const INVALID = 'InvalidResponseError';

/** Rows with malformed and misleading streams. */
export const streamLieRows: FaultRow[] = [
  fixedAnswer(
    'a page of HTML instead of a stream',
    head(200, { 'content-type': 'text/html' }) + '<h1>Sign in</h1>',
    {
      error: INVALID,
      message: /text\/html instead of a stream/,
    },
    listen,
  ),
  fixedAnswer(
    'JSON instead of a stream',
    jsonAnswer(200, ANSWER),
    {
      error: INVALID,
      message: /application\/json instead of a stream/,
    },
    listen,
  ),
  fixedAnswer(
    'an error instead of a stream, status 200',
    jsonAnswer(200, { error: { message: 'Slow down.', code: 'rate_limit_exceeded' } }),
    {
      error: 'RateLimitError',
      message: /Slow down/,
    },
    listen,
  ),
  fixedAnswer(
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
  fixedAnswer(
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
  fixedAnswer(
    'a stream with a finished choice but without `[DONE]`',
    stream(ALL.replace('data: [DONE]\n\n', '')),
    {
      error: 'none',
      result: TEXTS.join(''),
    },
    listen,
  ),
  fixedAnswer(
    'an event that is not JSON',
    stream(`${FIRST}data: {"id":\n\n${ALL}`),
    {
      error: INVALID,
      message: /Event 2 of the stream is not JSON/,
      result: TEXTS[0],
    },
    listen,
  ),
  fixedAnswer(
    'an error during the stream',
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
  fixedAnswer(
    'an event named `error`',
    stream(FIRST + event({ message: 'Slow down.', code: 'rate_limit_exceeded' }, 'error')),
    {
      error: 'RateLimitError',
      message: /Slow down/,
      requestID: /req_raw/,
    },
    listen,
  ),
  fixedAnswer(
    'data after `[DONE]`',
    stream(`${ALL}data: {"never": true}\n\nrubbish`),
    {
      error: 'none',
      result: TEXTS.join(''),
    },
    listen,
  ),
  fixedAnswer(
    'a chunked stream without its last chunk',
    [head(200, CHUNKED_EVENT_STREAM), chunk(FIRST)],
    { error: 'APIConnectionError', attempts: 1, result: TEXTS[0] },
    listen,
  ),
];
