// `npm start`: sets up a fresh clone, builds the packages of the tour and runs it.
// `npm start -- --live` runs the same program against the real API (needs OPENAI_API_KEY).
import { build, install, run } from './setup.mjs';

install();
build(['@oai/openai', '@oai/emulator']);
if (!run(process.execPath, ['examples/tour.mjs', ...process.argv.slice(2)])) process.exit(1);
