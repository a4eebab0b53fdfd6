#!/bin/bash
# Bun 1.4.5: a Blob of several parts, one of which is a file on disk.
#
# Behaviour: `new Blob([text, Bun.file(path)])` holds the text alone, and so does a Blob with the result
# of `fs.openAsBlob(path)`. Size, content and request bodies lack the file, without an error; uploads
# that put a form together as a Blob arrive without their files. A Blob of the file alone is whole, as
# is a FormData with the file. In Node 20.20 and Deno 2.9 (with `fs.openAsBlob`) all of them are whole.
#
# Output seen:
#   bun: Bun.file alone 5; between texts 2; openAsBlob between texts 2; form with the file true
#   node: openAsBlob alone 5; between texts 7
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/bun-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund bun@1.4.5
printf hello > file.txt
cat > bun.mjs <<'JS'
import { openAsBlob } from 'node:fs';
const length = async (...parts) => (await new Blob(parts).text()).length;
const file = () => Bun.file('file.txt');
const form = new FormData();
form.append('file', file(), 'file.txt');
const text = await new Response(form).text();
console.log(
  `bun: Bun.file alone ${await length(file())}; between texts ${await length('<', file(), '>')}; ` +
    `openAsBlob between texts ${await length('<', await openAsBlob('file.txt'), '>')}; ` +
    `form with the file ${text.includes('hello')}`,
);
JS
cat > node.mjs <<'JS'
import { openAsBlob } from 'node:fs';
const file = await openAsBlob('file.txt');
const length = async (...parts) => (await new Blob(parts).text()).length;
console.log(`node: openAsBlob alone ${await length(file)}; between texts ${await length('<', file, '>')}`);
JS
{ node_modules/.bin/bun bun.mjs; node --no-warnings node.mjs; } | tee output
diff output - <<'TEXT'
bun: Bun.file alone 5; between texts 2; openAsBlob between texts 2; form with the file true
node: openAsBlob alone 5; between texts 7
TEXT
