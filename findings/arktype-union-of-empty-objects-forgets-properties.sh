#!/bin/sh
# arktype 2.2.9, Node 20.20.2.
#
# An object type with an optional property is intersected with a union of two object types without
# properties, of which one rejects undeclared keys. The result is the type of all objects: the optional
# property is gone, and a value of another type is accepted for it. Intersected with one of the two types
# alone, it stays. The JSON Schema of the result has lost it, too, so a strict schema made from it asks for
# an object without properties.
#
# Output seen:
#   {}
#   { c?: number }
#   {} refuses {"c":"text"}: false
#   { c?: number } refuses {"c":"text"}: true
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund arktype@2.2.9
cat >program.mjs <<'PROGRAM'
import { type } from 'arktype';

const some = type({ 'c?': 'number' });
const both = type({}).or(type({ '+': 'reject' })).and(some);
const one = type({}).and(some);
console.log(both.expression);
console.log(one.expression);
for (const each of [both, one]) {
  console.log(each.expression, 'refuses {"c":"text"}:', each({ c: 'text' }) instanceof type.errors);
}
PROGRAM
node program.mjs | tee output
diff output - <<'EXPECTED'
{}
{ c?: number }
{} refuses {"c":"text"}: false
{ c?: number } refuses {"c":"text"}: true
EXPECTED
