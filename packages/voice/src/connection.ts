import { OpenAIError } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import type { OpenAIRealtimeEmitter } from '@oai/realtime/connection';

/** The state of a WebSocket that is being closed. */
const CLOSING = 2;

/**
 * The part of a Realtime connection that voice programs use: any class of `@oai/realtime/ws` and
 * `@oai/realtime/websocket`.
 *
 * @public
 */
export interface VoiceConnection extends Pick<OpenAIRealtimeEmitter, 'on' | 'off' | 'send'> {
  readonly socket: { readonly readyState: number };
  drained(): Promise<void>;
}

/**
 * Returns true until the connection begins to close: what is sent from then on would be reported as
 * an error of the program.
 *
 * @internal
 */
export function takesEvents({ socket }: VoiceConnection): boolean {
  return socket.readyState < CLOSING;
}

/**
 * @throws {OpenAIError} There is no connection, or the options are no object.
 * @internal
 */
export function checkConnection(connection: VoiceConnection, options: object): void {
  if (typeof (connection as VoiceConnection | undefined)?.on !== 'function') {
    throw new OpenAIError('The connection is missing: give one of `@oai/realtime`.');
  }
  requireObject(options, 'options');
}

/**
 * Returns true for a response that is no part of the conversation (`conversation: 'none'`): the
 * session knows neither its items nor its calls.
 *
 * @internal
 */
export function isApart(response: object | undefined): boolean {
  return (response as { conversation_id?: string | null } | undefined)?.conversation_id === null;
}
