import { parseRateLimit, type RateLimit } from '../rate-limit.js';
import { parseRetryAfter } from '../retry-after.js';
import { brand } from './brand.js';
import { withHeaderProperties, type ErrorHeaders } from './error-headers.js';
import { OpenAIError } from './openai-error.js';
import { reportError, withInspection } from './report.js';

// One module, since `APIError.generate` makes errors of its own subclasses.

/**
 * A call failed: the API returned an error status, or there was no complete response (`status` is
 * then undefined, and the class is one of {@link APIConnectionError}, {@link APIUserAbortError}).
 *
 * @public
 */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  // `openai` declares this parameter with the wrapper type.
  // eslint-disable-next-line @typescript-eslint/no-wrapper-object-types
  TError extends Object | undefined = Object | undefined,
> extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(
    /* @__PURE__ */ withInspection(this),
    'APIError',
  );

  /**
   * Creates the error of the class that matches a status.
   *
   * @param body The parsed response body, or its `error` member.
   */
  static generate(
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ): APIError {
    return errorForStatus(status, body, message, headers);
  }

  /** HTTP status. */
  declare readonly status: TStatus;
  /** Response headers; each is also a property: `error.headers?.['retry-after']`. */
  declare readonly headers: THeaders extends Headers ? ErrorHeaders : undefined;
  /** The `error` object of the response body. */
  declare readonly error: TError;
  declare readonly code: string | null | undefined;
  declare readonly param: string | null | undefined;
  declare readonly type: string | undefined;
  declare readonly requestID: string | null | undefined;
  /** The delay that the server asked for before the next request, milliseconds. LangChain sets it. */
  declare retryAfterMs: number | undefined;
  /** The number of attempts that the call made. */
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
    this.retryAfterMs = headers && parseRetryAfter(headers);
    if (headers) withHeaderProperties(headers);
  }

  /** An alias of {@link requestID}. */
  get request_id(): string | null | undefined {
    return this.requestID;
  }

  /** The values of the `x-ratelimit-*` headers. */
  get rateLimit(): RateLimit | undefined {
    return this.headers && parseRateLimit(this.headers);
  }

  /** Returns all facts of the error, without credentials. */
  toJSON(): Record<string, unknown> {
    return reportError(this);
  }
}

/**
 * There was no response, or only a part of one: connection refused or reset, DNS, TLS. The message
 * names the host and the cause.
 *
 * @public
 */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'APIConnectionError');

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'Connection error.', undefined, cause);
  }
}

/**
 * Status 400: the request is malformed or a parameter has an invalid value.
 *
 * @public
 */
export class BadRequestError extends APIError<400, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'BadRequestError');
}

/**
 * Status 401: the credential is missing, wrong or revoked.
 *
 * @public
 */
export class AuthenticationError extends APIError<401, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'AuthenticationError');
}

/**
 * Status 403: the credential is valid but lacks the permission, or the country is not supported.
 *
 * @public
 */
export class PermissionDeniedError extends APIError<403, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'PermissionDeniedError');
}

/**
 * Status 404: the object, model or path does not exist or is not visible to this project.
 *
 * @public
 */
export class NotFoundError extends APIError<404, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'NotFoundError');
}

/**
 * Status 409: the object was changed by another request. Retried by default.
 *
 * @public
 */
export class ConflictError extends APIError<409, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ConflictError');
}

/**
 * Status 422: the request is well-formed but cannot be processed.
 *
 * @public
 */
export class UnprocessableEntityError extends APIError<422, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'UnprocessableEntityError');
}

/**
 * Status 429: too many requests or tokens (retried by default), or the quota is exhausted (never
 * retried).
 *
 * @public
 */
export class RateLimitError extends APIError<429, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'RateLimitError');
}

/**
 * Status 500 and above: the server failed. Retried by default.
 *
 * @public
 */
export class InternalServerError extends APIError<number, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'InternalServerError');
}

/**
 * Creates the error of the class that matches a status.
 *
 * @param body The parsed response body, or its `error` member.
 * @internal
 */
export function errorForStatus(
  status: number | undefined,
  body: object | undefined,
  message: string | undefined,
  headers: Headers | undefined,
): APIError {
  if (!status || !headers) return new APIConnectionError({ message, cause: body });
  const classes: Record<number, StatusErrorClass> = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
  };
  const StatusError = classes[status] ?? (status >= 500 ? InternalServerError : APIError);
  const error = (body as { error?: object } | undefined)?.error ?? body;
  return new StatusError(status as never, error, message, headers);
}

type StatusErrorClass = new (
  status: never,
  error: object | undefined,
  message: string | undefined,
  headers: Headers,
) => APIError;

function messageOf(status: unknown, error: unknown, message: string | undefined): string {
  const details = (error as { message?: unknown } | undefined)?.message || error;
  let text = details || message || 'status code (no body)';
  try {
    if (Object(text) === text) text = JSON.stringify(text);
  } catch {
    text = 'body too deep';
  }
  return status ? `${status} ${text}` : `${text}`;
}
