import { FOR_BROWSERS } from '#platform';
import { APIConnectionError } from '../errors/api-error.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.js';
import { setHeadersToShow } from '../errors/headers-to-show.js';
import { OpenAIError } from '../errors/openai-error.js';
import { redactBody, redactText, secretsOf } from '../redact.js';
import { mergeHeaders } from '../wire/headers.js';
import { redactJSON } from '../wire/parse-json.js';
import type { Call } from './call.js';
import { causeWithoutSecrets } from './clean-cause.js';
import { describeFailure } from './failure.js';

/**
 * Returns the typed error for the failure of an attempt or a body: user abort, a limit, or the
 * connection. Typed errors are returned unchanged.
 *
 * @internal
 */
export function explain(call: Call, cause: unknown): unknown {
  const { signal } = call.controller;
  const reason: unknown = signal.aborted ? signal.reason : cause;
  if (call.options.signal?.aborted) return new APIUserAbortError({ cause: reason });
  if (reason instanceof DeadlineExceededError) return deadlineError(call);
  // Compared by name: subclasses, which stand for other limits, already have their message.
  if (signal.aborted && (reason as Error | undefined)?.name === 'APIConnectionTimeoutError') {
    return new APIConnectionTimeoutError({
      message: `Request timed out. ${limitText(call, 'timeout', call.timeoutMs)}`,
    });
  }
  // Some transports pass on the error of a body, others replace it.
  const fault = !signal.aborted && call.upload?.fault?.();
  if (fault) return fault;
  if (reason instanceof OpenAIError) return reason;
  if (signal.aborted) return new APIUserAbortError({ cause: reason });
  const details = withoutSecrets(call, describeFailure(cause));
  // A blob refers to a file that was changed or deleted since; Bun reports that it cannot be opened.
  if (!FOR_BROWSERS && /^NotReadableError|, open '/.test(details)) {
    return new OpenAIError(`The request body is unreadable: ${details}`, { cause });
  }
  // Custom `fetch` functions and runtimes have timeouts of their own.
  const hasTimedOut = /\b(Abort|Timeout)Error\b|time(d ?)?out/i.test(details);
  const message = `${hasTimedOut ? 'Request timed out' : 'Connection error'}. ${hostOf(call)}: ${details}`;
  return new (hasTimedOut ? APIConnectionTimeoutError : APIConnectionError)({
    message: `${message} (attempts: ${call.attempts}).`,
    cause: FOR_BROWSERS ? cause : causeWithoutSecrets(cause, (text) => withoutSecrets(call, text)),
  });
}

/** After an abort, the cause is the plain reason of the abort. @internal */
export function explainAbort(call: Call, cause: unknown): unknown {
  return call.isAborted ? explain(call, cause) : cause;
}

/** Returns the error for a call that exceeds its deadline. @internal */
export function deadlineError(call: Call, cause: unknown = call.lastFailure): Error {
  const { deadlineMs } = call;
  const message = `Deadline exceeded. ${limitText(call, 'deadlineMs', deadlineMs)}`;
  return new DeadlineExceededError({ deadlineMs, message, cause });
}

function limitText(call: Call, option: string, ms: number | undefined): string {
  return `${hostOf(call)}: unfinished after ${ms} ms, option \`${option}\` (attempts: ${call.attempts}).`;
}

/** @internal */
export function hostOf({ url }: Call): string {
  return url ? new URL(url).host : 'unknown host';
}

/** Removes the credentials of the client, and of the last attempt, from a text. @internal */
export function withoutSecrets(call: Call, text: string): string {
  const { client, options, request, url } = call;
  // Hooks may have set any headers: what HTTP does not allow is an error that names it.
  const headers = mergeHeaders(request?.headers).values;
  const sent = FOR_BROWSERS
    ? ['authorization', 'api-key'].map((name) => headers.get(name)?.replace(/^\S+ /, ''))
    : secretsOf(headers, url);
  if (!FOR_BROWSERS) redactBody(options.body, sent as string[]);
  const secrets = [client.apiKey, client.adminAPIKey, client.webhookSecret, ...sent];
  return FOR_BROWSERS ? redactText(text, secrets) : redactJSON(text, secrets);
}

/**
 * Removes the same credentials from the headers that errors and logs show of a response. Not used in
 * browsers, for size.
 *
 * @internal
 */
export function hideSecretsOf(call: Call, response: Response): void {
  const redact = (text: string): string => withoutSecrets(call, text);
  setHeadersToShow(response, () => redactedHeaders(response.headers, redact));
}

/** @returns The same headers if they show no credentials. @internal */
export function redactedHeaders(headers: Headers, redact: (text: string) => string): Headers {
  const received = JSON.stringify([...headers]);
  const shown = redact(received);
  return shown === received ? headers : new Headers(JSON.parse(shown) as [string, string][]);
}
