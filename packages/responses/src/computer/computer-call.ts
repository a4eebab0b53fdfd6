import { OpenAIError } from '@oai/core';
import { copyJSON } from '@oai/core/internal';

import type {
  ComputerAction,
  ResponseComputerToolCall,
} from '../generated/responses/responses-calls.gen.js';
import type { ComputerCallInput } from './computer-driver.js';

type Check = (value: unknown) => boolean;

const isInteger: Check = Number.isSafeInteger;
const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isPoint: Check = (value) => isObject(value) && isInteger(value.x) && isInteger(value.y);
const isButton: Check = (value) =>
  ['left', 'right', 'wheel', 'back', 'forward'].includes(value as string);

const POSITION = { x: isInteger, y: isInteger };

/** The required members of each action. */
const ACTIONS = new Map<unknown, Record<string, Check>>(
  Object.entries<Record<string, Check>>({
    click: { ...POSITION, button: isButton },
    double_click: POSITION,
    drag: { path: (value) => Array.isArray(value) && value.every(isPoint) },
    keypress: { keys: isTexts },
    move: POSITION,
    screenshot: {},
    scroll: { ...POSITION, scroll_x: isInteger, scroll_y: isInteger },
    type: { text: isText },
    wait: {},
  } satisfies Record<ComputerAction['type'], Record<string, Check>>),
);

/**
 * Returns a copy of a call after validation of all its parts, so that nothing is performed if a
 * later action is malformed.
 *
 * @throws {OpenAIError} The call is not completed, or is malformed.
 * @internal
 */
export function validateComputerCall<Call extends ComputerCallInput>(input: Call): Call {
  const call = copyJSON(input) as Call | null;
  if (!isCompleted(call) || Array.isArray(call.actions) === isObject(call.action)) {
    throw new OpenAIError(
      'A computer call must be completed and have either `action` or `actions`.',
    );
  }
  const checks: unknown = call.pending_safety_checks ?? [];
  const isMissing = call.pending_safety_checks === undefined && call.actions !== undefined;
  if (!(isMissing || call.pending_safety_checks) || !isChecks(checks)) {
    throw new OpenAIError('The pending safety checks of a computer call are malformed.');
  }
  const actions = actionsOf(call);
  if (actions.length === 0) throw new OpenAIError('A computer call has no action.');
  const malformed = actions.find((action) => !isAction(action));
  if (malformed) throw new OpenAIError('An action of a computer call is malformed.');
  return call;
}

/** Returns the actions of a valid call. @internal */
export function actionsOf({ action, actions }: ComputerCallInput): ComputerAction[] {
  return actions ?? (action ? [action as ComputerAction] : []);
}

/** Returns a valid call as one of the API, with its safety checks. @internal */
export function withSafetyChecks(call: ComputerCallInput): ResponseComputerToolCall {
  return { ...call, pending_safety_checks: call.pending_safety_checks ?? [] };
}

function isCompleted(call: ComputerCallInput | null): call is ComputerCallInput {
  return (
    isObject(call) &&
    call.type === 'computer_call' &&
    call.status === 'completed' &&
    isText(call.id) &&
    isText(call.call_id)
  );
}

function isChecks(checks: unknown): boolean {
  return Array.isArray(checks) && checks.every((check) => isObject(check) && isText(check.id));
}

function isAction(action: unknown): boolean {
  if (!isObject(action)) return false;
  const members = ACTIONS.get(action.type);
  if (!members) return false;
  const hasKeys = action.keys === undefined || action.keys === null || isTexts(action.keys);
  return hasKeys && Object.entries(members).every(([name, isValid]) => isValid(action[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
