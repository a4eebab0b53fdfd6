import type { Call } from '../api/call.js';
import { badRequest } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
import type { Prompt } from '../model/prompt.js';
import { checkChatCapabilities } from './chat-capabilities.js';
import { checkMessages } from './chat-messages.js';
import { checkFilesOf } from './identifiers.js';
import { checkChatLimits, checkCommonLimits } from './limits.js';
import { checkFormat, checkFunction, checkTools } from './json-schema.js';
import { isKnownModel } from './models.js';

/**
 * Checks the rules of chat completions that the document's schemas cannot express.
 *
 * @throws {ApiError} 400 if the API would refuse the request; 404 for an unknown file.
 * @internal
 */
export function checkChat(call: Call, prompt: Prompt): void {
  const { body, state } = call;
  checkCompanions(body);
  const messages = objectsOf(body['messages']);
  checkMessages(messages);
  checkCommonLimits(body);
  checkChatLimits(body);
  for (const [index, { content }] of messages.entries()) {
    checkFilesOf(content, `messages[${index}].content`, state);
  }
  checkTools(body['tools'], 'function');
  for (const [index, each] of objectsOf(body['functions']).entries()) {
    checkFunction(each, `functions[${index}]`);
  }
  const format = objectAt(body, 'response_format');
  if (format['type'] === 'json_schema') {
    checkFormat(objectAt(format, 'json_schema'), 'response_format');
  }
  if (format['type'] === 'json_object' && !mentionsJson(body['messages'])) {
    throw badRequest(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'messages',
    );
  }
  if (isKnownModel(call)) checkChatCapabilities(body, prompt);
}

/** Checks parameters that need another one. */
function checkCompanions(body: JsonObject): void {
  if (isObject(body['stream_options']) && body['stream'] !== true) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
    );
  }
  if (typeof body['top_logprobs'] === 'number' && body['logprobs'] !== true) {
    throw badRequest(
      "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.",
      'top_logprobs',
    );
  }
  if (body['max_tokens'] != null && body['max_completion_tokens'] != null) {
    throw badRequest(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      'max_tokens',
      'invalid_parameter_combination',
    );
  }
  checkToolChoice(body);
}

/** Checks that the tools that must be called are offered. */
function checkToolChoice(body: JsonObject): void {
  const { tools, tool_choice: choice } = body;
  if (!Array.isArray(tools)) {
    for (const name of ['tool_choice', 'parallel_tool_calls']) {
      if (body[name] == null || body[name] === 'none') continue;
      throw badRequest(
        `Invalid value for '${name}': '${name}' is only allowed when 'tools' are specified.`,
        name,
      );
    }
  }
  for (const type of ['function', 'custom']) {
    const { name } = objectAt(choice, type);
    if (!isObject(choice) || choice['type'] !== type || typeof name !== 'string') continue;
    if (objectsOf(tools).some((tool) => objectAt(tool, type)['name'] === name)) continue;
    throw badRequest(
      `Invalid value for 'tool_choice': no ${type === 'custom' ? 'custom tool' : type} named '${name}' was specified in the 'tools' parameter.`,
      'tool_choice',
    );
  }
}

/** Returns true if a text of the messages mentions JSON, as the format `json_object` requires. @internal */
export function mentionsJson(...messages: unknown[]): boolean {
  return /json/i.test(JSON.stringify(messages));
}
