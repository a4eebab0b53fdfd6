import { isServer } from './environment.js';

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
