import { OpenAIError, type RequestOptions } from '@oai/core';
import { randomID, unlessAborted } from '@oai/core/internal';
import type { AgentFunctionCallItem } from '../generated/beta/agents/agents-items.gen.js';
import type { Events } from '../generated/beta/agents/sessions/events.gen.js';
import {
  toolStages,
  type AgentToolError,
  type AgentToolHandler,
  type StagedToolHandler,
} from './agent-tool.js';
import { withoutKey } from '../requests/idempotency-key.js';
import { encodeToolOutput } from './tool-output.js';

/**
 * The used part of `client.beta.agents.sessions`.
 *
 * @internal
 */
export interface SessionInput {
  readonly events: Pick<Events, 'create'>;
}

/**
 * Runs the handlers of function calls and sends their outputs.
 *
 * @internal
 */
export class AgentToolDispatcher {
  readonly #handlers: ReadonlyMap<string, StagedToolHandler>;

  constructor(
    private readonly sessions: SessionInput,
    handlers: Record<string, AgentToolHandler>,
    private readonly controller: AbortController,
    private readonly options?: RequestOptions,
    private readonly onToolError?: (failure: AgentToolError) => void | PromiseLike<void>,
  ) {
    // A copy, of own members only: the model must not choose a function of the prototype.
    this.#handlers = new Map(Object.entries(handlers));
  }

  canHandle(name: string): boolean {
    return this.#handlers.has(name);
  }

  /**
   * Returns the task that handles a call; undefined if there is no handler. The call is copied, so
   * that the caller can change the event before the task runs.
   */
  prepare(
    call: AgentFunctionCallItem | undefined,
    sessionID: string | undefined,
  ): (() => Promise<void>) | undefined {
    const handler = call && this.#handlers.get(call.name);
    if (!handler || sessionID === undefined) return undefined;
    const { name, call_id, turn_id, arguments: given } = call;
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const ids = { session_id: sessionID, turn_id, call_id };
    return () => this.#handle(handler, text, { tool_name: name, ...ids });
  }

  async #handle(
    handler: StagedToolHandler,
    text: string,
    call: Omit<AgentToolError, 'error' | 'stage'>,
  ): Promise<void> {
    const { signal } = this.controller;
    let stage: AgentToolError['stage'] = 'arguments';
    const setStage = (next: AgentToolError['stage']): void => void (stage = next);
    let result: { success: true; output: ReturnType<typeof encodeToolOutput> } | undefined;
    try {
      const arguments_ = parseArguments(text);
      stage = 'execution';
      const output = await unlessAborted(signal, async () =>
        handler(arguments_, ...(handler[toolStages] ? [setStage] : [])),
      );
      stage = 'output';
      result = { success: true, output: encodeToolOutput(output) };
    } catch (error) {
      signal.throwIfAborted();
      void this.#report({ ...call, error, stage });
    }
    const { session_id, turn_id, call_id } = call;
    const answer = result ?? { success: false as const, error: 'Tool handler failed.' };
    await this.sessions.events.create(
      session_id,
      {
        events: [{ type: 'agent.session.input.tool_result', turn_id, call_id, ...answer }],
        'Idempotency-Key': randomID(),
      },
      { ...withoutKey(this.options), signal },
    );
  }

  /** The observer neither delays the output of a tool nor fails the turn. */
  async #report(failure: AgentToolError): Promise<void> {
    try {
      await this.onToolError?.(failure);
    } catch {
      // Its own failure has no other place to go.
    }
  }
}

function parseArguments(text: string): Record<string, unknown> {
  const value = JSON.parse(text) as unknown;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new OpenAIError('The arguments of a function call must be a JSON object.');
}
