import { userAgent } from '@oai/core/internal/runtime';
import { addBody } from './body-init.js';
import { encodeBody } from './body.js';
import { hooksOf, type BuiltRequest } from './client-hooks.js';
import type { APIClient } from './client.js';
import { mergeHeaders } from './headers.js';
import type { FinalRequestOptions } from './request-options.js';

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
  const timeout = options.timeout ?? client.timeout;
  const defaults = hooks.defaultHeaders(options);
  const given = defaults || options.headers ? mergeHeaders(defaults, options.headers) : undefined;
  const givenType = given?.values.get('content-type');
  const body = encodeBody(options.body, givenType, options.onUploadProgress);
  const length = body?.streamed ? body.contentLength : undefined;
  const headers = mergeHeaders(
    {
      accept: options.stream ? 'text/event-stream' : 'application/json',
      'user-agent': userAgent(),
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
  const req: RequestInit = { method: method.toUpperCase(), headers: headers.values };
  if (body) addBody(req, body);
  if (client.fetchOptions) Object.assign(req, client.fetchOptions);
  if (options.fetchOptions) Object.assign(req, options.fetchOptions);
  return { req: req as BuiltRequest['req'], url, timeout };
}
