import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { workspace } from '../fixtures.js';

/** The work of the compiler for a program; deterministic for the same sources. */
export interface TypeCost {
  files: number;
  lines: number;
  /** Nodes of the syntax trees, which determine the time for parsing and binding. */
  nodes: number;
  types: number;
  instantiations: number;
}

const call = `.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] });
console.log(completion.choices[0]?.message.content);
export {};
`;

/** One chat call, through each package that offers it. */
export const programs = {
  declaration: `interface Completion {
  choices: { message: { content: string | null } }[];
}
declare class Completions {
  create(params: {
    model: string;
    messages: { role: 'user' | 'assistant'; content: string }[];
  }): Promise<Completion>;
}
const completions = new Completions();
const completion = await completions${call}`,
  '@oai/chat': `import { Chat } from '@oai/chat';
const chat = new Chat({ apiKey: 'key' });
const completion = await chat.completions${call}`,
  '@oai/openai': `import OpenAI from '@oai/openai';
const client = new OpenAI({ apiKey: 'key' });
const completion = await client.chat.completions${call}`,
  openai: `import OpenAI from 'openai-latest';
const client = new OpenAI({ apiKey: 'key' });
const completion = await client.chat.completions${call}`,
};

export type ProgramName = keyof typeof programs;

/** The options of `tsc --init`. The built packages are read, as by users. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Packages resolve to their build from this folder, without the source condition. */
const folder = join(workspace, 'tools/api-proofs/node_modules');

export function measure(name: ProgramName): TypeCost {
  const file = join(folder, 'type-cost.mts');
  const host = ts.createCompilerHost(options);
  // Like `tsc`, which creates no nodes for doc comments.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    path === file
      ? ts.createSourceFile(path, programs[name], version)
      : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Error(
      problems
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
        .join('\n'),
    );
  }
  const sources = program.getSourceFiles();
  return {
    files: sources.length,
    lines: sources.reduce((sum, source) => sum + source.getLineStarts().length, 0),
    nodes: program.getNodeCount(),
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
  };
}

/** Reports the CPU time of a process on exit. */
const meter = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(String((user + system) / 1000));
});`;

/** Times of `tsc` in a separate process, milliseconds. */
export interface TypeTime {
  /** CPU time of all threads. */
  cpu: number;
  wall: number;
}

/**
 * Measures the minimum times of `tsc` over several rounds, since other work of the machine only
 * adds to them.
 */
export function time(names: ProgramName[], rounds: number): Record<string, TypeTime> {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, '.type-cost-'));
  const tsc = join(workspace, 'node_modules/typescript/bin/tsc');
  try {
    const times: Record<string, TypeTime> = {};
    writeFileSync(join(own, 'meter.cjs'), meter);
    for (const [index, name] of names.entries()) {
      mkdirSync(join(own, String(index)));
      writeFileSync(join(own, String(index), 'program.mts'), programs[name]);
      writeFileSync(
        join(own, String(index), 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            ...options,
            target: 'ES2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
          },
        }),
      );
    }
    for (let round = 0; round < rounds; round++) {
      for (const [index, name] of names.entries()) {
        const args = ['--require', join(own, 'meter.cjs'), tsc, '-p', join(own, String(index))];
        const start = performance.now();
        const { stderr, status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(stdout);
        const wall = performance.now() - start;
        const least = times[name] ?? {
          cpu: Number.POSITIVE_INFINITY,
          wall: Number.POSITIVE_INFINITY,
        };
        times[name] = {
          cpu: Math.min(least.cpu, Number(stderr)),
          wall: Math.min(least.wall, wall),
        };
      }
    }
    return times;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
