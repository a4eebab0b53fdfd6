import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { ResponsesServerEvent } from '../generated/responses/responses-socket.gen.js';
import type { WebSocketErrorEventOf } from './socket-events.js';

/**
 * Something went wrong in a connection: the server sent an error event (then `error` is it), or the
 * connection failed (then `cause` may tell more).
 *
 * @public
 */
export class WebSocketError<ServerEvent = ResponsesServerEvent> extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'WebSocketError');

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
