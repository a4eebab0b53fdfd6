import {
  aBoolean,
  aNumber,
  anObject,
  anything,
  aString,
  checkShape,
  oneOf,
  required,
  type Shape,
} from '../shape.js';
import type { Fault } from './fault.js';

const kind = anything;
const stage = required(oneOf('request', 'before-headers', 'headers', 'body'));
const body: Shape = { kind, status: aNumber(200) };

/** The members of each kind of fault. @internal */
export const faultShapes: Record<Fault['kind'], Shape> = {
  status: {
    kind,
    status: required(aNumber(200)),
    headers: anObject,
    body: anything,
    message: aString,
    type: aString,
    code: anything,
    param: anything,
    retryAfterMs: aNumber(),
    early: aBoolean,
  },
  reset: { kind, stage, afterBytes: aNumber() },
  stall: { kind, stage, afterBytes: aNumber(), forMs: aNumber() },
  truncate: { kind, afterBytes: required(aNumber()), clean: aBoolean },
  drip: { kind, bytes: aNumber(1), everyMs: aNumber() },
  'garbage-json': body,
  html: body,
  empty: body,
  'stream-error': { kind, afterEvents: aNumber(), error: anObject },
  'cut-stream': { kind, afterEvents: required(aNumber()) },
  'missing-end': { kind },
};

/** @throws {TypeError} Names what is wrong with the fault. @internal */
export function checkFault(fault: unknown): Fault {
  const name = (fault as Partial<Fault> | null | undefined)?.kind;
  if (typeof name !== 'string' || !Object.hasOwn(faultShapes, name)) {
    const all: Shape = { kind: required(oneOf(...Object.keys(faultShapes))) };
    checkShape('fault', typeof fault === 'object' && fault ? { kind: name } : fault, all);
  }
  checkShape(`fault '${name}'`, fault, faultShapes[name as Fault['kind']]);
  return fault as Fault;
}
