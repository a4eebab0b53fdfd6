import type { FaultRow } from '../fault-row.js';
import { connectRows } from './connect.js';
import { limitRows } from './limits.js';
import { lieRows } from './lies.js';
import { resetRows } from './resets.js';
import { statusRows } from './statuses.js';

/** All that goes wrong, by where it does. */
export const FAULTS: Readonly<Record<string, readonly FaultRow[]>> = {
  'no connection': connectRows,
  'a stall': limitRows,
  'a reset': resetRows,
  'a refusal': statusRows,
  'a lie': lieRows,
};
