import { copyJSON } from '@oai/core/internal';

import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../generated/responses/responses-items.gen.js';
import type { Tool } from '../generated/responses/responses-tools.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import type { ToolRegistry } from './registry.js';
import type { ResponsesRunnerCheckpoint } from './runner-options.js';
import type { RunSettings } from './run-settings.js';

/** The progress of a run: what a checkpoint holds. @internal */
export class RunState {
  history: ResponseInputItem[];
  readonly attempted: string[] = [];
  readonly completed: string[] = [];
  /** Requests that were sent or are about to be. */
  requests = 0;
  revision = 0;
  pendingItems: ResponseOutputItem[] = [];
  returnedOutputs: ResponseInputItem[] = [];
  finalResponse: Response | null = null;

  constructor(history: ResponseInputItem[]) {
    this.history = history;
  }

  /** Continues a valid checkpoint with new input. */
  static resume(checkpoint: ResponsesRunnerCheckpoint, input: ResponseInputItem[]): RunState {
    const { history, attempted_call_ids, returned_call_ids } = copyJSON(checkpoint);
    const state = new RunState([...history, ...input]);
    state.attempted.push(...attempted_call_ids);
    state.completed.push(...returned_call_ids);
    state.requests = checkpoint.consumed_requests;
    state.revision = checkpoint.revision;
    return state;
  }

  /** Returns the next checkpoint. */
  checkpoint(
    phase: ResponsesRunnerCheckpoint['phase'],
    runID: string,
    identity: RunIdentity,
  ): ResponsesRunnerCheckpoint {
    this.revision += 1;
    return copyJSON({
      version: 1,
      run_id: runID,
      revision: this.revision,
      phase,
      max_steps: identity.maxSteps,
      consumed_requests: this.requests,
      tools: identity.tools,
      output_override_names: identity.overrideNames,
      history: this.history,
      attempted_call_ids: this.attempted,
      returned_call_ids: this.completed,
      pending_items: this.pendingItems,
      returned_outputs: this.returnedOutputs,
      final_response: this.finalResponse,
    });
  }
}

/** The facts that must be the same when a run is continued. @internal */
export interface RunIdentity {
  maxSteps: number;
  tools: Tool[];
  overrideNames: string[];
}

/** Returns the identity of a run, without credentials of MCP servers. @internal */
export async function identityOf(
  registry: ToolRegistry,
  { maxSteps, body }: RunSettings,
): Promise<RunIdentity> {
  const tools = await Promise.all(copyJSON(body.tools).map(withoutCredentials));
  return { maxSteps, tools, overrideNames: registry.overrideNames() };
}

/** URLs of MCP servers can hold credentials as well. */
async function withoutCredentials(tool: Tool): Promise<Tool> {
  if (tool.type !== 'mcp') return tool;
  const { authorization: _authorization, headers: _headers, server_url: url, ...rest } = tool;
  if (url === undefined) return rest;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
  return { ...rest, server_url: `sha256:${hex.join('')}` };
}
