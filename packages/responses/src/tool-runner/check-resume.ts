import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { ToolRegistry } from './registry.js';
import { RunState, type RunIdentity } from './run-state.js';
import type { ResponsesRunnerCheckpoint } from './runner-options.js';

/** The outputs that answer each type of call. */
const ANSWERS: Record<string, string> = {
  function_call: 'function_call_output',
  computer_call: 'computer_call_output',
  mcp_approval_request: 'mcp_approval_response',
};

/** The members of items that a check looks at. */
interface AnyItem {
  type?: string;
  id?: string;
  call_id?: string;
  approval_request_id?: string;
  role?: string;
  name?: string;
  arguments?: string;
  content?: unknown;
}

/**
 * Checks that a run can be continued from a checkpoint. Only a state between two requests can be:
 * otherwise a call may have been performed without a record of it, or a changed one be performed.
 *
 * @param input The new input.
 * @throws {TypeError} The checkpoint is malformed, pending, final or of another run, or `input` has
 *   no new user message.
 * @internal
 */
export function checkResume(
  checkpoint: ResponsesRunnerCheckpoint,
  runID: string,
  identity: RunIdentity,
  input: readonly ResponseInputItem[],
  registry: ToolRegistry,
): void {
  if (!hasAllMembers(checkpoint)) throw new TypeError('The checkpoint is malformed.');
  if (checkpoint.phase !== 'boundary' || checkpoint.pending_items.length > 0) {
    throw new TypeError('Only a checkpoint of the phase `boundary` can be continued.');
  }
  const { run_id, max_steps, consumed_requests: consumed, tools } = checkpoint;
  if (run_id !== runID || max_steps !== identity.maxSteps) {
    throw new TypeError('The checkpoint is of a run with another id or limit.');
  }
  if (consumed >= max_steps) throw new TypeError('The run has used all its requests.');
  const [saved, current] = [
    [tools, checkpoint.output_override_names],
    [identity.tools, identity.overrideNames],
  ].map(canonicalJSON);
  if (saved !== current) throw new TypeError('The checkpoint is of a run with other tools.');
  if (input.length === 0 || !input.every((item) => isUserMessage(item as AnyItem))) {
    throw new TypeError('To continue a run, `input` must be new user messages.');
  }
  const { attempted_call_ids: attempted, returned_call_ids: returned, history } = checkpoint;
  const answered = answeredCalls(history, registry);
  const isKnown = [...attempted, ...returned].every((id) => answered.has(id));
  if (!isKnown || canonicalJSON([...attempted].sort()) !== canonicalJSON([...returned].sort())) {
    throw new TypeError('The calls of the checkpoint do not match its history.');
  }
}

/** Returns a value as JSON with sorted members. @internal */
export function canonicalJSON(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function hasAllMembers(checkpoint: ResponsesRunnerCheckpoint): boolean {
  if (typeof checkpoint !== 'object' || checkpoint === null) return false;
  const model = new RunState([]).checkpoint('boundary', '', {
    maxSteps: 0,
    tools: [],
    overrideNames: [],
  });
  const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
  const names = Object.keys(model) as (keyof typeof model)[];
  return (
    checkpoint.version === 1 &&
    Object.keys(checkpoint).length === names.length &&
    names.every((name) => kind(checkpoint[name]) === kind(model[name])) &&
    [checkpoint.revision, checkpoint.consumed_requests].every(
      (count) => Number.isSafeInteger(count) && count > 0,
    )
  );
}

/**
 * Returns the ids of the calls of a history.
 *
 * @throws {TypeError} A call is malformed or has no output, or an output has no call.
 */
function answeredCalls(
  history: readonly ResponseInputItem[],
  registry: ToolRegistry,
): ReadonlySet<string> {
  const answers = new Map<string, string>();
  const answered = new Set<string>();
  for (const item of history as readonly AnyItem[]) {
    const { type = '', id, call_id, approval_request_id } = item;
    const answer = Object.hasOwn(ANSWERS, type) ? ANSWERS[type] : undefined;
    const key = (type === 'mcp_approval_request' ? id : (approval_request_id ?? call_id)) ?? '';
    if (answer) {
      if (key === '' || answers.has(key) || !isSound(item, registry)) {
        throw new TypeError('A call in the history of the checkpoint is malformed.');
      }
      answers.set(key, answer);
    } else if (Object.values(ANSWERS).includes(type)) {
      if (answers.get(key) !== type || answered.has(key)) {
        throw new TypeError('An output in the history of the checkpoint has no call of its own.');
      }
      answered.add(key);
    }
  }
  if (answered.size < answers.size) {
    throw new TypeError('A call in the history of the checkpoint has no output.');
  }
  return answered;
}

function isSound({ type, name, arguments: text }: AnyItem, registry: ToolRegistry): boolean {
  if (type === 'computer_call') return registry.computer !== undefined;
  if (type !== 'function_call') return true;
  return name !== undefined && registry.hasFunction(name) && typeof text === 'string';
}

function isUserMessage({ type = 'message', role, content }: AnyItem): boolean {
  const isEmpty = !Array.isArray(content) && typeof content !== 'string';
  return type === 'message' && role === 'user' && !isEmpty && (content as string).length > 0;
}
