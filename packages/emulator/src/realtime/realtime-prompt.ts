import { isObject, objectsOf, stringOr, type JsonObject } from '../json.js';
import type { OfferedTool, Prompt, ToolChoice } from '../model/prompt.js';
import { countTokens } from '../model/tokens.js';

/** Converts a session and its conversation to a prompt. @internal */
export function realtimePrompt(settings: JsonObject, items: JsonObject[]): Prompt {
  const lastUser = items.findLastIndex((item) => item['role'] === 'user');
  const since = items.slice(lastUser + 1);
  const maxTokens = settings['max_output_tokens'];
  return {
    model: String(settings['model'] ?? 'gpt-realtime'),
    userText:
      items
        .filter((item) => item['role'] === 'user')
        .slice(-2)
        .map(itemText)
        .findLast((text) => text !== '') ?? '',
    toolResults: since
      .filter(({ type }) => type === 'function_call_output')
      .map((item) => String(item['output'])),
    calledTools: since
      .filter(({ type }) => type === 'function_call')
      .map(({ name }) => String(name)),
    tools: offeredTools(settings['tools']),
    toolChoice: toolChoice(settings['tool_choice']),
    parallelToolCalls: settings['parallel_tool_calls'] !== false,
    format: { type: 'text' },
    maxTokens: typeof maxTokens === 'number' ? maxTokens : undefined,
    stop: [],
    inputTokens: items.reduce(
      (sum, item) => sum + 4 + countTokens(itemText(item)),
      countTokens(stringOr(settings['instructions'], '')),
    ),
  };
}

function itemText(item: JsonObject): string {
  return objectsOf(item['content'])
    .map((part) => stringOr(part['text'] ?? part['transcript'], ''))
    .join('');
}

function offeredTools(tools: unknown): OfferedTool[] {
  return objectsOf(tools)
    .filter(({ type }) => type === 'function')
    .map(({ name, parameters }) => ({
      kind: 'function',
      name: String(name),
      parameters: isObject(parameters) ? parameters : undefined,
    }));
}

function toolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'required') return choice;
  return isObject(choice) ? { names: [String(choice['name'])], required: true } : 'auto';
}
