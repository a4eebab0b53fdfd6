import type { Operation } from '../attributes/operations.js';
import { objectOf, objectsOf, textOf, type JSONObject } from '../attributes/records.js';
import { chatInput, chatOutput } from './chat.js';
import { textPart, type CapturedContent } from './messages.js';
import { responseInput, responseInstructions, responseOutput } from './responses.js';

/** Returns the content of the parameters of a call. */
export function captureInput(operation: Operation, body: JSONObject): CapturedContent {
  const tools = objectsOf(body['tools']);
  const toolDefinitions = tools.length > 0 ? tools.map(toolDefinition) : undefined;
  if (operation.api === 'responses') {
    return {
      inputMessages: responseInput(body),
      systemInstructions: responseInstructions(body),
      toolDefinitions,
    };
  }
  if (operation.api === 'chat_completions')
    return { inputMessages: chatInput(body), toolDefinitions };
  const prompt = textOf(body['prompt']) ?? textOf(body['input']);
  return prompt === undefined
    ? {}
    : { inputMessages: [{ role: 'user', parts: [textPart(prompt)] }] };
}

/** Returns the content of the result of a call. */
export function captureOutput(operation: Operation, result: JSONObject): CapturedContent {
  if (operation.api === 'responses') return { outputMessages: responseOutput(result) };
  if (Array.isArray(result['choices'])) return { outputMessages: chatOutput(result) };
  const text = textOf(result['text']);
  return text === undefined
    ? {}
    : { outputMessages: [{ role: 'assistant', parts: [textPart(text)], finish_reason: 'stop' }] };
}

/** Returns a tool without its parameters, which are large: the conventions advise against them. */
function toolDefinition(tool: JSONObject): JSONObject {
  const type = textOf(tool['type']) ?? 'function';
  const named = objectOf(tool['function'] ?? tool['custom'] ?? tool);
  return { type, name: textOf(named['name']) ?? type };
}
