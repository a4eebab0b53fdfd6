import { isObject, numberOr, objectAt, objectsOf, stringOr, type JsonObject } from '../../json.js';
import type { AnswerFormat, OfferedTool, Prompt, ToolChoice } from '../../model/prompt.js';
import { countTokens } from '../../model/tokens.js';
import { reasonsAt } from '../../rules/models.js';

/** Converts a chat request to a prompt. @internal */
export function chatPrompt(body: JsonObject): Prompt {
  const messages = objectsOf(body['messages']);
  const lastUser = messages.findLastIndex((message) => message['role'] === 'user');
  const since = messages.slice(lastUser + 1);
  return {
    model: String(body['model']),
    userText: lastUser < 0 ? '' : messageText(messages[lastUser]!),
    toolResults: since
      .filter(({ role }) => role === 'tool' || role === 'function')
      .map((message) => messageText(message)),
    calledTools: since.flatMap(calledNames),
    tools: offeredTools(body),
    toolChoice: toolChoice(body['tool_choice'] ?? body['function_call']),
    parallelToolCalls: body['parallel_tool_calls'] !== false && !('functions' in body),
    format: answerFormat(objectAt(body, 'response_format')),
    maxTokens: numberOr(body['max_completion_tokens'] ?? body['max_tokens'], undefined),
    stop: [body['stop']].flat().filter((word): word is string => typeof word === 'string'),
    inputTokens: inputTokens(body, messages),
    reasoning: reasonsAt(String(body['model']), body['reasoning_effort'])
      ? { summary: false }
      : undefined,
  };
}

/** Returns the text of a message, with its parts joined. @internal */
export function messageText(message: JsonObject): string {
  const { content } = message;
  if (typeof content === 'string') return content;
  return objectsOf(content)
    .map((part) => stringOr(part['text'] ?? part['refusal'], ''))
    .join('');
}

/** Estimates the tokens of the messages: four for each as overhead, and a fixed number for an image. */
function inputTokens(body: JsonObject, messages: JsonObject[]): number {
  const tools = body['tools'] ?? body['functions'];
  const pictures = messages
    .flatMap(({ content }) => objectsOf(content))
    .filter(({ type }) => type === 'image_url');
  return messages.reduce(
    (sum, message) => sum + 4 + countTokens(messageText(message)),
    3 + pictures.length * 85 + (tools === undefined ? 0 : countTokens(JSON.stringify(tools))),
  );
}

function calledNames(message: JsonObject): string[] {
  const named = objectsOf(message['tool_calls']).map(
    (call) => objectAt(call, 'function')['name'] ?? objectAt(call, 'custom')['name'],
  );
  return [...named, objectAt(message, 'function_call')['name']].filter(
    (name) => typeof name === 'string',
  );
}

function offeredTools(body: JsonObject): OfferedTool[] {
  const tools = objectsOf(body['tools']).map((tool): OfferedTool => {
    if (tool['type'] === 'custom')
      return { kind: 'custom', name: String(objectAt(tool, 'custom')['name']) };
    const { name, parameters } = objectAt(tool, 'function');
    return {
      kind: 'function',
      name: String(name),
      parameters: isObject(parameters) ? parameters : undefined,
    };
  });
  const functions = objectsOf(body['functions']).map(({ name, parameters }): OfferedTool => ({
    kind: 'function',
    name: String(name),
    parameters: isObject(parameters) ? parameters : undefined,
  }));
  return [...tools, ...functions];
}

function toolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'required') return choice;
  if (!isObject(choice)) return 'auto';
  if (choice['type'] === 'allowed_tools') {
    const { mode, tools } = objectAt(choice, 'allowed_tools');
    const names = objectsOf(tools).map((tool) =>
      String(objectAt(tool, String(tool['type']))['name']),
    );
    return { names, required: mode === 'required' };
  }
  const named =
    objectAt(choice, 'function')['name'] ?? objectAt(choice, 'custom')['name'] ?? choice['name'];
  return { names: [String(named)], required: true };
}

function answerFormat(format: JsonObject): AnswerFormat {
  if (format['type'] === 'json_object') return { type: 'json_object' };
  if (format['type'] !== 'json_schema') return { type: 'text' };
  return { type: 'json_schema', schema: objectAt(objectAt(format, 'json_schema'), 'schema') };
}
