import { ApiError, badRequest } from '../http/api-error.js';
import type { JsonObject } from '../json.js';
import { sampleJson } from './sample.js';
import type { OfferedTool, Prompt } from './prompt.js';

/**
 * Returns the tools that an unscripted model calls before it answers: each offered tool once, all in
 * one turn, or one per turn if parallel calls are disabled.
 *
 * @internal
 */
export function automaticTools(
  prompt: Pick<Prompt, 'tools' | 'toolChoice' | 'calledTools' | 'parallelToolCalls' | 'userText'>,
): { tool: OfferedTool; input: string }[] {
  const { toolChoice, calledTools, parallelToolCalls } = prompt;
  if (toolChoice === 'none') return [];
  const allowed =
    typeof toolChoice === 'object'
      ? prompt.tools.filter((tool) => toolChoice.names.includes(tool.name))
      : prompt.tools;
  let open = allowed.filter((tool) => !calledTools.includes(tool.name));
  const required =
    toolChoice === 'required' || (typeof toolChoice === 'object' && toolChoice.required);
  // With a required tool choice the model calls tools again even if it has called all of them.
  if (open.length === 0 && required) open = allowed;
  return (parallelToolCalls ? open : open.slice(0, 1)).map((tool) => ({
    tool,
    input:
      tool.kind === 'custom'
        ? prompt.userText
        : JSON.stringify(sample(tool.parameters ?? {}, prompt.userText)),
  }));
}

/** Returns the text of an unscripted answer. @internal */
export function automaticText(
  prompt: Pick<Prompt, 'format' | 'userText' | 'toolResults'>,
  choice: number,
): string {
  const { format, userText, toolResults } = prompt;
  if (format.type === 'json_schema') {
    return JSON.stringify(sample(format.schema, userText));
  }
  const answer = plainAnswer(userText, toolResults);
  if (format.type === 'json_object') return JSON.stringify({ answer });
  return choice === 0 ? answer : `${answer} (Choice ${choice + 1}.)`;
}

/** @throws {ApiError} 400 if there is no example of the schema. */
function sample(schema: JsonObject, text: string): unknown {
  try {
    return sampleJson(schema, { text });
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw badRequest(shortened((error as Error).message, 500), null, 'invalid_json_schema');
  }
}

function plainAnswer(userText: string, toolResults: string[]): string {
  if (toolResults.length > 0) {
    return `Here is what the tools found: ${toolResults.map((result) => shortened(result, 200)).join(' ')}`;
  }
  if (userText.trim() === '') return 'Hello! This is the emulator. How can I help you today?';
  return `You said: “${shortened(userText.trim(), 120)}” This is an automatic answer of the emulator, the same for the same question every time.`;
}

function shortened(text: string, maxCharacters: number): string {
  const characters = [...text];
  return characters.length <= maxCharacters
    ? text
    : `${characters.slice(0, maxCharacters).join('')}…`;
}
