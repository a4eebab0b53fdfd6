#!/bin/bash
# vitest 5.1.2 with jsdom 31.0.1 on Node 24.21: `new WebSocket(url)` in a test of the environment jsdom.
#
# Behaviour: the server accepts the connection, but `onopen` is never called. jsdom's WebSocket makes
# its event with the global `Event`, which is jsdom's class there, and dispatches it on an EventTarget
# of Node, which refuses it: the run fails with an uncaught TypeError beside the test that waits. In
# happy-dom 21.0.4, in the environment node, and in jest 30.5.2 with its jsdom 26 the same test passes.
#
# Output seen:
#   node: open
#   jsdom: silent; TypeError: The "event" argument must be an instance of Event. Received an instance of Event
#   happy-dom: open
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/vitest-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund vitest@5.1.2 jsdom@31.0.1 happy-dom@21.0.4 ws@8.23.0 node@24.21.0
cat > server.mjs <<'JS'
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 0 }, () => console.log(server.address().port));
JS
cat > socket.test.mjs <<'JS'
test('a socket opens', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${process.env.PORT}`);
  const result = await Promise.race([
    new Promise((resolve) => (socket.onopen = () => resolve('open'))),
    new Promise((resolve) => setTimeout(resolve, 2000, 'silent')),
  ]);
  console.log(`result: ${result}`);
});
JS
node server.mjs > port & server=$!
trap 'kill $server; rm -rf "$folder"' EXIT
for _ in $(seq 50); do [ -s port ] && break; sleep 0.1; done
for environment in node jsdom happy-dom; do
  PORT=$(cat port) NO_COLOR=1 node_modules/node/bin/node node_modules/vitest/vitest.mjs run --globals \
    --environment $environment > log 2>&1 || true
  result=$(sed -n 's/.*result: //p' log)
  error=$(grep -m1 -o 'TypeError: The "event" argument.*' log || true)
  echo "$environment: $result${error:+; $error}"
done | tee output
diff output - <<'TEXT'
node: open
jsdom: silent; TypeError: The "event" argument must be an instance of Event. Received an instance of Event
happy-dom: open
TEXT
