import { OpenAIError, type FunctionDefinition } from '@oai/core';
import { isAutoParsableTool, makeParseableTool, readLater } from '@oai/core/internal';
import type { TextParser } from '@oai/core/internal';

import type { ChatCompletionTool } from '../generated/chat/completions/completions-types.gen.js';
import type { ToolFunction } from './tool-function.js';

/** A function of any tool, ready to be called. @internal */
export interface CallableFunction extends ToolFunction<never, unknown, unknown> {
  name: string;
  parse?: ((input: string) => unknown) | undefined;
}

/** The tools of a runner: their description for the API, and their functions by name. @internal */
export interface ToolSet {
  tools: ChatCompletionTool[];
  functions: ReadonlyMap<string, CallableFunction>;
}

/**
 * Reads the tools given to a runner.
 *
 * @throws {OpenAIError} A tool has no function or no name, or two tools have the same name.
 * @internal
 */
export function readTools(inputs: readonly object[] | undefined): ToolSet {
  if (!Array.isArray(inputs)) throw new OpenAIError('`runTools` needs `tools`: a list of tools.');
  const functions = new Map<string, CallableFunction>();
  const tools = (inputs as readonly object[]).map((input): ChatCompletionTool => {
    const tool = input as ChatCompletionTool;
    // Custom tools are run by the caller.
    if (tool?.type !== 'function') return tool;
    // A flat tool is made for responses, and is refused with the request.
    if (!(tool as Partial<typeof tool>).function) return tool;
    const parser = isAutoParsableTool(tool) ? parseOnce(tool) : undefined;
    const callable = isAutoParsableTool(tool)
      ? { ...tool.function, function: tool.$callback, parse: parser!.parse }
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
    const sent = {
      type: 'function' as const,
      // JSON has no undefined members.
      function: { name, parameters, description, strict } as FunctionDefinition,
    };
    return parser ? makeParseableTool(sent, parser.shown) : sent;
  });
  return { tools, functions };
}

/**
 * Parses the arguments of each call once, for the message that shows them and for the function.
 * Arguments that are refused are shown as they are: the error goes to the model.
 */
function parseOnce(tool: TextParser) {
  const readings = new Map<string, Promise<unknown>>();
  const start = (text: string): Promise<unknown> => {
    const reading = readings.get(text) ?? readLater(tool, text);
    // The function may never be called.
    reading.catch(() => {});
    readings.set(text, reading);
    return reading;
  };
  const parse = (text: string): Promise<unknown> => {
    const reading = start(text);
    readings.delete(text);
    return reading;
  };
  const shown = {
    parser: (text: string) => JSON.parse(text) as unknown,
    parserAsync: (text: string) => start(text).catch(() => JSON.parse(text) as unknown),
  };
  return { parse, shown };
}
