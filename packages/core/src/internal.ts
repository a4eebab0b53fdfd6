// The names that sibling packages share with the core and users do not need.
export { brand, hasBrand } from './errors/brand.js';
export { isClient, unwrapped } from './client/resource.js';
export {
  ADMIN_KEY,
  bearerHeader,
  callSupplier,
  suppliedKeyOf,
  supplyKey,
} from './client/credentials.js';
export { httpURL, refuseOptions } from './client/provider-checks.js';
export { OPTIONAL_CREDENTIALS, optionsOf } from './client/options.js';
export { conceal, hide } from './hide.js';
export { hooksOf } from './call/hooks.js';
export { repairReporter } from './call/report-repairs.js';
export { withQuery } from './call/with-query.js';
export { openCallStream } from './answer/open-stream.js';
export { transformResult } from './answer/api-promise.js';
export { relayedError } from './answer/event-error.js';
export { asBinaryResponse } from './answer/binary-response.js';
export type { StreamEnd } from './stream/context.js';
export { _iterSSEMessages } from './stream/sse-messages.js';
export { addAbortListener, removeAbortListener } from './abort-listeners.js';
export { builtinModule, isBrowser, readEnv } from './environment.js';
export { redactBody, redactText, redactURL } from './redact.js';
export { randomID } from './random-id.js';
export { LONGEST_TIMER_MS, sleep, startTimer, unlessAborted } from './timers.js';
export { decodeBase64, decodeFloat32, encodeBase64 } from './base64.js';
export { mergeHeaders } from './wire/headers.js';
export { requireObject, requireParameters } from './wire/parameters.js';
export { parseJSON, redactJSON } from './wire/parse-json.js';
export { path } from './wire/path.js';
export { toJSON } from './wire/body.js';
export { HOME, requireHome } from './wire/url.js';
export { AsyncQueue } from './events/async-queue.js';
export { EventStream, type BaseEvents } from './events/event-stream.js';
export { maybeMultipart, multipart, uploadPath } from './uploads/multipart.js';
export {
  createdBy,
  pollUntil,
  splitPollingOptions,
  type PollingOptions,
} from './polling/polling.js';

export type {
  JSONSchema,
  JSONSchemaArray,
  JSONSchemaDefinition,
  JSONSchemaObject,
  JSONSchemaType,
  JSONSchemaTypeName,
  JSONSchemaVersion,
} from './parsing/json-schema.js';
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableResponseTool,
  makeParseableTextFormat,
  makeParseableTool,
  parsedFromPartial,
  type AutoParseableResponseFormat,
  type AutoParseableResponseTool,
  type AutoParseableTextFormat,
  type AutoParseableTool,
} from './parsing/parseable.js';
export { withAnswer } from './parsing/parse-faults.js';
export { PartialJSONParser } from './parsing/partial-json.js';
export { readSent } from './parsing/read-sent.js';
export { isIndex, requireSafeKey } from './parsing/wire-values.js';
export {
  refuseAgentFormat,
  refuseAs,
  refuseChatSchemas,
  refuseLibrarySchema,
  refuseSchemas,
  refuseToolSchemas,
} from './parsing/refuse-schemas.js';
export {
  readLater,
  readNow,
  settleParsed,
  type ReadText,
  type TextParser,
} from './parsing/settle.js';
export { forEachConcurrently } from './running/for-each-concurrently.js';
export {
  diagnosed,
  reportDiagnostic,
  type DiagnosticReason,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from './running/runner-diagnostics.js';
export { RunnerLifecycle, type CloseStatus } from './running/runner-lifecycle.js';
export { copyJSON, positiveLimit } from './running/runner-values.js';
export { errorEventText } from './websocket/error-text.js';
export {
  asyncCredential,
  handshakeKey,
  missingKey,
  type ConnectionKind,
} from './websocket/handshake-key.js';
export { checkKeepAlive } from './websocket/keep-alive.js';
export { MessageLoops } from './websocket/message-queue.js';
export {
  ReconnectPolicy,
  type ReconnectingEvent,
  type ReconnectingOverrides,
  type ReconnectOptions,
} from './websocket/reconnect-policy.js';
export type { RawWebSocketData } from './websocket/send-queue.js';
export {
  handshakeHeaders,
  listenToNodeSocket,
  type SocketEvents,
  type SocketLike,
} from './websocket/socket.js';
export { SocketEmitter } from './websocket/socket-emitter.js';
export type {
  OpenSocket,
  Reconnection,
  SessionMessages,
  SessionObserver,
} from './websocket/session-types.js';
export { SocketSession } from './websocket/socket-session.js';
export { websocketURL } from './websocket/websocket-url.js';
