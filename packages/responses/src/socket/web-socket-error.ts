import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/** An error event of the server. @public */
export type WebSocketErrorEventOf<ServerEvent> = Extract<ServerEvent, { type: 'error' }>;

/**
 * The failure of a connection for events: an error event of the server, in `error`, or a fault of
 * the connection itself, whose `cause` may have details.
 *
 * @internal
 */
export class WebSocketError<ServerEvent> extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'WebSocketError');

  /** The error event, if the server sent one. */
  error?: WebSocketErrorEventOf<ServerEvent> | undefined;

  constructor(
    message: string,
    event: WebSocketErrorEventOf<ServerEvent> | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.error = event ?? undefined;
  }
}
