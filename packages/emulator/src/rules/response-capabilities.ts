import { badRequest } from '../http/api-error.js';
import { objectAt, objectsOf, type JsonObject } from '../json.js';
import type { Prompt } from '../model/prompt.js';
import { surelyExceeds } from '../model/tokens.js';
import { checkAnswerFormat } from './answer-format.js';
import { checkHostedTools } from './hosted-tools.js';
import type { ModelFamily } from './model-families.js';
import { effortOf, familyOf, hasFixedSampling } from './models.js';
import { unsupportedByModel, unsupportedParameter } from './unsupported.js';

const MIN_OUTPUT_TOKENS = 16;

/**
 * Checks that the model of a response takes what the request has.
 *
 * @param items The items of the conversation so far and those of the request, oldest first.
 * @throws {ApiError} 400 if it does not.
 * @internal
 */
export function checkResponseCapabilities(
  body: JsonObject,
  prompt: Prompt,
  items: JsonObject[],
): void {
  const family = familyOf(prompt.model);
  checkReasoning(body, prompt.model, family);
  checkSampling(body, family);
  checkText(body, prompt.model, family);
  checkToolTypes(body, prompt.model, family);
  checkHostedTools(body, prompt.model);
  checkImages(items, family);
  checkSizes(body, prompt, family);
}

function checkReasoning(body: JsonObject, model: string, { efforts }: ModelFamily): void {
  if (!efforts) return;
  const reasoning = objectAt(body, 'reasoning');
  if (efforts.length === 0) {
    const name = ['effort', 'summary'].find((each) => reasoning[each] != null);
    if (name !== undefined) throw unsupportedParameter(`reasoning.${name}`);
    if (included(body, 'reasoning.encrypted_content')) {
      throw badRequest('Encrypted content is not supported with this model.', 'include');
    }
    return;
  }
  const { effort } = reasoning;
  if (typeof effort !== 'string' || efforts.some((each) => each === effort)) return;
  throw unsupportedByModel(model, 'reasoning.effort', effort, efforts);
}

function checkSampling(body: JsonObject, family: ModelFamily): void {
  const effort = effortOf(family, objectAt(body, 'reasoning')['effort']);
  if (!hasFixedSampling(family, effort)) return;
  for (const name of ['temperature', 'top_p']) {
    if (body[name] == null || body[name] === 1) continue;
    throw badRequest(`Unsupported parameter: '${name}' is not supported with this model.`, name);
  }
  const param = included(body, 'message.output_text.logprobs')
    ? 'include'
    : Number(body['top_logprobs'] ?? 0) > 0 && 'top_logprobs';
  if (param) {
    throw badRequest(
      'logprobs are not supported with reasoning models.',
      param,
      'unsupported_parameter',
    );
  }
}

function checkText(body: JsonObject, model: string, family: ModelFamily): void {
  const { verbosities } = family;
  const text = objectAt(body, 'text');
  const { verbosity } = text;
  if (typeof verbosity === 'string' && verbosities && !verbosities.includes(verbosity)) {
    throw unsupportedByModel(model, 'text.verbosity', verbosity, verbosities);
  }
  checkAnswerFormat(objectAt(text, 'format'), family, 'text.format');
}

function checkToolTypes(
  { tools }: JsonObject,
  model: string,
  { computer, webSearch }: ModelFamily,
): void {
  for (const { type } of objectsOf(tools)) {
    const isOfOthers =
      computer !== undefined &&
      (type === 'computer' || type === 'computer_use_preview') &&
      type !== computer;
    const isSearch = typeof type === 'string' && type.startsWith('web_search');
    if (!isOfOthers && !(isSearch && webSearch === false)) continue;
    throw badRequest(`Tool '${String(type)}' is not supported with ${model}.`, 'tools');
  }
}

function checkImages(items: JsonObject[], { images }: ModelFamily): void {
  if (images !== false) return;
  const parts = items.flatMap(({ content }) => objectsOf(content));
  if (!parts.some(({ type }) => type === 'input_image')) return;
  throw badRequest(
    'Invalid content type. input_image is only supported by certain models.',
    'input',
  );
}

function checkSizes(
  body: JsonObject,
  { inputTokens, maxTokens }: Prompt,
  { context }: ModelFamily,
): void {
  if (maxTokens !== undefined && maxTokens < MIN_OUTPUT_TOKENS) {
    throw badRequest(
      `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= ${MIN_OUTPUT_TOKENS}, but got ${maxTokens} instead.`,
      'max_output_tokens',
      'integer_below_min_value',
    );
  }
  if (body['truncation'] === 'auto' || context === undefined) return;
  if (surelyExceeds(inputTokens, context)) {
    throw badRequest(
      'Your input exceeds the context window of this model. Please adjust your input and try again.',
      'input',
      'context_length_exceeded',
    );
  }
}

function included({ include }: JsonObject, value: string): boolean {
  return Array.isArray(include) && include.includes(value);
}
