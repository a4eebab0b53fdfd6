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

/** All rows by family. */
export const FAULTS = {
  'failed connections': connectRows,
  stalls: limitRows,
  'broken connections': resetRows,
  'error statuses': statusRows,
  'malformed responses': lieRows,
  'malformed streams': streamLieRows,
  'byte by byte': byteRows,
  'event formats': eventFormatRows,
  redirects: redirectRows,
  proxies: proxyRows,
  uploads: uploadRows,
  'abandoned uploads': uploadEndRows,
  'slow readers': slowReaderRows,
  'abandoned calls': leavingRows,
  'many calls': manyCallRows,
} satisfies Readonly<Record<string, readonly FaultRow[]>>;
