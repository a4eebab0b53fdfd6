import { encodedBodyOf, isReplayable } from '../wire/encoded-body.js';
import { createController, type TimedController } from '../wire/request-init.js';
import { logCall } from './logger.js';
import type { Call } from './call.js';
import { explain } from './explain.js';
import { statusError } from './status-error.js';
import { traceAttempt } from './trace-call.js';

/**
 * Sends a call once.
 *
 * @returns The response, its body unread.
 * @throws The typed error of the attempt; errors of user hooks unchanged.
 * @internal
 */
export async function attempt(call: Call): Promise<Response> {
  const { client, hooks } = call;
  call.attempts++;
  call.refusal = undefined;
  // Each attempt starts from the original options, without the changes of earlier hooks.
  const options = { ...call.options };
  await hooks.prepareOptions(options);
  const { req, url, timeout } = await hooks.buildRequest(options, {
    retryCount: call.attempts - 1,
  });
  call.upload = encodedBodyOf(req);
  await hooks.prepareRequest(req, { url, options });
  call.url = url;
  call.replayable = isReplayable(req);

  const controller = (call.sending = controllerFor(call));
  if (call.isAborted) {
    call.endUpload();
    throw explain(call, undefined);
  }
  call.timeoutMs = timeout;
  call.attemptEndsAt = performance.now() + timeout;
  const isLogged = client.logLevel === 'debug';
  const sent = isLogged ? req.headers : undefined;
  logCall(call, 'debug', () => `attempt ${call.attempts}`, sent, options.body);
  let response: Response;
  try {
    response = await traceAttempt(call, () =>
      hooks.fetchWithAuth(url, req, timeout, controller, options.__security),
    );
  } catch (cause) {
    throw explain(call, cause);
  }
  call.headersMs = performance.now() - call.startedAt;
  const { status } = response;
  const received = isLogged ? response.headers : undefined;
  logCall(call, 'info', () => `status ${status} after ${Math.round(call.headersMs)} ms`, received);
  if (response.ok) return response;
  call.refusal = response;
  throw await statusError(call, response);
}

/** A stream keeps its controller; attempts on its behalf get another one, tied to it. */
function controllerFor(call: Call): TimedController {
  if (!call.exposed) return call.controller;
  const { signal } = call.controller;
  const controller = createController();
  if (signal.aborted) controller.abort(signal.reason);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller;
}
