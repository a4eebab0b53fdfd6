export { OpenAIRealtimeEmitter } from '../connection/realtime-emitter.js';
export { parseRealtimeEvent } from '../connection/parse-event.js';
export { OpenAIRealtimeError } from '../connection/realtime-error.js';
export type { RealtimeConnectionConfig } from '../connection/realtime-url.js';
export { isAzure } from '../connection/realtime-url.js';
export { buildRealtimeURL } from './azure-url.js';
