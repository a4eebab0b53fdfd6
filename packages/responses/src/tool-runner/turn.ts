import { copyJSON } from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { isFunctionOutput } from './function-calls.js';
import type { ResponsesRunnerTurn } from './runner-options.js';

/** The caller's input to a turn. @internal */
export interface TurnInput {
  /** Outputs of calls by id. */
  supplied: Map<string, ResponseInputItem.FunctionCallOutput>;
  texts: string[];
}

/** A turn and its control by the run. @internal */
export interface OpenTurn {
  turn: ResponsesRunnerTurn;
  /** Ends the turn and returns what the caller did with it. */
  close(): TurnInput;
}

/**
 * Opens a turn for the caller.
 *
 * @param allowed The calls whose outputs the caller may supply.
 * @internal
 */
export function openTurn(
  response: Response,
  facts: Pick<
    ResponsesRunnerTurn,
    'step' | 'final' | 'toolsExecuted' | 'attemptedCallIds' | 'completedCallIds'
  >,
  allowed: ReadonlySet<string>,
): OpenTurn {
  let isOpen = true;
  const input: TurnInput = { supplied: new Map(), texts: [] };
  const turn: ResponsesRunnerTurn = {
    ...facts,
    response: copyJSON(response),
    attemptedCallIds: [...facts.attemptedCallIds],
    completedCallIds: [...facts.completedCallIds],
    supplyOutputs: (outputs) => {
      if (!isOpen) throw new TypeError('The turn is over.');
      input.supplied = readOutputs(outputs, allowed);
    },
    appendUserText: (text) => {
      if (!isOpen || facts.final) throw new TypeError('The turn is over or final.');
      if (typeof text !== 'string' || text === '') throw new TypeError('The text is empty.');
      input.texts.push(text);
    },
  };
  const close = (): TurnInput => {
    isOpen = false;
    return input;
  };
  return { turn, close };
}

/** @throws {TypeError} An output is malformed, or its call may not be answered. */
function readOutputs(
  outputs: readonly ResponseInputItem.FunctionCallOutput[],
  allowed: ReadonlySet<string>,
): TurnInput['supplied'] {
  if (!Array.isArray(outputs)) throw new TypeError('`supplyOutputs` takes a list of outputs.');
  const supplied: TurnInput['supplied'] = new Map();
  for (const item of outputs as ResponseInputItem.FunctionCallOutput[]) {
    const { type, call_id, output } = item ?? {};
    if (type !== 'function_call_output' || !isFunctionOutput(output)) {
      throw new TypeError('An output must be a text, or a list of texts, images and files.');
    }
    if (!call_id || !allowed.has(call_id) || supplied.has(call_id)) {
      throw new TypeError('An output must be for a call of this turn that may be answered, once.');
    }
    supplied.set(call_id, copyJSON({ type, call_id, output }));
  }
  return supplied;
}
