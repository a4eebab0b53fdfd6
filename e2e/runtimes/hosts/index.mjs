import { hosts as browsers } from './browsers.mjs';
import { hosts as next } from './next.mjs';
import { hosts as reactNative } from './react-native.mjs';
import { hosts as serverSide } from './server-side.mjs';
import { hosts as workers } from './workers.mjs';

/**
 * The runtimes. `run` returns the runtime's version and the rows of its report.
 * @type {{ name: string, run(context: { folder: string, servers: object }):
 *   Promise<{ version: string, rows: import('../suite/check.mjs').Row[] }> }[]}
 */
export const hosts = [...serverSide, ...workers, ...next, ...browsers, ...reactNative];
