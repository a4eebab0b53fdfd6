import { openBinary } from '../answer/open-binary.js';
import { openCallStream } from '../answer/open-stream.js';
import { callLog } from '../call/log-call.js';
import { isReplayable, sentBodyOf, unsentBodyOf } from '../wire/encoded-body.js';
import { PARTS, type CallParts } from '../call/parts.js';

const allParts: CallParts = {
  log: callLog,
  uploads: {
    ofOptions: unsentBodyOf,
    ofRequest: sentBodyOf,
    isReplayable,
  },
  openStream: openCallStream,
  openBinary,
};

/** Adds the parts of calls that only the full client has. @internal */
export function withParts<Settings extends object>(settings: Settings): Settings {
  return { ...settings, [PARTS]: allParts };
}
