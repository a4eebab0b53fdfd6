// The checks that need nothing but the platform of the web.
import { bodies } from './bodies.mjs';
import { calls } from './calls.mjs';
import { sockets } from './sockets.mjs';
import { streams } from './streams.mjs';
import { structured } from './structured.mjs';
import { webrtc } from './webrtc.mjs';

export const portableChecks = [
  ...calls,
  ...streams,
  ...structured,
  ...bodies,
  ...sockets,
  ...webrtc,
];
