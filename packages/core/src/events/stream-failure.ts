import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';

/** @internal */
export function alreadyRead(): OpenAIError {
  return new OpenAIError(
    'The stream has ended, so it cannot be iterated. Start the loop before, or use its final values.',
  );
}

/** Returns the failure of a stream for anything that was thrown. @internal */
export function toOpenAIError(cause: unknown): OpenAIError {
  if (cause instanceof OpenAIError) return cause;
  const { name, message } = (cause ?? {}) as { name?: unknown; message?: unknown };
  if (name === 'AbortError') return new APIUserAbortError();
  const text = typeof message === 'string' ? message : String(cause);
  const error = new OpenAIError(text, { cause });
  // The answer whose parse failed.
  for (const name of ['completion', 'response'] as const) {
    const answer = Object.getOwnPropertyDescriptor(Object(cause), name);
    if (answer && !answer.enumerable) Object.defineProperty(error, name, answer);
  }
  return error;
}
