export { OpenAIError } from '@oai/core';
export { openTelemetry } from './open-telemetry.js';
export { registerOpenTelemetry } from './register.js';
export type {
  ContentCapture,
  LogEventEmitter,
  LogEventProvider,
  OpenTelemetryOptions,
} from './options.js';
export type { CapturedContent, CapturedMessage, MessagePart } from './content/messages.js';
export { traceAgent, traceTools } from './tools.js';
export { traceRealtime, type RealtimeConnection } from './realtime.js';
