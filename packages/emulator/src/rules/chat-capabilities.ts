import { badRequest } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
import type { Prompt } from '../model/prompt.js';
import { surelyExceeds } from '../model/tokens.js';
import { checkAnswerFormat } from './answer-format.js';
import { absentContent } from './chat-messages.js';
import { checkChatMedia } from './chat-media.js';
import type { ModelFamily } from './model-families.js';
import { effortOf, familyOf, hasFixedSampling, isReasoningModel } from './models.js';
import { unsupportedParameter, unsupportedValue } from './unsupported.js';

/**
 * Checks that the model of a chat completion takes what the request has.
 *
 * @throws {ApiError} 400 if it does not.
 * @internal
 */
export function checkChatCapabilities(body: JsonObject, prompt: Prompt): void {
  const { model } = prompt;
  const family = familyOf(model);
  if (isReasoningModel(model) && body['max_tokens'] != null) {
    throw unsupportedParameter('max_tokens', " Use 'max_completion_tokens' instead.");
  }
  checkEffort(body, family);
  checkSampling(body, family);
  checkParameters(body, family);
  checkAnswerFormat(objectAt(body, 'response_format'), family, 'response_format');
  checkRoles(body, family);
  checkSilence(body, family);
  checkChatMedia(body, family);
  checkSizes(body, prompt, family);
}

function checkEffort(body: JsonObject, { efforts }: ModelFamily): void {
  const effort = body['reasoning_effort'];
  if (typeof effort !== 'string' || !efforts) return;
  if (efforts.length === 0) {
    throw badRequest('Unrecognized request argument supplied: reasoning_effort', null);
  }
  if (efforts.some((each) => each === effort)) return;
  throw unsupportedValue('reasoning_effort', effort, efforts);
}

/** Refuses what changes or reports the sampling where only its defaults are supported. */
function checkSampling(body: JsonObject, family: ModelFamily): void {
  if (family.sampling === 'search') return refuseForSearch(body);
  if (!hasFixedSampling(family, effortOf(family, body['reasoning_effort']))) return;
  for (const name of ['temperature', 'top_p']) {
    const value = body[name];
    if (value == null || value === 1) continue;
    throw badRequest(
      `Unsupported value: '${name}' does not support ${String(value)} with this model. Only the default (1) value is supported.`,
      name,
      'unsupported_value',
    );
  }
  if (body['logprobs'] === true) throw unsupportedParameter('logprobs');
  if (family.sampling !== 'never') return;
  for (const name of ['presence_penalty', 'frequency_penalty']) {
    if (body[name] != null && body[name] !== 0) throw unsupportedParameter(name);
  }
  if (Object.keys(objectAt(body, 'logit_bias')).length > 0) {
    throw unsupportedParameter('logit_bias');
  }
}

function refuseForSearch(body: JsonObject): void {
  const defaults = { temperature: 1, top_p: 1, n: 1, presence_penalty: 0, frequency_penalty: 0 };
  const given = Object.entries(defaults)
    .filter(([name, value]) => body[name] != null && body[name] !== value)
    .map(([name]) => name);
  if (given.length === 0) return;
  const arguments_ = given.length === 1 ? 'argument' : 'arguments';
  throw badRequest(`Model incompatible request ${arguments_} supplied: ${given.join(', ')}`, null);
}

function checkParameters(
  body: JsonObject,
  { stop, tools, parallelToolCalls, verbosities }: ModelFamily,
): void {
  if (stop === false && body['stop'] != null) throw unsupportedParameter('stop');
  if (parallelToolCalls === false && body['parallel_tool_calls'] != null) {
    throw unsupportedParameter('parallel_tool_calls');
  }
  if (tools === false && objectsOf(body['tools']).length > 0) throw unsupportedParameter('tools');
  const { verbosity } = body;
  if (typeof verbosity === 'string' && verbosities && !verbosities.includes(verbosity)) {
    throw unsupportedValue('verbosity', verbosity, verbosities);
  }
}

function checkRoles({ messages }: JsonObject, { systemMessages }: ModelFamily): void {
  if (systemMessages !== false || !Array.isArray(messages)) return;
  const index = messages.findIndex((message) => isObject(message) && message['role'] === 'system');
  if (index >= 0) throw unsupportedValue(`messages[${index}].role`, 'system', []);
}

/** Models that do not reason take no answers that say nothing. */
function checkSilence(body: JsonObject, { efforts }: ModelFamily): void {
  if (efforts?.length !== 0) return;
  const parts = ['content', 'refusal', 'audio', 'tool_calls', 'function_call'];
  const index = objectsOf(body['messages']).findIndex(
    (message) => message['role'] === 'assistant' && parts.every((name) => message[name] == null),
  );
  if (index >= 0) throw absentContent(index);
}

function checkSizes(
  body: JsonObject,
  { inputTokens, maxTokens }: Prompt,
  { context, output }: ModelFamily,
): void {
  if (context !== undefined && surelyExceeds(inputTokens, context)) {
    throw badRequest(
      `This model's maximum context length is ${context} tokens. However, your messages resulted in ${inputTokens} tokens. Please reduce the length of the messages.`,
      'messages',
      'context_length_exceeded',
    );
  }
  if (output !== undefined && maxTokens !== undefined && maxTokens > output) {
    throw badRequest(
      `max_tokens is too large: ${maxTokens}. This model supports at most ${output} completion tokens, whereas you provided ${maxTokens}.`,
      body['max_completion_tokens'] == null ? 'max_tokens' : 'max_completion_tokens',
      'invalid_value',
    );
  }
}
