import type { Controls, WebhookMessage } from '../controls.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { JsonObject } from '../json.js';
import { matchFromJson } from '../scripting/check-match.js';
import {
  aNumber,
  anObject,
  anything,
  aString,
  checkShape,
  required,
  type Shape,
} from '../shape.js';

/** One operation of the control plane. @internal */
export interface ControlOperation {
  summary: string;
  /** The members of the body; undefined for operations without one. */
  body?: Shape;
  /** @throws {TypeError} The body is not what it must be. */
  run(controls: Controls, body: JsonObject): unknown;
}

const script: Shape = { answers: required(anything), match: anything };
const fault: Shape = { fault: required(anything), match: anything };
const webhook: Shape = { type: required(aString), data: anObject };
const advance: Shape = { ms: required(aNumber()) };

/** The operations by method and path below `/_emulator`. @internal */
export const controlOperations: Readonly<Record<string, ControlOperation>> = {
  'GET /requests': {
    summary: 'Lists the requests since the start or the last reset, without credentials.',
    run: ({ requests }) => requests.map(describe),
  },
  'GET /pending': {
    summary: 'Lists the scripts and faults that have not been used as often as they are to be.',
    run: (controls) => controls.pending(),
  },
  'GET /deliveries': {
    summary: 'Lists the webhooks that were sent to the endpoints that the API has created.',
    run: (controls) => controls.deliveries,
  },
  'POST /send-webhook': {
    summary: 'Sends a signed webhook to the endpoints for its type, and lists the deliveries.',
    body: webhook,
    run: (controls, body) => controls.sendWebhook(body as WebhookMessage),
  },
  'POST /script': {
    summary: 'Queues answers: one for each matching request, used in order.',
    body: script,
    run(controls, body) {
      checkShape('script', body, script);
      controls.script(body['answers'] as never, matchFromJson(body['match']) as never);
      return {};
    },
  },
  'POST /fault': {
    summary: 'Injects a failure into matching requests. Default: the next one.',
    body: fault,
    run(controls, body) {
      checkShape('fault', body, fault);
      controls.fault(body['fault'] as never, matchFromJson(body['match']) as never);
      return {};
    },
  },
  'POST /reset': {
    summary: 'Restores the initial state: no requests, scripts, faults or objects.',
    body: {},
    run(controls, body) {
      checkShape('reset', body, {});
      controls.reset();
      return {};
    },
  },
  'POST /assert-done': {
    summary: 'Fails with status 409 if scripts or faults are pending.',
    body: {},
    run(controls, body) {
      checkShape('assert-done', body, {});
      controls.assertDone();
      return {};
    },
  },
  'POST /advance': {
    summary: 'Puts the clock forward: pauses that end in this time end at once.',
    body: advance,
    run(controls, body) {
      checkShape('advance', body, advance);
      controls.advance(Number(body['ms']));
      return {};
    },
  },
};

/** Describes a recorded request, without credentials and bytes. */
function describe(request: RecordedRequest): JsonObject {
  const { method, path, query, requestId, receivedAtMs, body, messages, status, cancelled } =
    request;
  const headers = { ...request.headers };
  for (const name of ['authorization', 'api-key', 'cookie']) {
    if (headers[name] !== undefined) headers[name] = '***';
  }
  return {
    ...{ method, path, query: Object.fromEntries(query), headers, body, messages },
    ...{ status, cancelled, requestId, receivedAtMs },
  };
}
