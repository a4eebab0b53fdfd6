// The cases of the suite: which bundler builds for which target, and whose globals the output gets.

/** @type {{ bundler: string, target: string, globals: string, quick?: true }[]} */
export const cases = [
  { bundler: 'esbuild', target: 'browser', globals: 'browser', quick: true },
  { bundler: 'esbuild', target: 'neutral', globals: 'worker', quick: true },
  { bundler: 'esbuild', target: 'worker', globals: 'worker', quick: true },
  { bundler: 'esbuild', target: 'node', globals: 'node', quick: true },
  { bundler: 'rollup', target: 'browser', globals: 'browser', quick: true },
  { bundler: 'rollup', target: 'worker', globals: 'worker', quick: true },
  { bundler: 'rollup', target: 'node', globals: 'node', quick: true },
  { bundler: 'vite', target: 'client', globals: 'browser' },
  { bundler: 'vite', target: 'ssr', globals: 'node' },
  { bundler: 'vite', target: 'ssr for workers', globals: 'worker' },
  { bundler: 'webpack', target: 'web', globals: 'browser' },
  { bundler: 'webpack', target: 'webworker', globals: 'worker' },
  { bundler: 'webpack', target: 'node', globals: 'node' },
  { bundler: 'metro', target: 'default', globals: 'react-native' },
  { bundler: 'metro', target: 'hermes-stable', globals: 'react-native' },
  { bundler: 'wrangler', target: 'workers', globals: 'workerd' },
  { bundler: 'wrangler', target: 'workers with nodejs_compat', globals: 'workerd' },
];
