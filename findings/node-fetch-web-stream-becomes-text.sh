#!/bin/bash
# node-fetch 3.3.2 on Node 20: a web stream as the body of a request.
#
# Behaviour: node-fetch takes Node's own streams, blobs, bytes and forms. A `ReadableStream`, which
# the fetch standard and Node's own `fetch` accept as a body, is converted to text: the server gets
# the 23 bytes `[object ReadableStream]` with the content type that the caller announced, and the
# call succeeds. The `duplex` member that such a request needs is ignored.
#
# Output seen:
#   node's fetch: application/octet-stream, 7 bytes: content
#   node-fetch: application/octet-stream, 23 bytes: [object ReadableStream]
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node-fetch@3.3.2
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import nodeFetch from 'node-fetch';
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  response.end(`${request.headers['content-type']}, ${text.length} bytes: ${text}`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}/`;
const headers = { 'content-type': 'application/octet-stream' };
for (const [name, send] of [
  ["node's fetch", fetch],
  ['node-fetch', nodeFetch],
]) {
  const body = new Blob(['content']).stream();
  const response = await send(url, { method: 'POST', headers, body, duplex: 'half' });
  console.log(`${name}: ${await response.text()}`);
}
server.close();
server.closeAllConnections();
JS
node run.mjs | tee output
diff output - <<'TEXT'
node's fetch: application/octet-stream, 7 bytes: content
node-fetch: application/octet-stream, 23 bytes: [object ReadableStream]
TEXT
