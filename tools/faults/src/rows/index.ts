import type { FaultRow } from '../fault-row.js';
import { byteRows } from './bytes.js';
import { connectRows } from './connect.js';
import { eventFormatRows } from './event-formats.js';
import { leavingRows } from './leaving.js';
import { lieRows } from './lies.js';
import { limitRows } from './limits.js';
import { manyCallRows } from './many-calls.js';
import { proxyRows } from './proxies.js';
import { redirectRows } from './redirects.js';
import { resetRows } from './resets.js';
import { slowReaderRows } from './slow-readers.js';
import { statusRows } from './statuses.js';
import { streamLieRows } from './stream-lies.js';
import { uploadEndRows } from './upload-ends.js';
import { uploadRows } from './uploads.js';

/** All that goes wrong, by where it does. */
export const FAULTS = {
  'without a connection': connectRows,
  'in a stall': limitRows,
  'when the connection breaks': resetRows,
  'when the server refuses': statusRows,
  'when the answer is none': lieRows,
  'when the stream is none': streamLieRows,
  'byte by byte': byteRows,
  'in each form that events have': eventFormatRows,
  'when the server sends the call elsewhere': redirectRows,
  'through proxies': proxyRows,
  'on the way up': uploadRows,
  'on the way up, and not wanted any more': uploadEndRows,
  'when the caller takes its time': slowReaderRows,
  'when the caller leaves': leavingRows,
  'after many calls': manyCallRows,
} satisfies Readonly<Record<string, readonly FaultRow[]>>;
