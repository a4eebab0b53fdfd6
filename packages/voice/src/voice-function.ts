import { OpenAIError } from '@oai/core';
import type { RealtimeFunctionTool } from '@oai/realtime';

/** A call of a function by the model. @public */
export interface VoiceToolCall {
  callID: string;
  name: string;
  /** The arguments as the model wrote them: JSON. */
  arguments: string;
}

/** The call that a function is performed for, and the signal of its end. @public */
export interface VoiceCallContext {
  call: VoiceToolCall;
  /** Aborted when the connection is lost, the time is over or the tool calls are stopped. */
  signal: AbortSignal;
}

/** The parts of a function. @public */
export interface VoiceFunctionDefinition<Arguments> {
  /** The tool as the session has it, such as the result of `zodRealtimeFunction`. */
  tool: RealtimeFunctionTool;
  /**
   * Checks the arguments, which have been parsed as JSON; what it throws is told to the model. For a
   * zod schema: `(value) => schema.parseAsync(value)`. Default: they are not checked.
   */
  parse?: ((value: unknown) => Arguments | Promise<Arguments>) | undefined;
  /** Returns a text for the model, or anything else as JSON. */
  execute(args: Arguments, context: VoiceCallContext): unknown;
}

/** A function of the application that the model may call. @public */
export interface VoiceFunction {
  /** The tool, for the session. */
  readonly tool: RealtimeFunctionTool & { name: string };
  /** Checks the arguments of a call. Returns a function that performs it. */
  prepare(value: unknown): Promise<(context: VoiceCallContext) => unknown>;
}

/**
 * Makes a function that `answerToolCalls` can call.
 *
 * @throws {OpenAIError} There is no tool with a name, or no `execute`.
 * @public
 */
export function voiceFunction<Arguments = unknown>(
  definition: VoiceFunctionDefinition<Arguments>,
): VoiceFunction {
  const { tool, parse } = definition ?? {};
  const { name } = tool ?? {};
  if (!name || typeof name !== 'string' || typeof definition.execute !== 'function') {
    throw new OpenAIError('A function needs a `tool` with a name, and `execute`.');
  }
  return {
    tool: { ...tool, name },
    async prepare(value) {
      const args = parse ? await parse(value) : (value as Arguments);
      return (context) => definition.execute(args, context);
    },
  };
}
