import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { ResponsesServerEvent } from '../generated/responses/responses-socket.gen.js';

/** An error event of the server. @public */
export type WebSocketErrorEventOf<ServerEvent> = Extract<ServerEvent, { type: 'error' }>;

/**
 * The failure of a connection for responses: an error event of the server, in `error`, or a fault
 * of the connection itself, whose `cause` may have details.
 *
 * @public
 */
export class WebSocketError<ServerEvent = ResponsesServerEvent> extends OpenAIError {
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
