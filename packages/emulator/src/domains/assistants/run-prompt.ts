import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, numberOr, objectAt, objectsOf, type JsonObject } from '../../json.js';
import type { AnswerFormat, Prompt, ToolChoice } from '../../model/prompt.js';
import { countTokens } from '../../model/tokens.js';
import { messages, textOf } from './message-objects.js';

/** The tool calls of a run so far, with their outputs. @internal */
export function runToolCalls(call: Call, run: StoredObject): JsonObject[] {
  return call.state
    .collection('run step', run.id)
    .all()
    .flatMap((step) => objectsOf(objectAt(step, 'step_details')['tool_calls']));
}

/** Converts a run and its thread to a prompt. @internal */
export function runPrompt(call: Call, run: StoredObject): Prompt {
  const said = messages(call, String(run['thread_id'])).all();
  const lastUser = said.findLast(({ role }) => role === 'user');
  const calls = runToolCalls(call, run).map((toolCall) => objectAt(toolCall, 'function'));
  return {
    model: String(run['model']),
    userText: lastUser ? textOf(lastUser) : '',
    toolResults: calls.flatMap(({ output }) => (typeof output === 'string' ? [output] : [])),
    calledTools: calls.map(({ name }) => String(name)),
    tools: objectsOf(run['tools'])
      .filter(({ type }) => type === 'function')
      .map((tool) => {
        const { name, parameters } = objectAt(tool, 'function');
        return {
          kind: 'function',
          name: String(name),
          parameters: isObject(parameters) ? parameters : undefined,
        };
      }),
    toolChoice: toolChoice(run['tool_choice']),
    parallelToolCalls: run['parallel_tool_calls'] !== false,
    format: answerFormat(run['response_format']),
    maxTokens: numberOr(run['max_completion_tokens'], undefined),
    stop: [],
    inputTokens: said.reduce(
      (sum, message) => sum + 4 + countTokens(textOf(message)),
      countTokens(String(run['instructions'])),
    ),
  };
}

function toolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'required') return choice;
  if (!isObject(choice)) return 'auto';
  return {
    names: [String(objectAt(choice, 'function')['name'] ?? '')],
    required: choice['type'] === 'function',
  };
}

function answerFormat(format: unknown): AnswerFormat {
  if (!isObject(format)) return { type: 'text' };
  if (format['type'] === 'json_object') return { type: 'json_object' };
  if (format['type'] !== 'json_schema') return { type: 'text' };
  return { type: 'json_schema', schema: objectAt(objectAt(format, 'json_schema'), 'schema') };
}
