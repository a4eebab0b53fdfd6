import type { RecordedRequest } from '../http/recorded-request.js';
import { Reply } from '../http/reply.js';
import { checkAnswer } from './check-script.js';
import type { MatchQueue } from './match.js';
import { generationPath, isRaw, type Answer, type Script, type ScriptedAnswer } from './script.js';

/** Takes the next scripted answer for a request, if there is one. @internal */
export async function takeScript(
  record: RecordedRequest,
  scripts: MatchQueue<Script>,
  speaks = record.method === 'POST' && generationPath.test(record.path),
): Promise<Answer | Reply | undefined> {
  const script = scripts.take(record, (match) => speaks || match.path !== undefined);
  if (typeof script !== 'function') return script;
  const answer = await script(record);
  if (answer instanceof Response) return Reply.of(answer);
  return answer === undefined ? answer : checkAnswer(answer);
}

/**
 * Takes the next scripted turn of the model for an event on a WebSocket, or for a model that grades.
 *
 * @throws {TypeError} The script is an HTTP response, which cannot be a turn.
 * @internal
 */
export async function takeSpokenScript(
  record: RecordedRequest,
  scripts: MatchQueue<Script>,
): Promise<ScriptedAnswer | undefined> {
  const answer = await takeScript(record, scripts, true);
  if (answer instanceof Reply || (answer && isRaw(answer))) {
    throw new TypeError(
      'The script is an HTTP response, where a turn of the model is needed; use text or toolCalls instead',
    );
  }
  return answer;
}
