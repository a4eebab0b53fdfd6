import { hide } from '../hide.js';
import { APIError } from './api-error.js';
import { brand } from './brand.js';
import { headersToShow } from './headers-to-show.js';

const SHOWN_CHARACTERS = 200;

/**
 * The response has a success status but an invalid body: broken JSON, an HTML page, nothing, or
 * malformed events.
 *
 * @public
 */
export class InvalidResponseError extends APIError<number | undefined, Headers | undefined> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'InvalidResponseError');

  /** The part of the body that was read. */
  declare readonly body: string | undefined;

  constructor(props: {
    message: string;
    response?: Response | undefined;
    body?: string | undefined;
    cause?: unknown;
  }) {
    const { message, response, body, cause } = props;
    const excerpt = body ? ` It begins: ${body.slice(0, SHOWN_CHARACTERS)}` : '';
    const headers = response && headersToShow(response);
    super(response?.status, undefined, message + excerpt, headers, cause);
    hide(this, 'body', body);
  }
}
