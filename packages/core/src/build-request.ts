import { bodyInit } from './body-init.js';
import { encodeBody } from './body.js';
import { checkMs } from './call.js';
import { hooksOf, type BuiltRequest } from './client-hooks.js';
import type { APIClient } from './client.js';
import { isBrowser } from './environment.js';
import { mergeHeaders } from './headers.js';
import type { FinalRequestOptions } from './request-options.js';
import { VERSION } from './version.js';

/**
 * Makes the request of one attempt: URL, headers, body.
 *
 * @throws {OpenAIError} Something of it cannot be sent; the message names it.
 * @internal
 */
export async function buildRequest(
  client: APIClient,
  options: FinalRequestOptions,
): Promise<BuiltRequest> {
  const hooks = hooksOf(client);
  const { method, path, query, defaultBaseURL, idempotencyKey, __security } = options;
  const url = client.buildURL(path, query as Record<string, unknown>, defaultBaseURL);
  const timeout = checkMs('timeout', options.timeout ?? client.timeout);
  const given = mergeHeaders(hooks.defaultHeaders(options), options.headers);
  const body = encodeBody(options.body, given.record['content-type'], options.onUploadProgress);
  const length = body?.streamed ? body.contentLength : undefined;
  const headers = mergeHeaders(
    {
      accept: options.stream ? 'text/event-stream' : 'application/json',
      'user-agent': isBrowser() ? undefined : `oai/${VERSION}`,
      'openai-organization': client.organization ?? undefined,
      'openai-project': client.project ?? undefined,
      'content-type': body?.contentType,
      'content-length': length === undefined ? undefined : String(length),
    },
    idempotencyKey && method !== 'get'
      ? { [hooks.idempotencyHeader ?? 'idempotency-key']: idempotencyKey }
      : undefined,
    await hooks.authHeaders(options, __security),
    given,
  );
  hooks.validateHeaders(headers, __security);
  const req = { method: method.toUpperCase(), headers: headers.values };
  Object.assign(req, client.fetchOptions, options.fetchOptions, body && bodyInit(body));
  return { req, url, timeout };
}
