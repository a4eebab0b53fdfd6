#!/bin/sh
# Bun 1.4.5 (npm package `bun`), on Linux.
#
# `Bun.stdin` is a Blob. Of other Blobs, `slice()` gives a part that can be read without an effect on the
# whole. Reading a part of `Bun.stdin` takes these bytes away from the whole, without an error: from a
# pipe, and also from a file that stdin was redirected from, whose size is known. Programs that probe
# whether a Blob is readable by its first byte lose that byte. A `Bun.file` of the same file keeps it.
#
# Output seen:
#   pipe: size Infinity, then "ello pipe"
#   file: size 11, then "ello file"
#   Bun.file: size 11, then "hello file"
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bun@1.4.5
cat >program.mjs <<'PROGRAM'
const [label, path] = process.argv.slice(2);
const blob = path ? Bun.file(path) : Bun.stdin;
const { size } = blob;
await blob.slice(0, 1).arrayBuffer();
console.log(`${label}: size ${size}, then ${JSON.stringify((await blob.text()).trim())}`);
PROGRAM
echo 'hello file' >input.txt
{
  echo 'hello pipe' | npx bun program.mjs pipe
  npx bun program.mjs file <input.txt
  npx bun program.mjs Bun.file input.txt
} | tee output
diff output - <<'EXPECTED'
pipe: size Infinity, then "ello pipe"
file: size 11, then "ello file"
Bun.file: size 11, then "hello file"
EXPECTED
