import { isObject, objectAt, objectsOf, parsed, type JsonObject } from '../../json.js';

const MIN_EXAMPLES = 10;
const ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

/** A file that jobs cannot be trained with. @internal */
export interface TrainingProblem {
  code: string;
  message: string;
}

/**
 * Checks the lines of a file of examples.
 *
 * @param method Type of the method: `supervised`, `dpo` or `reinforcement`; `completion` for models
 *   that complete a prompt.
 * @param isTraining True for the file of the training, false for that of the validation.
 * @internal
 */
export function trainingProblem(
  text: string,
  method: string,
  isTraining: boolean,
): TrainingProblem | undefined {
  const name = isTraining ? 'training' : 'validation';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const example = parsed(line);
    const problem = isObject(example)
      ? exampleProblem(example, method)
      : `Expected file to have JSONL format, where every line is a valid JSON dictionary. Line ${index + 1} is not a dictionary.`;
    if (problem === undefined) continue;
    const place = problem.startsWith('Expected file') ? '' : `Line ${index + 1}: `;
    return {
      code: `invalid_${name}_file`,
      message: `The job failed due to an invalid ${name} file. ${place}${problem}`,
    };
  }
  if (lines.length >= MIN_EXAMPLES || (!isTraining && lines.length > 0)) return undefined;
  return {
    code: 'invalid_n_examples',
    message: `${isTraining ? 'Training' : 'Validation'} file has ${lines.length} example(s), but must have at least ${isTraining ? MIN_EXAMPLES : 1} examples`,
  };
}

function exampleProblem(example: JsonObject, method: string): string | undefined {
  if (method === 'dpo') {
    return (
      messagesProblem(objectAt(example, 'input')['messages'], 'input.messages') ??
      outputProblem(example, 'preferred_output') ??
      outputProblem(example, 'non_preferred_output')
    );
  }
  const isCompletion =
    typeof example['prompt'] === 'string' && typeof example['completion'] === 'string';
  if (method === 'completion') {
    return isCompletion ? undefined : "Unexpected file format, expected 'prompt' and 'completion'.";
  }
  if (isCompletion) {
    return 'Input file is in the completion format, but the specified model needs the chat-completion format.';
  }
  const { messages } = example;
  const problem = messagesProblem(messages, 'messages');
  if (problem !== undefined) return problem;
  const last = objectsOf(messages).at(-1)?.['role'];
  if (method === 'supervised') {
    if (!hasAssistant(messages)) return 'Example has no message from the assistant.';
    return last === 'assistant' ? undefined : 'Last message is not from the assistant.';
  }
  return last === 'user' ? undefined : 'Last message is not from the user.';
}

function outputProblem(example: JsonObject, name: string): string | undefined {
  const problem = messagesProblem(example[name], name);
  if (problem !== undefined) return problem;
  if (!hasAssistant(example[name])) return `'${name}' has no message from the assistant.`;
  return objectsOf(example[name]).length === 1 ? undefined : `'${name}' has more than one message.`;
}

function hasAssistant(messages: unknown): boolean {
  return Array.isArray(messages) && messages.some(({ role }: JsonObject) => role === 'assistant');
}

function messagesProblem(messages: unknown, name: string): string | undefined {
  if (!Array.isArray(messages) || messages.length === 0) {
    return `Unexpected file format, expected '${name}' to be a list of messages.`;
  }
  for (const [index, message] of messages.entries()) {
    const place = `${name}[${index}]`;
    if (!isObject(message)) return `'${place}' is not a dictionary.`;
    const { role, content } = message;
    if (!ROLES.includes(String(role))) {
      return `Invalid role '${String(role)}' in '${place}'.`;
    }
    const isCall = role === 'assistant' && ('tool_calls' in message || 'function_call' in message);
    if (typeof content !== 'string' && !Array.isArray(content) && !isCall) {
      return `Missing content in '${place}'.`;
    }
    const { weight = 0 } = message;
    if (weight !== 0 && weight !== 1) return `Invalid weight in '${place}': it must be 0 or 1.`;
  }
  return undefined;
}
