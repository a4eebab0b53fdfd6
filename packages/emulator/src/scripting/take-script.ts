import type { RecordedRequest } from '../http/recorded-request.js';
import type { MatchQueue } from './match.js';
import { generationPath, isRaw, type Answer, type Script, type ScriptedAnswer } from './script.js';

/** What a script says to a request, if one waits for it. @internal */
export async function takeScript(
  record: RecordedRequest,
  scripts: MatchQueue<Script>,
  speaks = record.method === 'POST' && generationPath.test(record.path),
): Promise<Answer | Response | undefined> {
  const script = scripts.take(record, (match) => speaks || match.path !== undefined);
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
  scripts: MatchQueue<Script>,
): Promise<ScriptedAnswer | undefined> {
  const answer = await takeScript(record, scripts, true);
  if (answer instanceof Response || (answer && isRaw(answer))) {
    throw new TypeError('The script for a WebSocket has an HTTP answer; give it text or toolCalls');
  }
  return answer;
}
