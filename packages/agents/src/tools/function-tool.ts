import { OpenAIError } from '@oai/core';
import type { AutoParseableResponseTool } from '@oai/core/internal';
import type { AgentToolParam } from '../generated/beta/agents/agents-types.gen.js';
import { toolStages, type AgentToolHandler, type StagedToolHandler } from './agent-tool.js';
import { isInputContent, jsonText } from './tool-output.js';

/**
 * A function for an agent, and its handler.
 *
 * @public
 */
export interface AgentFunctionTool {
  /** The name of the function, and of its handler among `toolHandlers`. */
  readonly name: string;
  /** The definition for `agent.tools`. */
  readonly definition: AgentToolParam.AgentToolConfigParamFunction;
  /** Checks the arguments and calls the function. */
  readonly handler: AgentToolHandler;
}

/**
 * Converts a tool made by `zodResponsesFunction` or `standardResponsesFunction` for agents.
 *
 * Results other than texts, objects, null and lists of content are sent as JSON text; `undefined` as
 * the text `undefined`.
 *
 * @throws {OpenAIError} The tool has no function or no schema of its arguments.
 * @public
 */
export function functionTool<Arguments>(
  tool: AutoParseableResponseTool<{ name: string; arguments: Arguments }, boolean>,
): AgentFunctionTool {
  const { name, description, parameters, $callback: callback } = tool;
  if (!callback || !parameters || typeof tool.$parseRaw !== 'function')
    throw new OpenAIError(`The tool "${name}" needs a function and a schema of its arguments.`);
  const handler: StagedToolHandler = async (arguments_, setStage) => {
    setStage?.('arguments');
    const checked = tool.$parseRaw(JSON.stringify(arguments_));
    setStage?.('execution');
    const result = await callback(checked);
    setStage?.('output');
    if (result === undefined) return 'undefined';
    const isData = Array.isArray(result)
      ? !result.every(isInputContent)
      : typeof result !== 'object' && typeof result !== 'string';
    return isData ? jsonText(result) : (result as string | object | null);
  };
  handler[toolStages] = true;
  return {
    name,
    definition: { type: 'function', name, description: description ?? '', parameters },
    handler,
  };
}
