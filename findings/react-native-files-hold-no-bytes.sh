#!/bin/bash
# react-native 0.88.1: what its `URL`, `Blob` and `File` do with valid input.
#
# Behaviour: the classes are React Native's own, in JavaScript. `new URL(url)` with another `URL`
# fails, although the standard allows it; `protocol` and `pathname` have no setters, so assigning to
# them fails in strict mode. A `Blob` cannot be made from bytes, and has neither `arrayBuffer()` nor
# `text()` nor `stream()`: only a `FileReader`, or a `Response` made of it, reads it.
#
# Output seen:
#   new URL(new URL(…)): TypeError
#   setter of protocol: undefined, of pathname: undefined, of search: function
#   new Blob([bytes]): Error
#   methods of a Blob: close, slice
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps react-native@0.88.1 \
  @react-native/babel-preset@0.88.1 @babel/core@7.28.5 @babel/register@7.28.3
cat > run.cjs <<'JS'
require('@babel/register')({
  presets: ['@react-native/babel-preset'],
  ignore: [(file) => !/node_modules.react-native.(Libraries|src)/.test(file)],
  cache: false,
});
// The native side, as far as making and reading these objects asks for it.
globalThis.__DEV__ = false;
globalThis.nativeModuleProxy = {};
const BlobModule = {
  getConstants: () => ({ BLOB_URI_SCHEME: 'blob', BLOB_URI_HOST: null }),
  createFromParts() {},
};
globalThis.__turboModuleProxy = (name) => ({ BlobModule })[name] ?? null;
const { URL } = require('react-native/Libraries/Blob/URL');
const Blob = require('react-native/Libraries/Blob/Blob').default;
const nameOf = (action) => {
  try {
    action();
    return 'no error';
  } catch (error) {
    return error.name;
  }
};
const setter = (name) => typeof Object.getOwnPropertyDescriptor(URL.prototype, name).set;
console.log('new URL(new URL(…)):', nameOf(() => new URL(new URL('https://example.com/a'))));
console.log(
  `setter of protocol: ${setter('protocol')}, of pathname: ${setter('pathname')}, of search: ${setter('search')}`,
);
console.log('new Blob([bytes]):', nameOf(() => new Blob([new Uint8Array([65])])));
const members = Object.getOwnPropertyDescriptors(Blob.prototype);
const methods = Object.keys(members).filter(
  (name) => typeof members[name].value === 'function' && name !== 'constructor',
);
console.log('methods of a Blob:', methods.sort().join(', '));
JS
node run.cjs | tee output
diff output - <<'TEXT'
new URL(new URL(…)): TypeError
setter of protocol: undefined, of pathname: undefined, of search: function
new Blob([bytes]): Error
methods of a Blob: close, slice
TEXT
