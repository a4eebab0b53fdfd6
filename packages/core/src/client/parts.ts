import { FOR_BROWSERS } from '#platform';
import { openBinary } from '../answer/open-binary.js';
import { openCallStream } from '../answer/open-stream.js';
import { callLog } from '../call/log-call.js';
import { encodedBodyOf, isReplayable, openedBodyOf } from '../wire/encoded-body.js';
import { PARTS, type CallParts } from '../call/parts.js';
import { withCertificate } from './certificate.js';
import type { ClientOptions } from './options.js';
import { resolveOptions, type ClientSettings } from './settings.js';

const allParts: CallParts = {
  log: callLog,
  uploads: {
    ofRequest: FOR_BROWSERS ? encodedBodyOf : openedBodyOf,
    isReplayable,
  },
  openStream: openCallStream,
  openBinary,
};

/** Resolves the options of the full client, which alone has certificates and all parts of calls. @internal */
export function resolveAll(given: ClientOptions): ClientSettings {
  const settings = resolveOptions(FOR_BROWSERS ? given : withCertificate(given));
  return { ...settings, [PARTS]: allParts } as ClientSettings;
}
