import { isObject, type JsonObject } from '../json.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { hideSecretTexts, namedWithoutSecrets, withoutSecrets } from '../secrets.js';
import type { LoggedExchange, Piece } from '../state/exchange-log.js';

/** A name is repeated to all who watch, whatever its length. */
const MAX_MODEL_LENGTH = 200;

/** Describes a recorded request, without credentials and bytes. @internal */
export function describeRequest(request: RecordedRequest): JsonObject {
  const { method, path, query, requestId, receivedAtMs, body, messages, status, cancelled } =
    request;
  return {
    ...{ method, path, query: namedWithoutSecrets(query) },
    headers: namedWithoutSecrets(Object.entries(request.headers)),
    ...{ body: withoutSecrets(body), messages: withoutSecrets(messages) },
    ...{ status, cancelled, requestId, receivedAtMs },
  };
}

/** Describes an exchange in short. @internal */
export function summary(exchange: LoggedExchange): JsonObject {
  const { record, fault, isScripted, pieceCount, sentBytes } = exchange;
  const { requestId: id, method, path, query, receivedAtMs, body, status, cancelled } = record;
  const search = new URLSearchParams(namedWithoutSecrets(query)).toString();
  return {
    ...{ id, method, path, query: search, receivedAtMs, status, cancelled },
    model: isObject(body) && typeof body['model'] === 'string' ? cut(body['model']) : undefined,
    isStream: isStream(exchange),
    ...{ fault, isScripted, pieceCount, sentBytes },
    answeredAfterMs: rounded(exchange.answeredAfterMs),
    endedAfterMs: rounded(exchange.endedAfterMs),
  };
}

/** Describes an exchange with all that was kept of it, without credentials. @internal */
export function details(exchange: LoggedExchange): JsonObject {
  return {
    ...summary(exchange),
    request: describeRequest(exchange.record),
    responseHeaders: namedWithoutSecrets(exchange.responseHeaders),
    pieces: describePieces(exchange),
  };
}

function cut(text: string): string {
  return text.length > MAX_MODEL_LENGTH ? `${text.slice(0, MAX_MODEL_LENGTH)}…` : text;
}

function describePieces(exchange: LoggedExchange): JsonObject[] {
  const decode = exchange.record.status === 101 || isText(exchange) ? decoder() : size;
  return exchange.pieces.map(({ afterMs, from, content }) => ({
    afterMs: rounded(afterMs),
    from,
    text: decode(content),
  }));
}

/** Returns a function that decodes pieces one after the other, which may part a character. */
function decoder(): (content: Piece['content']) => string {
  const utf8 = new TextDecoder();
  return (content) =>
    hideSecretTexts(typeof content === 'string' ? content : utf8.decode(content, { stream: true }));
}

function size(content: Piece['content']): string {
  return `${content.length} bytes`;
}

function isText(exchange: LoggedExchange): boolean {
  return /json|^text\/|xml/.test(contentType(exchange));
}

function isStream({ record, responseHeaders }: LoggedExchange): boolean {
  return record.status === 101 || /^text\/event-stream/.test(contentType({ responseHeaders }));
}

function contentType({ responseHeaders }: Pick<LoggedExchange, 'responseHeaders'>): string {
  return responseHeaders.find(([name]) => name === 'content-type')?.[1] ?? '';
}

function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 10) / 10;
}
