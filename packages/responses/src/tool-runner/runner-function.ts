import { isAutoParsableTool, readLater, type AutoParseableResponseTool } from '@oai/core/internal';

import type { RunnerFunction } from './runner-options.js';

/**
 * Makes a function of a runner from a tool of `zodResponsesFunction` or a similar helper. Arguments
 * that do not fit the schema end the run before the function is called.
 *
 * @throws {TypeError} The tool has no parser or no function.
 * @public
 */
export function runnerFunction<Arguments>(
  tool: AutoParseableResponseTool<{ name: string; arguments: Arguments }, boolean>,
): RunnerFunction {
  const { $callback: callback } = tool;
  if (!isAutoParsableTool(tool) || typeof callback !== 'function') {
    throw new TypeError('`runnerFunction` needs a tool with a parser and a function.');
  }
  return {
    tool,
    execute: async (args) => {
      const parsed = await readLater(tool, JSON.stringify(args));
      return callback(parsed as Arguments) as ReturnType<RunnerFunction['execute']>;
    },
  };
}
