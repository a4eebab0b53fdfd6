/**
 * The bundlers, each with a target and with the platform whose globals the output gets.
 * @type {{ tool: string, target: string, globals: string, quick?: true, modulesOnly?: true }[]}
 */
export const bundles = [
  { tool: 'esbuild', target: 'browser', globals: 'browser', quick: true },
  { tool: 'esbuild', target: 'neutral', globals: 'worker', quick: true },
  { tool: 'esbuild', target: 'worker', globals: 'worker', quick: true },
  { tool: 'esbuild', target: 'node', globals: 'node', quick: true },
  // Rollup does not read CommonJS.
  { tool: 'rollup', target: 'browser', globals: 'browser', quick: true, modulesOnly: true },
  { tool: 'rollup', target: 'worker', globals: 'worker', quick: true, modulesOnly: true },
  { tool: 'rollup', target: 'node', globals: 'node', quick: true, modulesOnly: true },
  { tool: 'rolldown', target: 'browser', globals: 'browser' },
  { tool: 'rolldown', target: 'worker', globals: 'worker' },
  { tool: 'rolldown', target: 'node', globals: 'node' },
  { tool: 'vite', target: 'client', globals: 'browser' },
  { tool: 'vite', target: 'ssr', globals: 'node' },
  { tool: 'vite', target: 'ssr for workers', globals: 'worker' },
  { tool: 'webpack', target: 'web', globals: 'browser' },
  { tool: 'webpack', target: 'webworker', globals: 'worker' },
  { tool: 'webpack', target: 'node', globals: 'node' },
  // Without exports, `require` too gets the ES module of the field `module`.
  { tool: 'parcel', target: 'browser, without exports', globals: 'browser', modulesOnly: true },
  { tool: 'parcel', target: 'browser', globals: 'browser' },
  { tool: 'parcel', target: 'node', globals: 'node' },
  { tool: 'metro', target: 'default', globals: 'react-native' },
  { tool: 'metro', target: 'hermes-stable', globals: 'react-native' },
  { tool: 'wrangler', target: 'workers', globals: 'workerd' },
  { tool: 'wrangler', target: 'workers with nodejs_compat', globals: 'workerd' },
];

/**
 * The test runners, each with an environment.
 * @type {{ tool: string, target: string, quick?: true }[]}
 */
export const hosts = [
  { tool: 'jest', target: 'node', quick: true },
  { tool: 'jest', target: 'jsdom', quick: true },
  { tool: 'jest', target: 'jsdom, mocked fetch', quick: true },
  { tool: 'vitest', target: 'node' },
  { tool: 'vitest', target: 'jsdom' },
  { tool: 'vitest', target: 'happy-dom' },
];
