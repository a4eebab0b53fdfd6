import type { Schema } from '../document/document.js';
import { checkBounds } from '../document/validate-bounds.js';
import { badRequest } from '../http/api-error.js';
import { objectAt, objectsOf, type JsonObject } from '../json.js';

/**
 * Checks the limits of chat and responses that the API has and the document does not state.
 *
 * @throws {ApiError} 400 if the API would refuse the request.
 * @internal
 */
export function checkCommonLimits(body: JsonObject): void {
  refuseBeyond({ maxItems: 128 }, body['tools'], 'tools');
  refuseBeyond({ maxLength: 64 }, body['prompt_cache_key'], 'prompt_cache_key');
}

/**
 * Checks the limits of chat that the API has and the document does not state.
 *
 * @throws {ApiError} 400 if the API would refuse the request.
 * @internal
 */
export function checkChatLimits(body: JsonObject): void {
  refuseBeyond({ minItems: 1 }, body['tools'], 'tools');
  for (const name of ['max_tokens', 'max_completion_tokens']) {
    refuseBeyond({ type: 'integer', minimum: 1 }, body[name], name);
  }
  for (const [index, tool] of objectsOf(body['tools']).entries()) {
    const { description } = objectAt(tool, 'function');
    refuseBeyond({ maxLength: 1024 }, description, `tools[${index}].function.description`);
  }
  for (const [index, message] of objectsOf(body['messages']).entries()) {
    const place = `messages[${index}]`;
    refuseBeyond({ pattern: '^[^\\s<|\\\\/>]+$' }, message['name'], `${place}.name`);
    refuseBeyond({ minItems: 1 }, message['tool_calls'], `${place}.tool_calls`);
    for (const [at, { id }] of objectsOf(message['tool_calls']).entries()) {
      refuseBeyond({ maxLength: 40 }, id, `${place}.tool_calls[${at}].id`);
    }
  }
}

function refuseBeyond(limits: Schema, value: unknown, param: string): void {
  const problem = checkBounds(limits, value, param);
  if (problem) throw badRequest(problem.message, problem.param, problem.code);
}
