import { readFileSync } from 'node:fs';
import type { Controls } from '../controls.js';
import { objectsOf, parsed, type JsonObject } from '../json.js';
import type { SeedFile } from '../options.js';
import { matchFromJson } from '../scripting/check-match.js';
import { aList, anything, checkShape, required } from '../shape.js';

/** The content of a script file. @internal */
export interface ScriptFile {
  script: { answer: JsonObject; match?: unknown }[];
  faults: { fault: JsonObject; match?: unknown }[];
  files: SeedFile[];
}

/**
 * Reads a script file: YAML if its name ends in `.yaml` or `.yml`, else JSON.
 *
 * @throws {TypeError} The file cannot be read, or is not what it should be.
 * @internal
 */
export async function readScriptFile(path: string): Promise<ScriptFile> {
  const content = /\.ya?ml$/i.test(path) ? await readYaml(path) : readJson(path);
  checkShape(path, content, { script: aList, faults: aList, files: aList });
  const { script, faults, files } = content as JsonObject;
  for (const each of objectsOf(script)) {
    checkShape(`${path}: script`, each, { answer: required(anything), match: anything });
  }
  for (const each of objectsOf(faults)) {
    checkShape(`${path}: faults`, each, { fault: required(anything), match: anything });
  }
  return {
    script: (script ?? []) as ScriptFile['script'],
    faults: (faults ?? []) as ScriptFile['faults'],
    files: (files ?? []) as SeedFile[],
  };
}

/** Reads a file of JSON. @throws {TypeError} There is none, or it is none. @internal */
export function readJson(path: string): unknown {
  const content = parsed(readText(path));
  if (content === undefined) throw new TypeError(`${path} is not JSON`);
  return content;
}

/** Reads a file of YAML. @throws {TypeError} There is none, or it is none. */
async function readYaml(path: string): Promise<unknown> {
  const text = readText(path);
  const { parse } = await import('yaml');
  try {
    return parse(text, { prettyErrors: true }) as unknown;
  } catch (error) {
    const [reason] = (error as Error).message.split(':\n');
    throw new TypeError(`${path} is not YAML: ${reason}`, { cause: error });
  }
}

/** @throws {TypeError} The file cannot be read. @internal */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TypeError(`${path} cannot be read (${code})`, { cause: error });
  }
}

/** Queues the scripts and faults of a file. @internal */
export function applyScriptFile(path: string, file: ScriptFile, controls: Controls): void {
  try {
    for (const { answer, match } of file.script) {
      controls.script(answer, matchFromJson(match) as never);
    }
    for (const { fault, match } of file.faults) {
      controls.fault(fault as never, matchFromJson(match) as never);
    }
  } catch (error) {
    throw new TypeError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}
