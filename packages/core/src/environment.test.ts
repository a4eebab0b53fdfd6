import { builtinModule, isServer } from './environment.js';
import { APIClient } from './index.js';

const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

afterEach(() => {
  if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
  else delete (globalThis as { navigator?: unknown }).navigator;
});

test.each([
  { runtime: 'Node 20', value: undefined, server: true },
  { runtime: 'Node 24', value: { userAgent: 'Node.js/24' }, server: true },
  { runtime: 'Deno', value: { userAgent: 'Deno/2.9.6' }, server: true },
  { runtime: 'Bun', value: { userAgent: 'Bun/1.4.5' }, server: true },
  { runtime: 'workerd', value: { userAgent: 'Cloudflare-Workers' }, server: false },
  { runtime: 'a browser with a polyfill', value: { userAgent: 'Mozilla/5.0' }, server: false },
])('$runtime', ({ value, server }) => {
  Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
  expect(isServer()).toBe(server);
});

test('a built-in module that cannot be loaded is one that is not there', () => {
  const { getBuiltinModule } = process;
  expect(builtinModule('node:fs')).toHaveProperty('statSync');
  process.getBuiltinModule = () => {
    throw new Error('No such built-in module: node:fs');
  };
  try {
    expect(builtinModule('node:fs')).toBeUndefined();
    expect(new APIClient({ apiKey: 'key' })).toBeInstanceOf(APIClient);
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
});
