import type { FaultRow } from '../fault-row.js';
import { byteRows } from './bytes.js';
import { connectRows } from './connect.js';
import { leavingRows } from './leaving.js';
import { lieRows } from './lies.js';
import { limitRows } from './limits.js';
import { proxyRows } from './proxies.js';
import { redirectRows } from './redirects.js';
import { resetRows } from './resets.js';
import { slowReaderRows } from './slow-readers.js';
import { statusRows } from './statuses.js';
import { uploadEndRows } from './upload-ends.js';
import { uploadRows } from './uploads.js';

/** All that goes wrong, by where it does. */
export const FAULTS: Readonly<Record<string, readonly FaultRow[]>> = {
  'without a connection': connectRows,
  'in a stall': limitRows,
  'when the connection breaks': resetRows,
  'when the server refuses': statusRows,
  'when the answer is none': lieRows,
  'byte by byte': byteRows,
  'when the server sends the call elsewhere': redirectRows,
  'through proxies': proxyRows,
  'on the way up': uploadRows,
  'on the way up, and not wanted any more': uploadEndRows,
  'when the caller takes its time': slowReaderRows,
  'when the caller leaves': leavingRows,
};
