import type { Controls } from '../controls.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { jsonResponse } from '../http/respond.js';
import { isObject, parsed, type JsonObject } from '../json.js';
import { matchFromJson } from '../scripting/check-match.js';
import { checkShape, aNumber, anything, required } from '../shape.js';
import { refusal } from './guard.js';

type Operation = (controls: Controls, body: JsonObject) => unknown;

const PATH = '/_emulator';
const operations: Record<string, Operation> = {
  'GET /requests': ({ requests }) => requests.map(describe),
  'GET /pending': (controls) => controls.pending(),
  'POST /script'(controls, body) {
    checkShape('script', body, { answers: required(anything), match: anything });
    controls.script(body['answers'] as never, matchFromJson(body['match']) as never);
    return {};
  },
  'POST /fault'(controls, body) {
    checkShape('fault', body, { fault: required(anything), match: anything });
    controls.fault(body['fault'] as never, matchFromJson(body['match']) as never);
    return {};
  },
  'POST /reset'(controls) {
    controls.reset();
    return {};
  },
  'POST /assert-done'(controls) {
    controls.assertDone();
    return {};
  },
  'POST /advance'(controls, body) {
    checkShape('advance', body, { ms: required(aNumber()) });
    controls.advance(Number(body['ms']));
    return {};
  },
};

/**
 * Answers a request to the control plane; undefined for any other. These have no headers for other
 * origins, are not recorded and consume no fault.
 *
 * @internal
 */
export async function controlResponse(
  request: Request,
  controls: Controls,
  ownHost: string,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (pathname !== PATH && !pathname.startsWith(`${PATH}/`)) return undefined;
  const reason = refusal(request, ownHost);
  if (reason) return failure(403, reason);
  const key = `${request.method} ${pathname.slice(PATH.length)}`;
  if (key === 'GET ') return jsonResponse({ operations: Object.keys(operations) });
  const operation = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (!operation) return failure(404, `${key} is none of ${Object.keys(operations).join(', ')}`);
  const text = await request.text();
  const body = text === '' ? {} : parsed(text);
  if (!isObject(body)) return failure(400, 'the body must be a JSON object');
  try {
    return jsonResponse(operation(controls, body));
  } catch (error) {
    return failure(error instanceof TypeError ? 400 : 409, (error as Error).message);
  }
}

function failure(status: number, message: string): Response {
  return jsonResponse({ error: { message } }, { status });
}

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
