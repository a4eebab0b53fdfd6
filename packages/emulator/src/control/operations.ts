import type { Controls, WebhookMessage } from '../controls.js';
import type { JsonObject } from '../json.js';
import { matchFromJson } from '../scripting/check-match.js';
import { pendingToJson } from '../scripting/pending.js';
import { withoutSecrets } from '../secrets.js';
import {
  aNumber,
  anObject,
  anything,
  aString,
  checkShape,
  required,
  type Shape,
} from '../shape.js';
import { describeRequest, details } from './exchanges.js';
import { feed } from './feed.js';
import { countObjects, listObjects } from './stored-objects.js';
import type { Watched } from './watched.js';

/** One operation of the control plane. @internal */
export interface ControlOperation {
  summary: string;
  /** The members of the body; undefined for operations without one. */
  body?: Shape;
  /** The parameters of the query, which `run` receives in place of a body. */
  query?: Shape;
  /** Media type of the response. Default: JSON. */
  mediaType?: string;
  /** @throws {TypeError} The body is not what it must be. */
  run(controls: Controls, body: JsonObject, watched: Watched): unknown;
}

const script: Shape = { answers: required(anything), match: anything };
const fault: Shape = { fault: required(anything), match: anything };
const webhook: Shape = { type: required(aString), data: anObject };
const advance: Shape = { ms: required(aNumber()) };
const identified: Shape = { id: required(aString) };
const ofKind: Shape = { kind: required(aString) };

/** The operations by method and path below `/_emulator`. @internal */
export const controlOperations: Readonly<Record<string, ControlOperation>> = {
  'GET /requests': {
    summary: 'Lists the requests since the start or the last reset, without credentials.',
    run: ({ requests }) => requests.map(describeRequest),
  },
  'GET /pending': {
    summary: 'Lists the scripts and faults that have not been used as often as they are to be.',
    run: (controls) => controls.pending().map(pendingToJson),
  },
  'GET /deliveries': {
    summary: 'Lists the webhooks that were sent to the endpoints that the API has created.',
    run: ({ deliveries }) => deliveries.map(withoutSecrets),
  },
  'GET /events': {
    summary:
      'Streams what happens: events `exchanges`, `pending`, `objects`, `deliveries` and `reset`.',
    mediaType: 'text/event-stream',
    run: (controls, _body, watched) => feed(controls, watched),
  },
  'GET /exchange': {
    summary: 'Returns one of the latest 200 requests with what was sent in return, and when.',
    query: identified,
    run(_controls, query, { log }) {
      checkShape('exchange', query, identified);
      const found = log.find(String(query['id']));
      if (!found) throw new TypeError(`exchange: there is no request ${String(query['id'])}`);
      return details(found);
    },
  },
  'GET /objects': {
    summary: 'Counts the objects of each kind, and those in each status.',
    run: (_controls, _query, { state }) => countObjects(state),
  },
  'GET /objects-of-kind': {
    summary: 'Lists the latest 100 objects of one kind, without credentials.',
    query: ofKind,
    run(_controls, query, { state }) {
      checkShape('objects-of-kind', query, ofKind);
      return listObjects(state, String(query['kind']));
    },
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
  'POST /remove': {
    summary: 'Removes a pending script or fault.',
    body: identified,
    run(_controls, body, { state }) {
      checkShape('remove', body, identified);
      const id = String(body['id']);
      if (state.scripts.remove(id) || state.faults.remove(id)) return {};
      throw new TypeError(`remove: nothing that is pending has the id ${id}`);
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
