#!/bin/bash
# parcel 2.16.4: a dynamic import and an unrelated `Promise.resolve().then(…)` in one module.
#
# Behaviour: in a module that contains `import(name)`, whose specifier is not a constant, the next
# `Promise.resolve().then(callback)` is compiled to an import of that specifier, after which the callback
# runs. The variable is out of scope there, so the promise rejects with a ReferenceError and the
# callback is never called. Without the dynamic import, or with `queueMicrotask(callback)`, the output
# does what the source does. The build gives no warning.
#
# Output seen:
#   source: called
#   with import(name): ReferenceError: name is not defined
#   without: called
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/parcel-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund parcel@2.16.4
cat > with.mjs <<'JS'
export async function load(name) {
  return import(name);
}
export function later(callback) {
  return Promise.resolve().then(() => callback());
}
globalThis.loaded = load;
later(() => 'called').then(console.log, (error) => console.log(String(error)));
JS
sed 's/return import(name)/return name/' with.mjs > without.mjs
npx parcel build with.mjs without.mjs --no-cache --no-source-maps --dist-dir out --log-level error
{
  echo "source: $(node with.mjs)"
  echo "with import(name): $(node out/with.js)"
  echo "without: $(node out/without.js)"
} | tee output
diff output - <<'TEXT'
source: called
with import(name): ReferenceError: name is not defined
without: called
TEXT
