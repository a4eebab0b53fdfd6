import { FOR_BROWSERS } from '#platform';
import { addAbortListener } from '../abort-listeners.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { startTimer } from '../timers.js';
import { completeInit, createController, type TimedController } from '../wire/request-init.js';
import { requireHome } from '../wire/url.js';
import type { Call } from './call.js';
import { explain, hideSecretsOf } from './explain.js';
import type { BuiltRequest, CallClient } from './hooks.js';
import { PARTS } from './parts.js';
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
  const { log, uploads } = client[PARTS] ?? {};
  const number = ++call.attempts;
  call.refusal = undefined;
  const controller = (call.sending = controllerFor(call));
  // The files of a form are checked before it is sent, and a disk may never answer.
  const readsFiles = !FOR_BROWSERS && '__form' in call.options;
  if (suppliesCredentials(client) || readsFiles) limitPreparation(call);
  // Each attempt starts from the original options, without the changes of earlier hooks.
  const options = { ...call.options };
  // A credential may be supplied after the end of the call, or during a later attempt.
  const isOver = (): boolean => call.isAborted || call.attempts > number;
  // Read once: what is sent is what was checked.
  let req: BuiltRequest['req'], url: string, timeout: number;
  try {
    await hooks.prepareOptions?.(options);
    ({ req, url, timeout } = await hooks.buildRequest(options, { retryCount: number - 1 }));
    // A subclass may have changed the URL.
    requireHome(client, url, options.headers);
    if (!isOver()) call.upload = uploads?.ofRequest(req) ?? call.upload;
    await hooks.prepareRequest?.(req, { url, options });
    completeInit(req);
  } catch (error) {
    clearTimeout(controller.timer);
    throw error;
  }
  if (isOver()) {
    uploads?.ofRequest(req)?.close?.();
    throw explain(call, undefined);
  }
  call.request = req;
  call.url = url;
  call.replayable = uploads?.isReplayable(req) ?? true;
  call.timeoutMs = timeout;
  call.attemptEndsAt = performance.now() + timeout;
  log?.attempt(call as never, req, options.body);
  let response: Response;
  try {
    response = await traceAttempt(call, () =>
      hooks.fetchWithAuth(url, req, timeout, controller, options.__security),
    );
  } catch (cause) {
    // Nothing was sent if a token could not be obtained.
    clearTimeout(controller.timer);
    throw explain(call, cause);
  }
  if (!FOR_BROWSERS) hideSecretsOf(call, response);
  call.headersMs = performance.now() - call.startedAt;
  log?.response(call as never, response);
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
  else addAbortListener(signal, () => controller.abort(signal.reason));
  return controller;
}

/** Returns true if functions of the user supply the credentials of a client. */
function suppliesCredentials({ _options }: CallClient): boolean {
  const { apiKey, provider, workloadIdentity } = _options;
  return Boolean(typeof apiKey === 'function' || provider || workloadIdentity);
}

/** Ends the attempt if a credential is not supplied, or a file not read, within its timeout. */
function limitPreparation(call: Call): void {
  const { client, options, sending } = call;
  const ms = (call.timeoutMs = options.timeout ?? client.timeout);
  sending.timer = startTimer(ms, () => call.abort(new APIConnectionTimeoutError()));
}
