import { OpenAIError } from '../errors/openai-error.js';

/** Classes whose content JSON leaves out or distorts, without an error. */
const LOST_IN_JSON =
  /^(Promise|Blob|File|FormData|ReadableStream|Request|Response|(Shared)?ArrayBuffer|Map|Set)$/;

/**
 * Refuses a body with a member whose content JSON does not express, such as a file, a stream, bytes
 * or a promise that was not awaited.
 *
 * @param body A value that can be converted to JSON.
 * @throws {OpenAIError} The message names the member.
 * @internal
 */
export function refuseLosses(body: unknown, place = 'the body'): void {
  if (typeof body !== 'object' || !body || 'toJSON' in body) return;
  const tag = Object.prototype.toString.call(body).slice(8, -1);
  const isStream = Symbol.asyncIterator in body;
  if (isStream || ArrayBuffer.isView(body) || LOST_IN_JSON.test(tag)) {
    const kind = isStream ? 'stream' : tag;
    throw new OpenAIError(`The request body cannot be sent as JSON: ${place} is a ${kind}.`);
  }
  for (const [key, item] of Object.entries(body)) {
    const step = Array.isArray(body) ? `[${key}]` : `.${key}`;
    refuseLosses(item, place === 'the body' ? step.replace(/^\./, '') : place + step);
  }
}
