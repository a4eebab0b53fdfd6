#!/bin/bash
# undici 7.30.2 on Node 20: the platform's form as a body of the package's own `fetch`.
#
# Behaviour: a program that needs a dispatcher of the installed undici calls the `fetch` that undici
# exports. If its body is the global `FormData` (the one of Node's bundled undici), the request
# succeeds, but carries the text `[object FormData]` as text/plain. The fields and files are lost
# without an error. A form made with undici's exported class arrives as it should.
#
# Output seen:
#   the global form: text/plain;charset=UTF-8, 17 bytes
#   undici's form: multipart/form-data, with its field
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund undici@7.30.2
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import * as undici from 'undici';
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const type = request.headers['content-type'].replace(/; boundary.*/, '');
  const hasField = /name="field"\r\n\r\nvalue/.test(text);
  response.end(`${type}, ${hasField ? 'with its field' : `${text.length} bytes`}`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}/`;
for (const [name, Form] of [
  ['the global form', FormData],
  ["undici's form", undici.FormData],
]) {
  const body = new Form();
  body.append('field', 'value');
  const response = await undici.fetch(url, { method: 'POST', body });
  console.log(`${name}: ${await response.text()}`);
}
server.close();
server.closeAllConnections();
JS
node run.mjs | tee output
diff output - <<'TEXT'
the global form: text/plain;charset=UTF-8, 17 bytes
undici's form: multipart/form-data, with its field
TEXT
