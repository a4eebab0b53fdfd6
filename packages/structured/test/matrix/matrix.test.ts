import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  jsonSchemaResponseFormat,
  standardResponseFormat,
  UnsupportedSchemaError,
} from '../../src/index.js';
import { zodResponseFormat } from '../../src/zod.js';
import { ADVERSARIAL } from './adversarial-rows.js';
import { OBJECTS } from './object-rows.js';
import { OTHERS } from './other-rows.js';
import { LIBRARIES, S, Value, type Library, type Row } from './row.js';
import { SCALARS } from './scalar-rows.js';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

function formatOf(library: Library, schema: any, optionalAsNullable: boolean): any {
  const options = { optionalAsNullable };
  switch (library) {
    case 'zod 4':
    case 'zod 3':
    case 'zod/mini':
      return zodResponseFormat(schema, 'x', options);
    case 'valibot':
      return standardResponseFormat(toStandardJsonSchema(schema), 'x', options);
    case 'arktype':
      return standardResponseFormat(schema, 'x', options);
    case 'effect':
      return standardResponseFormat(
        S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema)),
        'x',
        options,
      );
    case 'typebox': {
      const validate = (value: unknown): unknown => {
        if (!Value.Check(schema, value)) throw new Error('The value does not fit.');
        return Value.Decode(schema, value);
      };
      return jsonSchemaResponseFormat(schema, 'x', { ...options, validate });
    }
    case 'JSON Schema':
      return jsonSchemaResponseFormat(schema, 'x', options);
  }
}

async function isRead(format: any, answer: unknown): Promise<boolean> {
  try {
    await format.$parseRawAsync(JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}

/** The cell of a row: how a library's schema reaches the API, found by trying the row's values. */
async function cell(row: Row, library: Library): Promise<string> {
  const { name, fits, fails, schemas, optionalIsRefused } = row;
  const schema = schemas[library];
  if (schema === undefined) return '–';
  let format: any;
  try {
    format = formatOf(library, schema, !optionalIsRefused);
  } catch (error) {
    expect(error).toBeInstanceOf(UnsupportedSchemaError);
    return 'refused';
  }
  const wire = format.json_schema.schema;
  const isAllowed = ajv.compile(wire);
  const isWrapped = Object.keys(wire.properties).join() === 'value';
  const answers = (values: unknown[]) => values.map((value) => (isWrapped ? { value } : value));
  const show = (answer: unknown) => `${name}, ${library}: ${JSON.stringify({ answer, wire })}`;
  for (const answer of answers(fits)) {
    if (!isAllowed(answer)) throw new Error(`not allowed: ${show(answer)}`);
    if (!(await isRead(format, answer))) throw new Error(`not read: ${show(answer)}`);
  }
  const loose = answers(fails).filter((answer) => isAllowed(answer));
  for (const answer of loose) {
    if (await isRead(format, answer)) throw new Error(`checked by nobody: ${show(answer)}`);
  }
  ajv.removeSchema();
  return loose.length > 0 ? 'checked' : 'enforced';
}

test('docs/structured-outputs.md shows what each library can express', async () => {
  const lines = [
    `| | ${LIBRARIES.join(' | ')} |`,
    `| --- |${LIBRARIES.map(() => ' --- |').join('')}`,
  ];
  for (const row of [...SCALARS, ...OBJECTS, ...OTHERS, ...ADVERSARIAL]) {
    const cells: string[] = [];
    for (const library of LIBRARIES) cells.push(await cell(row, library));
    lines.push(`| ${row.name} | ${cells.join(' | ')} |`);
  }
  const path = join(__dirname, '../../../../docs/structured-outputs.md');
  const before = readFileSync(path, 'utf8');
  const [head, , tail] = before.split(/<!-- \/?matrix -->/);
  const table = lines.map((line) => line.replace(/ +/g, ' ')).join('\n');
  if (process.env['UPDATE_DOCS']) {
    writeFileSync(path, `${head}<!-- matrix -->\n\n${table}\n\n<!-- /matrix -->${tail}`);
  }
  // Prettier aligns the columns; only the cells count.
  const shown =
    /<!-- matrix -->([^]*)<!-- \/matrix -->/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const cellsOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((part) => part.trim().replace(/^-+$/, '---')));
  expect(cellsOf(shown)).toEqual(cellsOf(table));
}, 60_000);
