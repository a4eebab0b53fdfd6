import { openCallStream } from '../answer/open-stream.js';
import { callLog } from '../call/log-call.js';
import { encodedBodyOf, isReplayable, isStreamableBody } from '../wire/encoded-body.js';
import { PARTS, type CallParts } from '../call/parts.js';

/** The parts of calls of the full client. @internal */
export const allParts: { readonly [PARTS]: CallParts } = {
  [PARTS]: {
    log: callLog,
    uploads: {
      ofOptions: (body) => (isStreamableBody(body) ? body : undefined),
      ofRequest: encodedBodyOf,
      isReplayable,
    },
    openStream: openCallStream,
  },
};
