import { OpenAIError } from '@oai/core';

/** The method of a fine-tuning job. @public */
export type TrainingMethod = 'supervised' | 'dpo' | 'reinforcement';

type Members = Record<string, unknown>;

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

/**
 * Returns the problems of one line of a training file, for the formats in the fine-tuning guides of
 * the API: chat messages, prompts with completions, preferences, and prompts for graders.
 *
 * @internal
 */
export function exampleProblems(line: string, method: TrainingMethod): string[] {
  const example = parseObject(line);
  if (!example) return ['The line is not a JSON object.'];
  return [...checksByMethod[method](example)];
}

/** @throws {OpenAIError} There is no such method. */
export function requireMethod(method: TrainingMethod): void {
  if (Object.hasOwn(checksByMethod, method)) return;
  const known = Object.keys(checksByMethod).join(', ');
  throw new OpenAIError(`\`method\` must be one of ${known}, not ${String(method)}.`);
}

const checksByMethod: Record<TrainingMethod, (example: Members) => Iterable<string>> = {
  *supervised(example) {
    if (example['messages'] === undefined && 'prompt' in example) {
      for (const name of ['prompt', 'completion'])
        if (typeof example[name] !== 'string') yield `\`${name}\` must be a text.`;
      return;
    }
    yield* answerProblems(example['messages'], 'messages');
    yield* toolProblems(example['tools']);
  },

  *dpo(example) {
    const input = asObject(example['input']);
    if (!input) yield '`input` must be an object with `messages`.';
    else {
      yield* messagesProblems(input['messages'], 'input.messages');
      yield* toolProblems(input['tools']);
    }
    for (const name of ['preferred_output', 'non_preferred_output'])
      yield* answerProblems(example[name], name);
  },

  *reinforcement(example) {
    const { messages } = example;
    yield* messagesProblems(messages, 'messages');
    if (Array.isArray(messages) && asObject(messages.at(-1))?.['role'] === 'assistant')
      yield 'The last of `messages` is from the assistant, but the model is to write that answer.';
  },
};

/** Messages with an answer to learn. */
function* answerProblems(messages: unknown, place: string): Iterable<string> {
  yield* messagesProblems(messages, place);
  if (!Array.isArray(messages) || messages.length === 0) return;
  if (!messages.some((message) => asObject(message)?.['role'] === 'assistant'))
    yield `\`${place}\` has no message from the assistant.`;
}

function* messagesProblems(messages: unknown, place: string): Iterable<string> {
  if (!Array.isArray(messages) || messages.length === 0) {
    yield `\`${place}\` must be a list of messages, at least one.`;
    return;
  }
  for (const [index, message] of messages.entries())
    yield* messageProblems(asObject(message), `${place}[${index}]`);
}

function* messageProblems(message: Members | undefined, place: string): Iterable<string> {
  if (!message) {
    yield `\`${place}\` must be an object.`;
    return;
  }
  const { role, content, weight } = message;
  if (!ROLES.includes(role as string))
    yield `\`${place}.role\` must be one of ${ROLES.join(', ')}.`;
  const isAssistant = role === 'assistant';
  const isCall = isAssistant && (message['tool_calls'] ?? message['function_call']) !== undefined;
  if (typeof content !== 'string' && !Array.isArray(content) && !isCall)
    yield `\`${place}.content\` must be a text or a list of parts.`;
  if (role === 'tool' && typeof message['tool_call_id'] !== 'string')
    yield `\`${place}.tool_call_id\` must name the call that the message answers.`;
  if (weight === undefined || weight === null) return;
  if (!isAssistant) yield `\`${place}.weight\` is for messages of the assistant only.`;
  else if (weight !== 0 && weight !== 1) yield `\`${place}.weight\` must be 0 or 1.`;
}

function* toolProblems(tools: unknown): Iterable<string> {
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) {
    yield '`tools` must be a list.';
    return;
  }
  for (const [index, tool] of tools.entries()) {
    const name = asObject(asObject(tool)?.['function'])?.['name'];
    if (typeof name !== 'string') yield `\`tools[${index}].function.name\` must be a text.`;
  }
}

function parseObject(line: string): Members | undefined {
  try {
    return asObject(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Members | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Members) : undefined;
}
