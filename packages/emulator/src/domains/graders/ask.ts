import type { Call } from '../../api/call.js';
import { takeSpokenScript } from '../../scripting/take-script.js';
import type { AskGrader } from './grade.js';

/** Answers graders with the scripts that are queued for models. @internal */
export function askGrader(call: Call): AskGrader {
  return async () => {
    const answer = await takeSpokenScript(call.request, call.state.scripts);
    return answer?.text === undefined ? undefined : [answer.text].flat().join('');
  };
}
