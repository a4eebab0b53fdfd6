// What the sibling packages share with the core, and users do not need. Only ever added to.
export { brand, hasBrand } from './errors/brand.js';
export type { Call } from './call.js';
export { CallResponse } from './call-response.js';
export { isClient } from './client.js';
export { hooksOf, type ClientHooks } from './client-hooks.js';
export { hide } from './hide.js';
export { isBrowser, isBrowserPage, readEnv } from './environment.js';
export { mergeHeaders } from './headers.js';
export { log } from './logger.js';
export { path } from './path.js';
export { stringifyQuery } from './query.js';
export { redactHeaders, redactText, redactURL } from './redact.js';
export { parseResponse } from './response.js';
export { parseRetryAfter } from './retry-after.js';
export { sleep } from './retry.js';
export { isStreamableBody, streamableBody, type StreamableBody } from './streamable-body.js';
export type { StreamContext, StreamEnd } from './stream-context.js';
export type { FinalRequestOptions } from './request-options.js';

export { decodeBase64, decodeFloat32, encodeBase64 } from './base64.js';
export { iterateBatches, type BatchIterator } from './batch-iterator.js';
export { asBinaryResponse, type BinaryContext } from './binary-response.js';
export {
  EventEmitter,
  type EmittedValue,
  type EventListener,
  type EventParameters,
} from './event-emitter.js';
export { EventStream, type BaseEvents } from './event-stream.js';
export { maybeMultipart, multipart, type MultipartOptions } from './multipart.js';
export { pollUntil, type PollOptions, type PollRead } from './polling.js';
export { decodeSSE } from './sse.js';
export { openStream } from './stream.js';
export { mediaTypeOf } from './uploads/media-type.js';
export { isUpload } from './uploads/upload-source.js';

export type {
  JSONSchema,
  JSONSchemaArray,
  JSONSchemaDefinition,
  JSONSchemaObject,
  JSONSchemaType,
  JSONSchemaTypeName,
  JSONSchemaVersion,
} from './json-schema.js';
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
  type ParseableFormat,
  type ParseableFormatOptions,
  type ParseableTool,
  type ToolOptions,
  type ToolParser,
} from './parseable.js';
export { PartialJSONParser } from './partial-json.js';
export { readHandshakeRefusal } from './websocket/handshake-refusal.js';
export { messageBytes, SendQueue, type RawWebSocketData } from './websocket/send-queue.js';
export { websocketURL } from './websocket/websocket-url.js';
export { withQuery } from './with-query.js';
