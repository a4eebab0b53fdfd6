// Runs a bundle under the globals of React Native: those of JavaScript itself, timers, and what
// React Native's own set-up adds to them. `node run-bundle.mjs bundle.js`; the environment of the
// suite comes in the variable SUITE.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createNatives } from './natives.mjs';

/** Timers and what the engine, Hermes, has besides JavaScript itself. */
const ENGINE = [
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'TextEncoder',
  'atob',
  'btoa',
];

const context = vm.createContext({
  ...Object.fromEntries(ENGINE.map((name) => [name, globalThis[name]])),
  performance: { now: () => performance.now() },
  RN$Bridgeless: true,
  SUITE: process.env.SUITE,
});
const { global } = vm.runInContext(
  'var global = globalThis, window = globalThis; ({ global })',
  context,
);
const emit = (event, body) => {
  const text = JSON.stringify(body);
  global.__rctDeviceEventEmitter.emit(event, vm.runInContext(`(${text})`, context));
};
const natives = createNatives(emit);
global.__turboModuleProxy = (name) => natives[name] ?? null;
global.nativeModuleProxy = {};
global.report = (text) => {
  console.log(text);
  process.exit(0);
};
vm.runInContext(readFileSync(process.argv[2], 'utf8'), context, { filename: process.argv[2] });
