import { OpenAIError, type RequestOptions } from '@oai/core';
import { brand, conceal, type JSONSchema } from '@oai/core/internal';
import type { TextFormatParam } from '../generated/beta/agents/agents-types.gen.js';
import type { SessionCreateParams } from '../generated/beta/agents/sessions/sessions-types.gen.js';
import { type AgentTurnResult, ParsedAgentTurnResult } from './agent-turn-result.js';
import { outputText } from './output-text.js';

/**
 * A JSON Schema format of an agent's output, and its parser.
 *
 * @public
 */
export interface AgentOutputFormat<T> extends TextFormatParam.TextFormatParamJSONSchema {
  /** Parses the output. Not sent. */
  $parseRaw: (text: string) => T;
}

/**
 * The result of a turn: parsed, if a format was given.
 *
 * @public
 */
export type AgentResult<T> = [T] extends [never] ? AgentTurnResult : ParsedAgentTurnResult<T>;

/**
 * A turn was completed, but its output could not be parsed. `cause` is the error of the parser.
 *
 * @public
 */
export class AgentOutputParseError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'AgentOutputParseError');

  /** The result with the output as text. Not shown by inspection, since logs must not contain it. */
  declare readonly raw_result: AgentTurnResult;

  constructor(result: AgentTurnResult, cause?: unknown) {
    super('The output of the completed turn could not be parsed.');
    conceal(this, 'raw_result', result);
    // Errors of parsers quote the output.
    conceal(this, 'cause', cause);
  }
}

/**
 * Creates a format from a JSON Schema and a parser.
 *
 * @param parse Returns the value of an output, or throws.
 * @public
 */
export function agentOutputFormat<T>(
  schema: JSONSchema,
  parse: (text: string) => T,
): AgentOutputFormat<T> {
  return {
    type: 'json_schema',
    schema: schema as AgentOutputFormat<T>['schema'],
    $parseRaw: parse,
  };
}

/**
 * Returns a format that has a parser; undefined for any other.
 *
 * @internal
 */
export function agentFormatParser<T = unknown>(
  format: TextFormatParam | null | undefined,
): AgentOutputFormat<T> | undefined {
  const { $parseRaw } = (format ?? {}) as Partial<AgentOutputFormat<T>>;
  return typeof $parseRaw === 'function' ? (format as AgentOutputFormat<T>) : undefined;
}

/**
 * Returns the format of a new session's agent, if it has a parser.
 *
 * @internal
 */
export function captureAgentOutput(
  body: SessionCreateParams,
  options?: RequestOptions,
): {
  body: SessionCreateParams;
  options: RequestOptions | undefined;
  format?: AgentOutputFormat<unknown>;
} {
  const format = agentFormatParser(body.agent?.text?.format);
  return { body, options, ...(format && { format }) };
}

/**
 * Parses the output of a turn: its final answer, or the first message if none is marked as such.
 *
 * @throws {AgentOutputParseError} There is no message, or the parser has thrown.
 * @internal
 */
export function parseAgentResult<T>(
  result: AgentTurnResult,
  format?: AgentOutputFormat<T>,
): AgentResult<T> {
  if (!format) return result as AgentResult<T>;
  const { messages } = result;
  const answer = messages.find(({ phase }) => phase === 'final_answer') ?? messages[0];
  if (!answer) throw new AgentOutputParseError(result);
  let parsed: T;
  try {
    parsed = format.$parseRaw(outputText(answer));
  } catch (cause) {
    throw new AgentOutputParseError(result, cause);
  }
  return new ParsedAgentTurnResult(result, parsed) as AgentResult<T>;
}

/** @internal */
export async function parseAgentResultPromise<T>(
  result: Promise<AgentTurnResult>,
  format?: AgentOutputFormat<T>,
): Promise<AgentResult<T>> {
  return parseAgentResult(await result, format);
}
