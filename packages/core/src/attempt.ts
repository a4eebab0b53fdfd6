import { isReplayable } from './body-init.js';
import { labelOf, traceContext, type Call } from './call.js';
import { hooksOf } from './client-hooks.js';
import { explain } from './explain.js';
import { log } from './logger.js';
import { redactHeaders } from './redact.js';
import { statusError } from './status-error.js';

/**
 * Sends a call once.
 *
 * @returns The answer, its body unread.
 * @throws The typed error of a refusal or failure; errors of the user's hooks as they are.
 * @internal
 */
export async function attempt(call: Call): Promise<Response> {
  const { client } = call;
  const hooks = hooksOf(client);
  call.attempts++;
  call.refusal = undefined;
  // A fresh copy: hooks that change path or query must not find their own changes again.
  const options = { ...call.options };
  await hooks.prepareOptions(options);
  const { req, url, timeout } = await hooks.buildRequest(options, {
    retryCount: call.attempts - 1,
  });
  await hooks.prepareRequest(req, { url, options });
  call.url = url;
  call.replayable = isReplayable(req);

  const controller = controllerFor(call);
  if (controller.signal.aborted) throw explain(call, controller.signal.reason);
  const startedAt = performance.now();
  call.timeoutMs = timeout;
  call.attemptEndsAt = startedAt + timeout;
  log(client, 'debug', () => [
    `${labelOf(call)}: attempt ${call.attempts}`,
    { headers: redactHeaders(req.headers), body: options.body },
  ]);
  const trace = client._tracer?.open('attempt', () => traceContext(call));
  const send = (): Promise<Response> =>
    hooks.fetchWithAuth(url, req, timeout, controller, options.__security);
  let response: Response;
  try {
    response = await (trace ? trace.run(send) : send());
  } catch (cause) {
    const error = explain(call, cause);
    trace?.close(error);
    throw error;
  }
  for (const open of [trace, call.trace]) {
    if (open) Object.assign(open.context, traceContext(call), factsOf(response));
  }
  trace?.close();
  const now = performance.now();
  call.headersMs = now - call.startedAt;
  log(client, 'info', () => [
    `${labelOf(call)}: ${response.status} after ${Math.round(now - startedAt)} ms`,
  ]);
  log(client, 'debug', () => [`${labelOf(call)}: headers`, redactHeaders(response.headers)]);
  if (response.ok) return response;
  call.refusal = response;
  throw await statusError(call, response);
}

function factsOf({ status, headers }: Response) {
  return { status, requestID: headers.get('x-request-id') };
}

/** A stream keeps its controller; attempts made on its behalf have their own, tied to it. */
function controllerFor(call: Call): AbortController {
  if (!call.exposed) return call.controller;
  const { signal } = call.controller;
  const controller = new AbortController();
  if (signal.aborted) controller.abort(signal.reason);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller;
}
