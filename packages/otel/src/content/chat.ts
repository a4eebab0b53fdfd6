import { objectOf, objectsOf, textOf, type JSONObject } from '../attributes/records.js';
import { textPart, toolCallPart, type CapturedMessage, type MessagePart } from './messages.js';
import { contentParts } from './parts.js';

/** Returns the messages of the parameters of a chat completion, in their order. */
export function chatInput(body: JSONObject): CapturedMessage[] {
  return objectsOf(body['messages']).map((message) => {
    const role = String(message['role']);
    const name = textOf(message['name']);
    return { role, parts: messageParts(role, message), ...(name !== undefined && { name }) };
  });
}

/** Returns one message for each choice of a chat completion. */
export function chatOutput(completion: JSONObject): CapturedMessage[] {
  return objectsOf(completion['choices']).map((choice) => {
    const message = objectOf(choice['message']);
    // Legacy completions have a text instead of a message.
    const text = textOf(choice['text']);
    const parts = text === undefined ? messageParts('assistant', message) : [textPart(text)];
    return {
      role: textOf(message['role']) ?? 'assistant',
      parts,
      finish_reason: finishReason(choice['finish_reason']),
    };
  });
}

function messageParts(role: string, message: JSONObject): MessagePart[] {
  if (role === 'tool' || role === 'function') {
    const id = message['tool_call_id'] ?? message['name'];
    return [{ type: 'tool_call_response', id, response: message['content'] }];
  }
  const reasoning = textOf(message['reasoning_content']);
  const refusal = textOf(message['refusal']);
  return [
    ...(reasoning === undefined ? [] : [{ type: 'reasoning', content: reasoning }]),
    ...contentParts(message['content']),
    ...(refusal === undefined ? [] : [{ type: 'refusal', content: refusal }]),
    ...objectsOf(message['tool_calls']).map((call) => {
      const called = objectOf(call['function'] ?? call['custom']);
      return toolCallPart(call['id'], called['name'], called['arguments'] ?? called['input']);
    }),
  ];
}

/** Returns a reason in the words of the conventions. */
function finishReason(reason: unknown): string {
  if (reason === 'tool_calls' || reason === 'function_call') return 'tool_call';
  return textOf(reason) ?? 'error';
}
