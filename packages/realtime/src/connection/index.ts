export { OpenAIRealtimeEmitter } from './realtime-emitter.js';
export { parseRealtimeEvent } from './parse-event.js';
export { OpenAIRealtimeError } from './realtime-error.js';
export type {
  RealtimeEvents,
  RealtimeSendableEvent,
  RealtimeStreamOptions,
  UnsentRealtimeMessage,
} from './realtime-events.js';
export type { RealtimeRecoveryOptions } from './recovery.js';
export type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './realtime-url.js';
export { buildRealtimeURL, getAzureRealtimeConnection, isAzure } from './realtime-url.js';
