#!/bin/bash
# @valibot/to-json-schema 1.8.0 with valibot 1.5.0: a list that must include an element.
#
# Behaviour: `v.includes('x')` in the pipe of an array checks the elements of the array. The
# converter handles the action as if it stood in the pipe of a string: it writes the keyword
# `pattern` into the schema of the array, without an error or a warning. `pattern` asserts nothing
# about arrays, so the JSON Schema accepts lists that valibot refuses. The keyword for this is
# `contains: { "const": "x" }`. `v.excludes('x')` in the same place is refused by the converter
# with an error.
#
# Output seen:
#   valibot accepts ["z"]: false
#   JSON Schema: {"type":"array","items":{"type":"string"},"pattern":"x"}
#   ajv accepts ["z"]: true
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund valibot@1.5.0 @valibot/to-json-schema@1.8.0 ajv@8.17.1
cat > run.cjs <<'JS'
const v = require('valibot');
const { toJsonSchema } = require('@valibot/to-json-schema');
const Ajv = require('ajv').default;
const list = v.pipe(v.array(v.string()), v.includes('x'));
const { $schema, ...schema } = toJsonSchema(list);
console.log('valibot accepts ["z"]:', v.safeParse(list, ['z']).success);
console.log('JSON Schema:', JSON.stringify(schema));
console.log('ajv accepts ["z"]:', new Ajv({ strict: false }).validate(schema, ['z']));
JS
node run.cjs | tee output
diff output - <<'TEXT'
valibot accepts ["z"]: false
JSON Schema: {"type":"array","items":{"type":"string"},"pattern":"x"}
ajv accepts ["z"]: true
TEXT
