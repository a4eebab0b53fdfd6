import { ApiError } from '../http/api-error.js';
import { aboutResponse } from './about.js';
import { apiPath } from './api-paths.js';
import { authorize } from './authorize.js';
import { unknownUrl, type Routes } from './routes.js';
import { changeEvents, replacement } from '../faults/apply.js';
import type { Fault } from '../faults/fault.js';
import { stall } from '../faults/wire.js';
import type { IncomingRequest } from '../http/incoming-request.js';
import { bodyLimit } from '../http/read-body.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { Reply } from '../http/reply.js';
import { rawResponse } from '../scripting/raw-response.js';
import { responseHeaders } from './response-headers.js';
import { isRaw, modelPath, type ScriptedAnswer } from '../scripting/script.js';
import { takeScript } from '../scripting/take-script.js';
import type { EmulatorState } from '../state/state.js';
import { isObject } from '../json.js';

/** A response and the fault that the connection injects into it. @internal */
export interface Exchange {
  record: RecordedRequest;
  /** Undefined if the connection fails before there is one. */
  response: Reply | undefined;
  /** The fault that the connection still has to inject. */
  fault: Fault | undefined;
}

/** Processes a request up to the point where the response goes to the wire. @internal */
export async function exchange(
  request: IncomingRequest,
  state: EmulatorState,
  routes: Routes,
): Promise<Exchange> {
  const startedAtMs = state.clock.now();
  // Browsers send a preflight request before a cross-origin request with a key. The program under
  // test knows nothing of it, so it is not recorded and consumes no fault.
  const { record, deployment } = describeRequest(request, state);
  if (request.method === 'OPTIONS')
    return { record, response: preflight(request), fault: undefined };
  const about = aboutResponse(request);
  if (about) return { record, response: about, fault: undefined };
  state.record(record);
  request.whenLeft?.(() => {
    record.cancelled = true;
    state.log?.ended(record);
  });
  const fault = state.faults.take(record);
  if (fault) state.log?.struck(record, fault.kind);
  if (fault && 'stage' in fault && fault.stage === 'request') {
    if (fault.kind === 'reset') return { record, response: undefined, fault };
    await stall(fault.forMs, state.clock, request.client.signal);
  }
  const response = await respond(request, record, deployment, fault, state, routes).catch(
    (error: unknown) => {
      if (error instanceof ApiError) return error.toResponse();
      return emulatorFailure(error);
    },
  );
  const ready = fault ? changeEvents(response, fault, record.path) : response;
  record.status = ready.status;
  state.recorded.keepBody(record);
  for (const [name, value] of responseHeaders(record, state, state.clock.now() - startedAtMs)) {
    if (!ready.headers.has(name)) ready.headers.set(name, value);
  }
  state.log?.answered(record, ready.headers);
  return { record, response: ready, fault };
}

/** Reports a defect of the emulator, or a script that threw, as an error that clients must not retry. */
function emulatorFailure(error: unknown): Reply {
  return new ApiError(
    500,
    `The emulator failed: ${error instanceof Error ? error.message : String(error)}`,
    {
      type: 'emulator_error',
      headers: { 'x-should-retry': 'false' },
    },
  ).toResponse();
}

async function respond(
  request: IncomingRequest,
  record: RecordedRequest,
  deployment: string | undefined,
  fault: Fault | undefined,
  state: EmulatorState,
  routes: Routes,
): Promise<Reply> {
  const { options } = state;
  if (fault?.kind === 'status' && fault.early) return replacement(fault)!;
  record.bytes = await request.read(bodyLimit(options));
  record.body = parseJson(record, deployment);
  if (options.latencyMs) await state.clock.sleep(options.latencyMs, request.client.signal);
  const broken = fault && replacement(fault);
  if (broken) return broken;
  if (!record.path.startsWith('/emulator/')) authorize(record, state);
  if (apiPath(request.url.pathname) === undefined && !record.path.startsWith('/emulator/')) {
    throw unknownUrl(record);
  }
  state.rateLimiter?.charge(record);
  const answer = await takeScript(record, state.scripts);
  if (answer) state.log?.scripted(record);
  if (answer instanceof Reply) return answer;
  if (!answer && options.strict) refuseUnscripted(record);
  if (answer?.delayMs) await state.clock.sleep(answer.delayMs, request.client.signal);
  if (answer && isRaw(answer)) return rawResponse(answer, state.clock, request.client);
  return routes.handle({
    request: record,
    state,
    query: record.query,
    origin: request.url.origin,
    client: request.client,
    answer: answer as ScriptedAnswer | undefined,
  });
}

/** @throws {ApiError} 501 if the request needs an answer of a model. */
function refuseUnscripted({ method, path }: RecordedRequest): void {
  if (method !== 'POST' || !modelPath.test(path)) return;
  throw new ApiError(501, `The emulator is strict, and has no script for ${method} ${path}.`, {
    type: 'emulator_error',
    code: 'unscripted_request',
    headers: { 'x-should-retry': 'false' },
  });
}

function preflight({ headers }: IncomingRequest): Reply {
  return new Reply(null, {
    status: 204,
    headers: new Map([
      ['access-control-allow-origin', '*'],
      ['access-control-allow-methods', 'GET, POST, DELETE'],
      ['access-control-allow-headers', headers['access-control-request-headers'] ?? '*'],
      ['access-control-max-age', '600'],
    ]),
  });
}

/** Creates the record of a request and resolves its path. @internal */
export function describeRequest(
  { method, url, headers }: Pick<IncomingRequest, 'method' | 'url' | 'headers'>,
  state: EmulatorState,
): { record: RecordedRequest; deployment: string | undefined } {
  const target = apiPath(url.pathname);
  const record: RecordedRequest = {
    method,
    url: url.href,
    path: target?.path ?? url.pathname,
    query: url.searchParams,
    headers,
    requestId: state.ids.next('req_'),
    receivedAtMs: state.clock.now(),
    bytes: undefined,
    body: undefined,
    parts: undefined,
    messages: [],
    status: undefined,
    cancelled: false,
  };
  return { record, deployment: target?.deployment };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses a JSON body. Returns undefined for any other, which the route then reports. */
function parseJson(record: RecordedRequest, deployment: string | undefined): unknown {
  const type = record.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type) || !record.bytes?.length) return undefined;
  try {
    const body = JSON.parse(utf8.decode(record.bytes)) as unknown;
    // Azure names the model by the deployment in the path.
    if (deployment !== undefined && isObject(body)) body['model'] = deployment;
    return body;
  } catch {
    return undefined;
  }
}
