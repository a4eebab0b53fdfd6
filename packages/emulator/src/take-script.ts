import type { RecordedRequest } from './http/recorded-request.js';
import { generationPath, isRaw, type Answer, type ScriptedAnswer } from './script.js';
import type { EmulatorState } from './state.js';

/** What a script says to a request, if one waits for it. @internal */
export async function takeScript(
  record: RecordedRequest,
  state: EmulatorState,
  speaks = record.method === 'POST' && generationPath.test(record.path),
): Promise<Answer | Response | undefined> {
  const script = state.scripts.take(record, (match) => speaks || match.path !== undefined);
  return typeof script === 'function' ? script(record) : script;
}

/**
 * What a script makes the model say over a WebSocket.
 *
 * @throws {TypeError} The script has an HTTP answer, which a WebSocket cannot carry.
 * @internal
 */
export async function takeSpokenScript(
  record: RecordedRequest,
  state: EmulatorState,
): Promise<ScriptedAnswer | undefined> {
  const answer = await takeScript(record, state, true);
  if (answer instanceof Response || (answer && isRaw(answer))) {
    throw new TypeError('The script for a WebSocket has an HTTP answer; give it text or toolCalls');
  }
  return answer;
}
