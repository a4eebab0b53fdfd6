import type { ApiDocument, Schema } from '../document/document.js';
import type { Problem } from '../document/problem.js';
import { requestSchema } from '../document/request-schema.js';
import {
  declaredMembers,
  findUnknownParameter,
  spellingAdvice,
  unknownParameter,
} from '../document/unknown-parameter.js';
import { isObject, type JsonObject } from '../json.js';

/** Parameters of chat, and what they are called in responses. */
const moved: Record<string, string> = {
  messages: 'input',
  response_format: 'text.format',
  reasoning_effort: 'reasoning.effort',
};
/** Parameters whose own members are known to be judged as well. */
const closed = ['text', 'reasoning', 'stream_options', 'prompt_cache_options'];
/** Schemas of the messages in the input. Responses return more than requests need. */
const messages = ['EasyInputMessage', 'InputMessage', 'OutputMessage'];

/**
 * Reports the first parameter of a response that the API does not know, where the API looks: at the
 * top, in some objects and in messages. It suggests names that are spelled alike.
 *
 * @internal
 */
export function findUnknownInResponse(
  schema: Schema,
  body: JsonObject,
  document: ApiDocument,
): Problem | undefined {
  const resolve = (name: string) => requestSchema(document, name);
  const known = declaredMembers(schema, resolve);
  if (!known) return undefined;
  for (const name of Object.keys(body)) {
    if (known.has(name)) continue;
    const target = Object.hasOwn(moved, name) ? moved[name] : undefined;
    if (target === undefined) return unknownParameter(name, '', spellingAdvice(name, body, known));
    const message = `Unsupported parameter: '${name}'. In the Responses API, this parameter has moved to '${target}'. Try again with the new parameter. See the API documentation for more information: https://platform.openai.com/docs/api-reference/responses/create.`;
    return { param: '', message, code: 'unsupported_parameter' };
  }
  for (const name of closed) {
    const [property, value] = [document.property(schema, name), body[name]];
    if (!property || !isObject(value)) continue;
    const problem = findUnknownParameter(property, value, resolve, name);
    if (problem) return problem;
  }
  return findUnknownInMessages(body['input'], resolve);
}

function findUnknownInMessages(
  input: unknown,
  resolve: (name: string) => Schema,
): Problem | undefined {
  if (!Array.isArray(input)) return undefined;
  const known = new Set([
    ...['id', 'status'],
    ...messages.flatMap((name) => [...(declaredMembers(resolve(name), resolve) ?? [])]),
  ]);
  for (const [index, item] of (input as unknown[]).entries()) {
    if (!isObject(item) || (item['type'] ?? 'message') !== 'message') continue;
    // Only what the model has written has a phase.
    const unknown = Object.keys(item).find(
      (name) => !known.has(name) || (name === 'phase' && item['role'] !== 'assistant'),
    );
    if (unknown !== undefined && item['role'] !== undefined) {
      return unknownParameter(unknown, `input[${index}]`);
    }
  }
  return undefined;
}
