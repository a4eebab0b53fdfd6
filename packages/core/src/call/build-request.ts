import { FOR_BROWSERS } from '#platform';
import { USER_AGENT } from '../environment.js';
import { encodeBody } from '../wire/body.js';
import { addBody } from '../wire/encoded-body.js';
import { mergeHeaders, type HeadersLike } from '../wire/headers.js';
import { completeInit, createInit } from '../wire/request-init.js';
import type { BuiltRequest, CallClient, ClientHooks } from './hooks.js';
import type { FinalRequestOptions } from './options.js';

/**
 * Builds the request of one attempt from its URL and authorization headers.
 *
 * @param isHome True if it may carry headers of the client, any of which may be a credential.
 * @throws {OpenAIError} A part of the request is invalid; the message names it.
 * @internal
 */
export async function buildRequest(
  client: CallClient & ClientHooks,
  options: FinalRequestOptions,
  url: string,
  auth?: HeadersLike,
  isHome = false,
): Promise<BuiltRequest> {
  const { method, idempotencyKey } = options;
  const timeout = options.timeout ?? client.timeout;
  const own = isHome ? client : undefined;
  const defaults = own?.defaultHeaders(options);
  const given = defaults || options.headers ? mergeHeaders(defaults, options.headers) : undefined;
  const givenType = given?.values.get('content-type');
  const body = encodeBody(options.body, givenType, options.onUploadProgress, options);
  if (!FOR_BROWSERS && body?.check) await body.check();
  const headers = mergeHeaders(
    {
      accept: options.stream ? 'text/event-stream' : 'application/json',
      'user-agent': USER_AGENT,
      'openai-organization': own?.organization,
      'openai-project': own?.project,
      'content-type': body?.contentType,
      'content-length': body?.streamed ? body.contentLength?.toString() : undefined,
    },
    idempotencyKey && method !== 'get'
      ? { [client.idempotencyHeader ?? 'idempotency-key']: idempotencyKey }
      : undefined,
    auth,
    given,
    // Only this one names the boundary of the form.
    { 'content-type': body?.isForm ? body.contentType : undefined },
  );
  client.validateHeaders(headers, options.__security);
  const req = createInit(method.toUpperCase(), headers);
  if (body) addBody(req, body);
  // Headers are not among their types, but may be there, and then are those of the client.
  const kept = own ? undefined : { headers: headers.values };
  Object.assign(req, client.fetchOptions, kept, options.fetchOptions);
  completeInit(req);
  return { req: req as BuiltRequest['req'], url, timeout };
}
