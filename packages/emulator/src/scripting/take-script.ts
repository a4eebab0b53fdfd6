import type { RecordedRequest } from '../http/recorded-request.js';
import type { MatchQueue } from './match.js';
import { generationPath, isRaw, type Answer, type Script, type ScriptedAnswer } from './script.js';

/** Takes the next scripted answer for a request, if there is one. @internal */
export async function takeScript(
  record: RecordedRequest,
  scripts: MatchQueue<Script>,
  speaks = record.method === 'POST' && generationPath.test(record.path),
): Promise<Answer | Response | undefined> {
  const script = scripts.take(record, (match) => speaks || match.path !== undefined);
  return typeof script === 'function' ? script(record) : script;
}

/**
 * Takes the next scripted answer for an event on a WebSocket.
 *
 * @throws {TypeError} The script is an HTTP response, which a WebSocket cannot carry.
 * @internal
 */
export async function takeSpokenScript(
  record: RecordedRequest,
  scripts: MatchQueue<Script>,
): Promise<ScriptedAnswer | undefined> {
  const answer = await takeScript(record, scripts, true);
  if (answer instanceof Response || (answer && isRaw(answer))) {
    throw new TypeError(
      'The script for a WebSocket is an HTTP response; use text or toolCalls instead',
    );
  }
  return answer;
}
