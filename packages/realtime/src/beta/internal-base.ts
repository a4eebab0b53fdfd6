export { OpenAIRealtimeEmitter } from '../realtime-emitter.js';
export { OpenAIRealtimeError } from '../realtime-error.js';
export type { RealtimeConnectionConfig } from '../realtime-url.js';
export { isAzure } from '../realtime-url.js';
export { buildRealtimeURL } from './beta-url.js';
