import { badRequest, type ApiError } from '../http/api-error.js';
import { objectsOf, type JsonObject } from '../json.js';

/**
 * Checks that messages have content, that tool calls are followed by their results, and results
 * preceded by their calls.
 *
 * @throws {ApiError} 400 if not.
 * @internal
 */
export function checkMessages(messages: JsonObject[]): void {
  const empty = messages.findIndex(
    ({ role, content }) => content == null && role !== 'assistant' && role !== 'function',
  );
  if (empty >= 0) throw absentContent(empty);
  let called: string[] = [];
  let open = new Set<string>();
  for (const [index, message] of messages.entries()) {
    const { role } = message;
    if (role === 'tool') {
      const id = String(message['tool_call_id']);
      if (!called.includes(id)) {
        throw badRequest(
          "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
          `messages.[${index}].role`,
        );
      }
      open.delete(id);
      continue;
    }
    if (open.size > 0) throw unanswered(open, index);
    called = objectsOf(message['tool_calls']).map(({ id }) => String(id));
    open = new Set(called);
  }
  if (open.size > 0) throw unanswered(open, messages.length);
}

/** Creates the error for a message that has no content. @internal */
export function absentContent(index: number): ApiError {
  return badRequest(
    "Invalid value for 'content': expected a string, got null.",
    `messages.[${index}].content`,
  );
}

function unanswered(open: Set<string>, index: number): ApiError {
  return badRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open].join(', ')}`,
    `messages.[${index}].role`,
  );
}
