import { isObject, numberOr, objectAt, objectsOf, stringOr, type JsonObject } from '../../json.js';
import type { AnswerFormat, OfferedTool, Prompt, ToolChoice } from '../../model/prompt.js';
import { countTokens } from '../../model/tokens.js';
import { reasonsAt } from '../../rules/models.js';

/** Returns the items of an `input`, which may also be a string. @internal */
export function inputItems(input: unknown): JsonObject[] {
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  return objectsOf(input);
}

/**
 * Converts a request for a response to a prompt.
 *
 * @param items The items of the conversation so far and those of the request, oldest first.
 * @internal
 */
export function responsePrompt(body: JsonObject, items: JsonObject[]): Prompt {
  const lastUser = items.findLastIndex((item) => item['role'] === 'user');
  const since = items.slice(lastUser + 1);
  const instructions = stringOr(body['instructions'], '');
  const model = String(body['model'] ?? 'gpt-4o');
  const { effort, summary, generate_summary: legacySummary } = objectAt(body, 'reasoning');
  return {
    model,
    userText: lastUser < 0 ? '' : itemText(items[lastUser]!),
    toolResults: since.filter(({ type }) => /call_output$/.test(String(type))).map(itemText),
    calledTools: since
      .filter(({ type }) => /_call$/.test(String(type)))
      .map((item) => String(item['name'] ?? item['type'])),
    tools: offeredTools(body),
    toolChoice: toolChoice(body['tool_choice']),
    parallelToolCalls: body['parallel_tool_calls'] !== false,
    format: answerFormat(objectAt(objectAt(body, 'text'), 'format')),
    maxTokens: numberOr(body['max_output_tokens'], undefined),
    stop: [],
    reasoning: reasonsAt(model, effort)
      ? { summary: (summary ?? legacySummary) != null }
      : undefined,
    inputTokens: items.reduce(
      (sum, item) => sum + 4 + countTokens(itemText(item)),
      3 +
        countTokens(instructions) +
        (body['tools'] === undefined ? 0 : countTokens(JSON.stringify(body['tools']))),
    ),
  };
}

/** Returns the text of an item: of a message, or of a tool's output. @internal */
export function itemText(item: JsonObject): string {
  const content = item['content'] ?? item['output'] ?? item['arguments'] ?? item['input'];
  if (typeof content === 'string') return content;
  return objectsOf(content)
    .map((part) => stringOr(part['text'] ?? part['refusal'], ''))
    .join('');
}

function offeredTools(body: JsonObject): OfferedTool[] {
  return objectsOf(body['tools']).flatMap((tool): OfferedTool[] => {
    const { type, name, parameters } = tool;
    if (type === 'custom') return [{ kind: 'custom', name: String(name) }];
    if (type !== 'function') return [];
    return [
      {
        kind: 'function',
        name: String(name),
        parameters: isObject(parameters) ? parameters : undefined,
      },
    ];
  });
}

function toolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'required') return choice;
  if (!isObject(choice)) return 'auto';
  if (choice['type'] === 'allowed_tools') {
    const names = objectsOf(choice['tools']).map(({ name }) => String(name));
    return { names, required: choice['mode'] === 'required' };
  }
  // Choosing a hosted tool rules out all function tools.
  return { names: [String(choice['name'] ?? '')], required: 'name' in choice };
}

function answerFormat(format: JsonObject): AnswerFormat {
  if (format['type'] === 'json_object') return { type: 'json_object' };
  if (format['type'] !== 'json_schema') return { type: 'text' };
  return { type: 'json_schema', schema: objectAt(format, 'schema') };
}
