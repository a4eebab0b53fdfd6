import { expectTypeOf } from 'expect-type';
import {
  APIClient,
  APIError,
  APIResource,
  RateLimitError,
  type APIPromise,
  type ClientOptions,
  type HeadersLike,
  type Middleware,
  type RateLimit,
  type RequestOptions,
} from './index.js';

declare const client: APIClient;
declare const error: unknown;

// A program with exactOptionalPropertyTypes may pass undefined for any option.
const options: ClientOptions = { apiKey: undefined, timeout: undefined, fetch: undefined };
const call: RequestOptions = { headers: undefined, signal: null, maxRetries: undefined };
new APIClient(options);
void client.get('/x', call);

// The platform's own fetch, and a narrower one, may be the transport.
new APIClient({ fetch });
new APIClient({ fetch: async (url, init) => fetch(url, init) });
new APIClient({ fetchOptions: { dispatcher: {}, redirect: 'error', keepalive: true } });
// @ts-expect-error A client sets the body itself.
new APIClient({ fetchOptions: { body: '' } });
// @ts-expect-error No such option.
new APIClient({ apikey: '' });
// @ts-expect-error A duration is a number.
new APIClient({ deadlineMs: '1s' });

const headers: HeadersLike[] = [
  { a: 'b', c: null, d: undefined, e: ['f', null] },
  [['a', 'b']],
  new Headers(),
  null,
  undefined,
];
void headers;

if (error instanceof APIError) {
  expectTypeOf(error.request_id).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(error.code).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(error.headers?.['retry-after']).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.headers?.get('a')).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(error.attempts).toEqualTypeOf<number | undefined>();
}
if (error instanceof RateLimitError) {
  expectTypeOf(error.status).toEqualTypeOf<429>();
  expectTypeOf(error.rateLimit).toEqualTypeOf<RateLimit | undefined>();
  expectTypeOf(error.headers['retry-after']).toEqualTypeOf<string | undefined>();
}
new RateLimitError(429, undefined, 'message', new Headers());
// @ts-expect-error The status of the class.
new RateLimitError(500, undefined, 'message', new Headers());

const promise: APIPromise<{ a: number }> = client.get<{ a: number }>('/x');
expectTypeOf<Awaited<typeof promise>>().toEqualTypeOf<
  { a: number } & { _request_id?: string | null }
>();
expectTypeOf<Awaited<APIPromise<number[]>>>().toEqualTypeOf<number[]>();
expectTypeOf<
  Awaited<ReturnType<typeof promise.withResponse>>['response']
>().toEqualTypeOf<Response>();

const middleware: Middleware = async (request, next) => {
  expectTypeOf(request.headers).toEqualTypeOf<Record<string, string | null>>();
  request.path = '/y';
  const response = await next(request);
  expectTypeOf(response.attempts).toEqualTypeOf<number>();
  expectTypeOf(response.rateLimit).toEqualTypeOf<RateLimit | undefined>();
  return response;
};
new APIClient({ middleware: [middleware, async () => new Response('{}')] });

class Things extends APIResource {
  list(): APIPromise<string[]> {
    return this._client.get('/things');
  }
}
new Things(client);
new Things({ apiKey: 'key' });

// Overrides as subclasses of `openai` write them.
class Custom extends APIClient {
  protected override async prepareOptions(): Promise<void> {}
  protected override defaultQuery(): Record<string, string | undefined> {
    return { a: 'b' };
  }
  protected override async authHeaders(): Promise<undefined> {
    return undefined;
  }
}
expectTypeOf(new Custom().withOptions({})).toEqualTypeOf<Custom>();
