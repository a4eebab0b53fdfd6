export { OpenAIRealtimeEmitter } from './connection/realtime-emitter.js';
export { OpenAIRealtimeError } from './connection/realtime-error.js';
export type { RealtimeEvents, RealtimeSendableEvent } from './connection/realtime-events.js';
export type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './connection/realtime-url.js';
export {
  buildRealtimeURL,
  getAzureRealtimeConnection,
  isAzure,
} from './connection/realtime-url.js';
