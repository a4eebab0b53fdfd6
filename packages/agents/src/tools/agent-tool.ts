import type { AgentFunctionCallOutputParam } from '../generated/beta/agents/agents-types.gen.js';

/**
 * The output of a tool: a text, parts of content, or an object, which is sent as JSON text.
 *
 * @public
 */
export type AgentToolOutput = AgentFunctionCallOutputParam | object | null;

/**
 * Handles the calls of one function. It receives the arguments as an object of its own.
 *
 * @public
 */
export type AgentToolHandler = (
  arguments_: Record<string, unknown>,
) => AgentToolOutput | PromiseLike<AgentToolOutput>;

/**
 * The failure of a tool handler, for logs. The model only learns that the handler has failed.
 *
 * @public
 */
export interface AgentToolError {
  readonly error: unknown;
  readonly tool_name: string;
  readonly session_id: string;
  readonly turn_id: string;
  readonly call_id: string;
  /** The step that failed: reading the arguments, the handler itself, or encoding its output. */
  readonly stage: 'arguments' | 'execution' | 'output';
}

/**
 * Marks handlers that report their stages. The same for every copy of this package.
 *
 * @internal
 */
export const toolStages: unique symbol = Symbol.for('@oai/agents.toolStages') as never;

/** @internal */
export type StagedToolHandler = ((
  arguments_: Parameters<AgentToolHandler>[0],
  setStage?: (stage: AgentToolError['stage']) => void,
) => ReturnType<AgentToolHandler>) & { [toolStages]?: true };
