import { APIError } from './api-error.js';
import { brand } from './brand.js';

const SHOWN_CHARACTERS = 200;

/**
 * The answer has a good status but not the form that it must have: broken JSON, an HTML page, an
 * empty body, malformed events.
 *
 * @public
 */
export class InvalidResponseError extends APIError<number | undefined, Headers | undefined> {
  static {
    brand(this, 'InvalidResponseError');
  }

  /** The body, as far as it was read. */
  readonly body: string | undefined;

  constructor(props: {
    message: string;
    response?: Response | undefined;
    body?: string | undefined;
    cause?: unknown;
  }) {
    const { response, body } = props;
    super(response?.status, undefined, withExcerpt(props.message, body), response?.headers);
    Object.defineProperty(this, 'body', { value: body, configurable: true });
    if (props.cause !== undefined) {
      Object.defineProperty(this, 'cause', { value: props.cause, configurable: true });
    }
  }
}

function withExcerpt(message: string, body: string | undefined): string {
  if (!body) return message;
  const excerpt = body.slice(0, SHOWN_CHARACTERS).replace(/\s+/g, ' ');
  return `${message} It begins: ${excerpt}${body.length > SHOWN_CHARACTERS ? '…' : ''}`;
}
