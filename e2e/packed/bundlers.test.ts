import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { outcome, root } from '../support/consumer.js';
import { builtManifest, packages, specifiersOf } from '../support/entries.js';

/** Packages that only Node has use for. */
const NODE_ONLY = /node_modules\/(undici|ws|@hono\/node-server)\//;
const FOR_NODE = /\/(ws|aws|undici)$|^@oai\/(emulator|bedrock)|^@oai\/openai\/.*(\bws\b|bedrock)/;

const targets: Record<string, BuildOptions> = {
  browser: { platform: 'browser' },
  neutral: { platform: 'neutral', mainFields: ['module', 'main'] },
  workerd: { platform: 'browser', conditions: ['workerd', 'worker'] },
  'edge-light': { platform: 'browser', conditions: ['edge-light'] },
  worker: { platform: 'neutral', conditions: ['worker'], mainFields: ['module', 'main'] },
};

/** Entries of every package, of the umbrella its root and one of each kind of subpath. */
const entries = packages
  .filter((name) => name !== 'openai')
  .flatMap(specifiersOf)
  .concat(
    ['', '/helpers/zod', '/resources', '/realtime/websocket', '/beta/realtime/websocket'].map(
      (subpath) => `@oai/openai${subpath}`,
    ),
  )
  .filter((specifier) => !FOR_NODE.test(specifier));
