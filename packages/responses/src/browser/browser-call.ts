import type { RunnerDiagnostic, RunnerDiagnosticObserver } from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import { BrowserError } from './browser-error.js';
import type { BrowserMember } from './browser-members.js';
import type { ShownResult } from './browser-results.js';
import type { BrowserState } from './browser-state.js';

/** A call in progress. @internal */
export interface Execution {
  callID: string;
  member: BrowserMember;
  /** The arguments as the model wrote them. */
  text: string;
  signal: AbortSignal | undefined;
  onDiagnostic: RunnerDiagnosticObserver | undefined;
}

/** The answer to a call, and if it succeeded. @internal */
export interface BrowserCallResult {
  output: ResponseInputItem.FunctionCallOutput;
  ok: boolean;
}

const FAILED = 'The browser function failed.';
/** @internal */
export const SKIPPED = 'Skipped: an earlier browser call failed. Look at the current state first.';

/** @internal */
export function placeOf({ callID, member }: Execution, stage: RunnerDiagnostic['stage']) {
  return { api: 'browser', stage, call_id: callID, member } as const;
}

/**
 * Returns the text of an error for the model.
 *
 * @throws The reason of an abort.
 * @internal
 */
export function failureText(error: unknown, signal: AbortSignal | undefined): string {
  signal?.throwIfAborted();
  return error instanceof BrowserError ? error.message : FAILED;
}

/** Returns the item that answers a call. @internal */
export function answer(
  { callID }: Execution,
  members: { ok: boolean; result?: unknown; error?: string; state?: BrowserState },
  image?: ShownResult['image'],
): BrowserCallResult {
  const text = { type: 'input_text', text: JSON.stringify(members) } as const;
  return {
    ok: members.ok,
    output: {
      type: 'function_call_output',
      call_id: callID,
      output: image ? [text, image] : [text],
    },
  };
}
