import type { OpenAIRealtimeEmitter } from '@oai/realtime/connection';

/**
 * The part of a Realtime connection that voice programs use: any class of `@oai/realtime/ws` and
 * `@oai/realtime/websocket`.
 *
 * @public
 */
export interface VoiceConnection extends Pick<OpenAIRealtimeEmitter, 'on' | 'off' | 'send'> {
  drained(): Promise<void>;
}
