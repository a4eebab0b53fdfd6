import { APIConnectionError } from './api-connection-error.js';
import { APIError } from './api-error.js';
import { AuthenticationError } from './authentication-error.js';
import { BadRequestError } from './bad-request-error.js';
import { ConflictError } from './conflict-error.js';
import { InternalServerError } from './internal-server-error.js';
import { NotFoundError } from './not-found-error.js';
import { PermissionDeniedError } from './permission-denied-error.js';
import { RateLimitError } from './rate-limit-error.js';
import { UnprocessableEntityError } from './unprocessable-entity-error.js';

/**
 * The error of the class that fits a status.
 *
 * @param body The parsed body of the answer; its `error` member is what counts.
 * @internal
 */
export function errorForStatus(
  status: number | undefined,
  body: object | undefined,
  message: string | undefined,
  headers: Headers | undefined,
): APIError {
  if (!status || !headers) return new APIConnectionError({ message, cause: body });
  const classes: Record<
    number,
    new (
      status: never,
      error: object | undefined,
      text: string | undefined,
      headers: Headers,
    ) => APIError
  > = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
  };
  const statusClass = classes[status] ?? (status >= 500 ? InternalServerError : APIError);
  const error = (body as { error?: object } | undefined)?.error ?? body;
  return new statusClass(status as never, error, message, headers);
}

// Set from here, since the classes above extend that class: its own module cannot import them.
APIError.generate = errorForStatus;
