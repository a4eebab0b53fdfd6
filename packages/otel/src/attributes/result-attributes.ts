import type { Attributes } from '@opentelemetry/api';
import { FINISH_REASONS, RESPONSE_ID, RESPONSE_MODEL } from './conventions.js';
import { objectOf, objectsOf, textOf, type JSONObject } from './records.js';

/** Returns the attributes that describe a result, without its usage and its content. */
export function resultAttributes(result: JSONObject): Attributes {
  const attributes: Attributes = {};
  const set = (attribute: string, value: string | undefined) => {
    if (value !== undefined) attributes[attribute] = value;
  };
  set(RESPONSE_ID, textOf(result['id']));
  set(RESPONSE_MODEL, textOf(result['model']));
  set('openai.response.service_tier', textOf(result['service_tier']));
  set('openai.response.system_fingerprint', textOf(result['system_fingerprint']));
  const reasons = finishReasonsOf(result);
  if (reasons.length > 0) attributes[FINISH_REASONS] = reasons;
  return attributes;
}

/** The reasons of incomplete responses in the words of the conventions. */
const INCOMPLETE = new Map<unknown, string>([
  ['max_output_tokens', 'length'],
  ['content_filter', 'content_filter'],
]);

/** Returns the finish reasons of a result: one for each choice, or that of a response. */
export function finishReasonsOf(result: JSONObject): string[] {
  const choices = objectsOf(result['choices']);
  if (choices.length > 0) return choices.map((one) => textOf(one['finish_reason']) ?? 'error');
  switch (result['status']) {
    case 'completed': {
      const calls = objectsOf(result['output']).some(({ type }) => type === 'function_call');
      return [calls ? 'tool_call' : 'stop'];
    }
    case 'incomplete': {
      const { reason } = objectOf(result['incomplete_details'] ?? result['status_details']);
      return [INCOMPLETE.get(reason) ?? textOf(reason) ?? 'error'];
    }
    case 'failed':
      return ['error'];
    case 'cancelled':
      return [textOf(objectOf(result['status_details'])['reason']) ?? 'error'];
    default:
      return [];
  }
}
