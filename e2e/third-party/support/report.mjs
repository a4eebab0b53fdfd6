// The emulator of a program, and what the program checks against it.
import { createEmulator } from '@oai/emulator';

export const emulator = createEmulator();
export const server = await emulator.listen();

const checks = [];
let current = 'loading';

process.on('unhandledRejection', (error) => {
  checks.push({ name: `${current}, unhandled rejection`, failure: textOf(error) });
});

/** Runs one check. A failure is reported and does not stop the others. */
export async function check(name, run) {
  current = name;
  emulator.reset();
  try {
    await run();
    checks.push({ name });
  } catch (error) {
    checks.push({ name, failure: textOf(error) });
  }
}

/** Ends the program. The last line of its output is the report. */
export async function finish() {
  await server.close();
  process.stdout.write(`\n${JSON.stringify(checks)}\n`, () => process.exit(0));
}

function textOf(error) {
  return error?.stack ?? String(error);
}
