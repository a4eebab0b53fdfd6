import { createController, traceAttempt } from '@oai/core/internal/runtime';
import type { TimedController } from './attempt-controller.js';
import { encodedBodyOf, isReplayable } from './body-init.js';
import { logCall } from './call-log.js';
import type { Call } from './call.js';
import { hooksOf, NOTHING_TO_DO } from './client-hooks.js';
import { explain } from './explain.js';
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
  const preparation = hooks.prepareOptions(options);
  if (preparation !== NOTHING_TO_DO) await preparation;
  const { req, url, timeout } = await hooks.buildRequest(options, {
    retryCount: call.attempts - 1,
  });
  call.upload = encodedBodyOf(req);
  const finish = hooks.prepareRequest(req, { url, options });
  if (finish !== NOTHING_TO_DO) await finish;
  call.url = url;
  call.replayable = isReplayable(req);

  const controller = (call.sending = controllerFor(call));
  if (call.isAborted) {
    call.endUpload();
    throw explain(call, undefined);
  }
  call.timeoutMs = timeout;
  call.attemptEndsAt = performance.now() + timeout;
  const isShown = client.logLevel === 'debug';
  const sent = isShown ? req.headers : undefined;
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
  const received = isShown ? response.headers : undefined;
  logCall(call, 'info', () => `status ${status} after ${Math.round(call.headersMs)} ms`, received);
  if (response.ok) return response;
  call.refusal = response;
  throw await statusError(call, response);
}

/** A stream keeps its controller; attempts made on its behalf have their own, tied to it. */
function controllerFor(call: Call): TimedController {
  if (!call.exposed) return call.controller;
  const { signal } = call.controller;
  const controller = createController();
  if (signal.aborted) controller.abort(signal.reason);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller;
}
