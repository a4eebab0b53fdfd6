import { join } from 'node:path';
import ts from 'typescript';
import { fixtureNames, generateFixture, readFixture } from './generate-fixture.js';

const ROOT = join(__dirname, '../../..');

/** The hand-written modules that the code of a fixture uses, and entries of its packages. */
const HAND_WRITTEN: Record<string, Record<string, string>> = {
  pagination: {
    'packages/things/src/own-page.ts':
      `import { CursorPage } from '@oai/core';\n` +
      `import type { Thing } from './generated/things.gen.js';\n` +
      `export class OwnPage extends CursorPage<Thing> {\n  declare first_id: string;\n}\n`,
  },
  'own-streams': {
    'packages/things/src/streaming/format.ts': `export interface Format<T> {\n  parse(text: string): T;\n}\n`,
    'packages/things/src/streaming/thing-stream.ts':
      `import type { Stream } from '@oai/core';\n` +
      `import type { ThingEvent } from '../generated/things.gen.js';\n` +
      `export interface ThingStream<T = unknown> extends Stream<ThingEvent> {\n  result(): Promise<T>;\n}\n`,
    'packages/things/src/streaming/create-thing.ts':
      `import type { APIClient, APIPromise, RequestOptions } from '@oai/core';\n` +
      `import type { ThingCreateParams } from '../generated/things.gen.js';\n` +
      `export const createThing = (\n` +
      `  client: APIClient,\n  body: ThingCreateParams,\n  options: RequestOptions | undefined,\n` +
      `  _things: { create(body: ThingCreateParams): unknown },\n` +
      `): APIPromise<unknown> => client.post('/things', { body, ...options });\n`,
  },
  packages: {
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
  },
};

test('everything generated compiles under the strictest settings', () => {
  const files = new Map<string, string>();
  const put = (fixture: string, path: string, text: string) =>
    files.set(join(ROOT, 'tools/codegen/test/generated', fixture, path), text);
  for (const name of fixtureNames()) {
    for (const { path, text } of generateFixture(readFixture(name))) put(name, path, text);
    for (const [path, text] of Object.entries(HAND_WRITTEN[name] ?? {})) put(name, path, text);
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
