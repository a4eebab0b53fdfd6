import type { CallSettings } from '../call/hooks.js';
import type { CallFacts } from '../call/options.js';
import type { PromiseOrValue, WithRequestID } from '../types.js';
import type { CallResponse } from './answered-call.js';
import { withRequestID } from './result.js';

/**
 * Converts the response of a call to its result.
 *
 * @internal
 */
export type ParseResponse<T> = (
  client: CallSettings,
  answer: CallResponse,
) => PromiseOrValue<WithRequestID<T>>;

/**
 * The promise of a call: resolves to the result, and also provides the response. The request is sent
 * at once; the body is read when the result is requested.
 *
 * @public
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  declare private readonly responsePromise: Promise<CallResponse>;
  declare private readonly parseResponse: ParseResponse<T>;
  declare private readonly client: CallSettings;
  declare private parsed: Promise<WithRequestID<T>> | undefined;

  constructor(
    client: CallSettings,
    responsePromise: Promise<CallResponse>,
    parse: ParseResponse<T> = parseResponse,
  ) {
    // The inherited state is unused: the methods below lead to the result, which is read on demand.
    super(settle);
    this.client = client;
    this.responsePromise = responsePromise;
    this.parseResponse = parse;
  }

  /** Derived promises are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * Returns a promise of the same call with a transformed result. The body is still read only once.
   *
   * @internal
   */
  _thenUnwrap<U>(transform: (data: T, answer: CallResponse) => U | Promise<U>): APIPromise<U> {
    // Not `this.parse()`: tracers wrap that method, and would see the result once for each promise.
    return new APIPromise<U>(this.client, this.responsePromise, async (client, answer) =>
      withRequestID(
        await transform((await this.parseResponse(client, answer)) as T, answer),
        answer.requestID,
      ),
    );
  }

  /**
   * Returns the response as soon as its headers have arrived. Its body can be read with `json()`,
   * `text()` and so on without affecting the result, but only once as a stream.
   */
  async asResponse(): Promise<Response> {
    return (await this.responsePromise).response;
  }

  /**
   * Returns the result with the response and the facts of the call: request id, rate limits,
   * attempts, timing.
   */
  async withResponse(): Promise<
    { data: WithRequestID<T>; response: Response; request_id: string | null } & CallFacts
  > {
    const data = await this.parse();
    const { response, requestID, rateLimit, attempts, timing } = await this.responsePromise;
    return { data, response, request_id: requestID, requestID, rateLimit, attempts, timing };
  }

  private parse(): Promise<WithRequestID<T>> {
    return (this.parsed ??= this.responsePromise.then((answer) =>
      this.parseResponse(this.client, answer),
    ));
  }

  // `catch` and `finally` are inherited and call `then`.
  override then<Result = WithRequestID<T>, Failure = never>(
    onFulfilled?: ((value: WithRequestID<T>) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.parse().then(onFulfilled, onRejected);
  }
}

/**
 * Transforms the result of a `create`. Libraries replace that method, and some of them return a plain
 * promise from it.
 *
 * @internal
 */
export function transformResult<T, U>(
  call: APIPromise<T>,
  transform: (data: T) => U | Promise<U>,
): APIPromise<U> {
  if ('_thenUnwrap' in call) return call._thenUnwrap(transform);
  return (call as Promise<T>).then(transform) as APIPromise<U>;
}

/**
 * Returns the result of an answered call, which is read only once.
 *
 * @internal
 */
export function parseResponse<T>(
  _client: CallSettings,
  answer: CallResponse,
): Promise<WithRequestID<T>> {
  return answer.data() as Promise<WithRequestID<T>>;
}

function settle(resolve: (value: never) => void): void {
  resolve(null as never);
}
