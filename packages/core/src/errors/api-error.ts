import { addInspection, parseRateLimit, reportError } from '@oai/core/internal/runtime-errors';
import type { RateLimit } from '../rate-limit.js';
import { parseRetryAfter } from '../retry-after.js';
import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';
import { withHeaderProperties, type ErrorHeaders } from './response-headers.js';

/**
 * The API answered with an error, or did not answer (then `status` is undefined and the class is
 * one of {@link APIConnectionError}, {@link APIUserAbortError}).
 *
 * @public
 */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  // The name by which `openai` users know it.
  // eslint-disable-next-line @typescript-eslint/no-wrapper-object-types
  TError extends Object | undefined = Object | undefined,
> extends OpenAIError {
  /** @internal */
  static override readonly _brand = brand(this, 'APIError');

  static {
    addInspection(this.prototype);
  }

  /**
   * Makes the error of the class that fits a status.
   *
   * @param body The parsed body of the answer; its `error` member is what counts.
   */
  static generate(
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ): APIError {
    const error = (body as { error?: object } | undefined)?.error ?? body;
    return new APIError(status, error, message, headers);
  }

  /** HTTP status. */
  declare readonly status: TStatus;
  /** Headers of the answer; each is also a property: `error.headers?.['retry-after']`. */
  declare readonly headers: THeaders extends Headers ? ErrorHeaders : undefined;
  /** The `error` object of the answer. */
  declare readonly error: TError;
  declare readonly code: string | null | undefined;
  declare readonly param: string | null | undefined;
  declare readonly type: string | undefined;
  declare readonly requestID: string | null | undefined;
  /** How many attempts the call made before it gave up. */
  declare attempts?: number;

  constructor(
    status: TStatus,
    error: TError,
    message: string | undefined,
    headers: THeaders,
    cause?: unknown,
  ) {
    super(messageOf(status, error, message), cause === undefined ? undefined : { cause });
    this.status = status;
    this.headers = headers as never;
    this.requestID = headers?.get('x-request-id');
    this.error = error;
    const data = error as Partial<Record<'code' | 'param' | 'type', string>> | undefined;
    this.code = data?.code;
    this.param = data?.param;
    this.type = data?.type;
    if (headers) withHeaderProperties(headers);
  }

  /** The same as {@link requestID}. */
  get request_id(): string | null | undefined {
    return this.requestID;
  }

  /** How long the server asked to wait before the next request, milliseconds. */
  get retryAfterMs(): number | undefined {
    return this.headers && parseRetryAfter(this.headers);
  }

  /** From the `x-ratelimit-*` headers. */
  get rateLimit(): RateLimit | undefined {
    return this.headers && parseRateLimit(this.headers);
  }

  /** All that is known of the error. Credentials are left out. */
  toJSON(): Record<string, unknown> {
    return reportError(this);
  }
}

function messageOf(status: unknown, error: unknown, message: string | undefined): string {
  const told = (error as { message?: unknown } | undefined)?.message || error;
  const text = told ? (typeof told === 'string' ? told : JSON.stringify(told)) : message;
  return [status, text || 'status code (no body)'].filter(Boolean).join(' ');
}
