#!/usr/bin/env node
import { runCommand } from './command.js';

void runCommand(process.argv.slice(2)).then((result) => {
  if (result.server) {
    const { server } = result;
    process.stdout.write(result.output);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  } else {
    process[result.isFailure ? 'stderr' : 'stdout'].write(result.output);
    process.exitCode = result.isFailure ? 2 : 0;
  }
});
