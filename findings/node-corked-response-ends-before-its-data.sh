#!/bin/bash
# Node 22.23.3 and 24.21.0: the end of a chunked response that is corked.
#
# Behaviour: a server that holds the pieces of a streamed answer with `response.cork()`, and calls
# `response.end()` before `uncork()`, writes the last chunk (`0`) before the pieces: clients see an empty
# body, and then bytes that belong to no response. Node 20.20.2 and 26.10.0 write the pieces first, as
# the documentation of `writable.end` has it (from 22 on as one chunk). With `uncork()` before `end()`
# all four are right.
#
# Output seen:
#   20: corked 3,3,0; uncorked 3,3,0
#   22: corked 0,6; uncorked 6,0
#   24: corked 0,6; uncorked 6,0
#   26: corked 6,0; uncorked 6,0
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/corked-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
for version in 20.20.2 22.23.3 24.21.0 26.10.0; do
  npm install --silent --no-audit --no-fund "node${version%%.*}@npm:node@$version"
done
cat > server.mjs <<'JS'
import { createServer } from 'node:http';
import { connect } from 'node:net';

/** Returns the sizes of the chunks as they are on the wire. */
async function sizes(isUncorked) {
  const server = createServer(async (request, response) => {
    response.flushHeaders();
    response.cork();
    response.write('one');
    await null;
    response.write('two');
    await null;
    if (isUncorked) response.uncork();
    response.end();
    setImmediate(() => !isUncorked && response.uncork());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect(server.address().port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  let text = '';
  for await (const bytes of socket) text += bytes;
  server.close();
  const [, ...body] = text.split('\r\n\r\n');
  return body.join('\r\n\r\n').match(/^\d+(?=\r\n)/gm).join();
}
const major = process.versions.node.split('.')[0];
console.log(`${major}: corked ${await sizes(false)}; uncorked ${await sizes(true)}`);
JS
for major in 20 22 24 26; do "node_modules/node$major/bin/node" server.mjs; done | tee output
diff output - <<'TEXT'
20: corked 3,3,0; uncorked 3,3,0
22: corked 0,6; uncorked 6,0
24: corked 0,6; uncorked 6,0
26: corked 6,0; uncorked 6,0
TEXT
