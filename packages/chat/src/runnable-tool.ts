import { OpenAIError } from '@oai/core';
import { isAutoParsableTool } from '@oai/core/internal';

import type { ChatCompletionTool } from './generated/chat/completions/completions.gen.js';
import type { RunnableFunctionBase } from './runnable-function.js';

/** A function of any tool, ready to be called. @internal */
export interface CallableFunction extends RunnableFunctionBase<never, unknown> {
  name: string;
  parse?: ((input: string) => unknown) | undefined;
}

/** What goes on the wire, and what is called. @internal */
export interface RunnableToolSet {
  tools: ChatCompletionTool[];
  functions: Map<string, CallableFunction>;
}

/**
 * Reads the tools of a runner.
 *
 * @throws {OpenAIError} A tool has no function, or no name, or shares its name with another.
 * @internal
 */
export function readTools(inputs: readonly object[] | undefined): RunnableToolSet {
  if (!Array.isArray(inputs)) throw new OpenAIError('`runTools` needs `tools`: a list of tools.');
  const functions = new Map<string, CallableFunction>();
  const tools = (inputs as readonly object[]).map((input): ChatCompletionTool => {
    const tool = input as ChatCompletionTool;
    // Custom tools are for the caller to run.
    if (tool.type !== 'function') return tool;
    const callable = isAutoParsableTool(tool)
      ? {
          ...tool.function,
          function: tool.$callback,
          parse: (text: string) => tool.$parseRaw(text),
        }
      : tool.function;
    const { function: run, parameters, description, strict } = callable as CallableFunction;
    const name = callable.name || run?.name;
    if (typeof run !== 'function') {
      throw new OpenAIError(
        `The tool ${name ?? ''} given to \`runTools\` has no function to call.`,
      );
    }
    if (!name) throw new OpenAIError('A tool given to `runTools` has no name: name its function.');
    if (functions.has(name))
      throw new OpenAIError(`Two tools given to \`runTools\` are named "${name}".`);
    functions.set(name, { ...(callable as CallableFunction), name });
    return {
      type: 'function',
      function: {
        name,
        parameters: parameters as Record<string, unknown>,
        ...(description === undefined ? {} : { description }),
        ...(strict === undefined ? {} : { strict }),
      },
    };
  });
  return { tools, functions };
}
