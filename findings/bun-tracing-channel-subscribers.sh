#!/bin/bash
# Bun 1.4.5 and Node 20.20: `hasSubscribers` of a tracing channel of node:diagnostics_channel.
#
# Behaviour: instrumented libraries test `channel.hasSubscribers` to spend nothing where nobody
# listens. Node has the member on tracing channels since 20.13. In Bun it is undefined, although
# each of the five channels within has it and subscribers are called: code that relies on the test
# alone never publishes, without an error.
#
# Output seen:
#   node: before false; after true; start true
#   bun: before undefined; after undefined; start true
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund bun@1.4.5
cat > run.mjs <<'JS'
import { tracingChannel } from 'node:diagnostics_channel';
const channel = tracingChannel('library:call');
const before = channel.hasSubscribers;
channel.subscribe({ start() {}, end() {}, asyncStart() {}, asyncEnd() {}, error() {} });
const name = process.versions.bun ? 'bun' : 'node';
console.log(`${name}: before ${before}; after ${channel.hasSubscribers}; start ${channel.start.hasSubscribers}`);
JS
{ node run.mjs; node_modules/.bin/bun run.mjs; } | tee output
diff output - <<'TEXT'
node: before false; after true; start true
bun: before undefined; after undefined; start true
TEXT
