import type { CallResponse } from './call-response.js';
import type { APIClient } from './client.js';
import type { CallFacts } from './middleware.js';
import { parseResponse, withRequestID } from './response.js';
import type { PromiseOrValue, WithRequestID } from './types.js';

/**
 * What a call gives: a promise of its result, which can also be asked for the response. The request
 * is sent at once; the body is read when the result is asked for.
 *
 * @public
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  /** @internal */
  declare readonly responsePromise: Promise<CallResponse>;
  /** @internal */
  declare readonly parseResponse: ParseResponse<T>;
  declare private readonly client: APIClient;
  declare private parsed: Promise<WithRequestID<T>> | undefined;

  constructor(
    client: APIClient,
    responsePromise: Promise<CallResponse>,
    parse: ParseResponse<T> = parseResponse,
  ) {
    // Settled in name only: the methods below lead to the result, which is made on demand.
    super(settle);
    this.client = client;
    this.responsePromise = responsePromise;
    this.parseResponse = parse;
  }

  /** Promises derived from this one are plain. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The same call with another result. The body is still read once.
   *
   * @internal
   */
  _thenUnwrap<U>(transform: (data: T, answer: CallResponse) => U): APIPromise<U> {
    return new APIPromise<U>(this.client, this.responsePromise, async (_client, answer) =>
      withRequestID(transform((await this.parse()) as T, answer), answer.requestID),
    );
  }

  /**
   * The response itself, as soon as its headers are there. Reading its body with `json()`, `text()`
   * and so on leaves the result readable; a body taken as a stream is gone.
   */
  async asResponse(): Promise<Response> {
    return (await this.responsePromise).response;
  }

  /**
   * The result, the response, and the facts of the call: request id, rate limits, attempts, timing.
   */
  async withResponse(): Promise<
    { data: WithRequestID<T>; response: Response; request_id: string | null } & CallFacts
  > {
    const data = await this.parse();
    const answer = await this.responsePromise;
    const { response, requestID, rateLimit, attempts, timing } = answer;
    return { data, response, request_id: requestID, requestID, rateLimit, attempts, timing };
  }

  /** @internal */
  parse(): Promise<WithRequestID<T>> {
    return (this.parsed ??= this.responsePromise.then((answer) =>
      this.parseResponse(this.client, answer),
    ));
  }

  // `catch` and `finally` come from the platform, and lead here.
  override then<Result = WithRequestID<T>, Failure = never>(
    onFulfilled?: ((value: WithRequestID<T>) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.parse().then(onFulfilled, onRejected);
  }
}

function settle(resolve: (value: never) => void): void {
  resolve(null as never);
}

/**
 * Makes the result of an answered call.
 *
 * @internal
 */
export type ParseResponse<T> = (
  client: APIClient,
  answer: CallResponse,
) => PromiseOrValue<WithRequestID<T>>;
