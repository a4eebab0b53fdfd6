import { join } from 'node:path';
import ts from 'typescript';
import { fixtureNames, generateFixture, readFixture } from './generate-fixture.js';

const ROOT = join(__dirname, '../../..');

/** A hand-written module used by the fixture of pages. */
const OWN_PAGE =
  `import { CursorPage } from '@oai/core';\n` +
  `import type { Thing } from './generated/things.gen.js';\n` +
  `export class OwnPage extends CursorPage<Thing> {\n  declare first_id: string;\n}\n`;

/** Hand-written modules used by the fixture of packages, and the entries of its packages. */
const HAND_WRITTEN: Record<string, string> = {
  'packages/things/src/thing-helpers.ts':
    `import { APIResource } from '@oai/core';\n` +
    `export abstract class ThingHelpers extends APIResource {}\n`,
  'packages/things/src/tidy.ts': `export const tidy = <T>(value: T): T => value;\n`,
  'packages/tools/src/check-tool.ts': `export const checkTool = (body?: object | null): unknown => body;\n`,
  'packages/things/src/index.ts': `export type { Part, Thing } from './generated/things.gen.js';\n`,
  'packages/gadgets/src/create-gadget.ts':
    `import type { APIClient, APIPromise, RequestOptions } from '@oai/core';\n` +
    `import type { GadgetCreateParams, GadgetCreateResponse } from './generated/gadgets/gadgets.gen.js';\n` +
    `export const createGadget = (\n` +
    `  client: APIClient,\n  body: GadgetCreateParams | null | undefined,\n  options?: RequestOptions,\n` +
    `): APIPromise<GadgetCreateResponse> => client.post('/gadgets', { body, ...options });\n`,
};

test('everything generated compiles under the strictest settings', () => {
  const files = new Map<string, string>();
  const put = (fixture: string, path: string, text: string) =>
    files.set(join(ROOT, 'tools/codegen/test/generated', fixture, path), text);
  for (const name of fixtureNames()) {
    for (const { path, text } of generateFixture(readFixture(name))) put(name, path, text);
    if (name === 'packages')
      for (const [path, text] of Object.entries(HAND_WRITTEN)) put(name, path, text);
    if (name === 'pagination') put(name, 'packages/things/src/own-page.ts', OWN_PAGE);
  }
  expect(compile(files)).toEqual([]);
});

function compile(files: Map<string, string>): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.base.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const options: ts.CompilerOptions = {
    ...config!.options,
    paths: {
      '@oai/things': [
        join(ROOT, 'tools/codegen/test/generated/packages/packages/things/src/index.ts'),
      ],
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.directoryExists = (name) =>
    ts.sys.directoryExists(name) || [...files.keys()].some((file) => file.startsWith(`${name}/`));
  host.readFile = (name) => files.get(name) ?? readFile.call(host, name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map((one) => `${name}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`),
  );
}
