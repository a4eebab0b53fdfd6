import { authNow, createInit, userAgent } from '@oai/core/internal/runtime';
import { addBody } from './body-init.js';
import { encodeBody } from './body.js';
import { hooksOf, type BuiltRequest } from './client-hooks.js';
import type { APIClient } from './client.js';
import { mergeHeaders, type HeadersLike } from './headers.js';
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
  const { path, query, defaultBaseURL, __security: schemes } = options;
  const url = client.buildURL(path, query as Record<string, unknown>, defaultBaseURL);
  const auth = authNow(client, schemes) ?? (await hooksOf(client).authHeaders(options, schemes));
  return assemble(client, options, url, auth);
}

function assemble(
  client: APIClient,
  options: FinalRequestOptions,
  url: string,
  auth: HeadersLike,
): BuiltRequest {
  const hooks = hooksOf(client);
  const { method, idempotencyKey } = options;
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
    auth,
    given,
  );
  hooks.validateHeaders(headers, options.__security);
  const req = createInit(method.toUpperCase(), headers);
  if (body) addBody(req, body);
  if (client.fetchOptions) Object.assign(req, client.fetchOptions);
  if (options.fetchOptions) Object.assign(req, options.fetchOptions);
  return { req: req as BuiltRequest['req'], url, timeout };
}
