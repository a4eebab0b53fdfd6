import { redactBody } from '@oai/core/internal';
import { finishReasonsOf } from '../attributes/result-attributes.js';
import { objectsOf, textOf, type JSONObject } from '../attributes/records.js';
import { textPart, toolCallPart, type CapturedMessage, type MessagePart } from './messages.js';
import { contentParts } from './parts.js';

/** Returns the input items of the parameters of a response as messages, in their order. */
export function responseInput(body: JSONObject): CapturedMessage[] {
  const { input } = body;
  if (typeof input === 'string') return [{ role: 'user', parts: [textPart(input)] }];
  return objectsOf(input).map((item) => ({ role: roleOf(item), parts: itemParts(item) }));
}

/** Returns the instructions, which are sent apart from the input. */
export function responseInstructions(body: JSONObject): MessagePart[] | undefined {
  const instructions = textOf(body['instructions']);
  return instructions === undefined ? undefined : [textPart(instructions)];
}

/** Returns the one message of a response: its output items are one generation. */
export function responseOutput(response: JSONObject): CapturedMessage[] {
  const parts = objectsOf(response['output']).flatMap(itemParts);
  const [reason] = finishReasonsOf(response);
  return [{ role: 'assistant', parts, finish_reason: reason ?? 'error' }];
}

function roleOf(item: JSONObject): string {
  if (String(item['type']).endsWith('_output')) return 'tool';
  return textOf(item['role']) ?? 'assistant';
}

function itemParts(item: JSONObject): MessagePart[] {
  const type = textOf(item['type']) ?? 'message';
  switch (type) {
    case 'message':
      return contentParts(item['content']);
    case 'reasoning':
      return [...contentParts(item['summary']), ...contentParts(item['content'])].map((part) => ({
        type: 'reasoning',
        content: part['content'] ?? '',
      }));
    case 'function_call':
      return [toolCallPart(item['call_id'], item['name'], item['arguments'])];
    case 'custom_tool_call':
      return [toolCallPart(item['call_id'], item['name'], item['input'])];
    case 'function_call_output':
    case 'custom_tool_call_output':
      return [{ type: 'tool_call_response', id: item['call_id'], response: item['output'] }];
    default:
      return type.endsWith('_call')
        ? [
            {
              type: 'server_tool_call',
              id: item['id'] ?? null,
              name: type,
              server_tool_call: redactBody(item),
            },
          ]
        : [{ type }];
  }
}
