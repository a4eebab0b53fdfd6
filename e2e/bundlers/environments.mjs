// Runs a script with the globals that its platform has, and no others:
//
//   node environments.mjs <platform> <file> <base URL>
//
// Those of Node are hidden from the script alone, since Node's own `fetch` needs them.
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

const [, , platform, file, baseURL] = process.argv;
const ofNode = ['Buffer', 'clearImmediate', 'global', 'process', 'setImmediate'];
const nothing = Object.fromEntries(ofNode.map((name) => [name, undefined]));

/** The globals of each platform that are different from Node's. */
const differences = {
  browser: {
    ...nothing,
    document: { currentScript: null },
    location: new URL('https://app.example'),
    navigator: { userAgent: 'Mozilla/5.0', onLine: true },
  },
  worker: { ...nothing, navigator: { userAgent: 'Worker' } },
  'react-native': {
    ...nothing,
    ReadableStream: undefined,
    navigator: { product: 'ReactNative' },
    process: { env: { NODE_ENV: 'production' } },
  },
};
/** The names of the global object, which is a different one for each platform. */
const selves = {
  browser: ['globalThis', 'window', 'self'],
  worker: ['globalThis', 'self'],
  'react-native': ['globalThis', 'window', 'self', 'global'],
};

const globals = {
  ...differences[platform],
  baseURL,
  report: (result) => process.stdout.write(JSON.stringify(result)),
};
const globalObject = new Proxy(globalThis, {
  get: (target, name) => (name in globals ? globals[name] : target[name]),
  has: (target, name) => (name in globals ? globals[name] !== undefined : name in target),
});
for (const name of selves[platform]) globals[name] = globalObject;

const names = Object.keys(globals);
const script = compileFunction(readFileSync(file, 'utf8'), names, { filename: file });
script.call(globalObject, ...names.map((name) => globals[name]));
