#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './cli/command.js';

// The command is started through a link, and lies beside the manifest.
const manifest = join(dirname(realpathSync(process.argv[1]!)), 'package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const { env, stdout } = process;
const context = {
  version,
  env,
  colors: stdout.isTTY && !env['NO_COLOR'],
  print: (line: string) => void stdout.write(`${line}\n`),
};

void runCommand(process.argv.slice(2), context).then((result) => {
  if (result.server) {
    const { server } = result;
    stdout.write(result.output);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  } else {
    process[result.isFailure ? 'stderr' : 'stdout'].write(result.output);
    process.exitCode = result.isFailure ? 2 : 0;
  }
});
