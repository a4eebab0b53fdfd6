// The entry of bundles for browsers and workers, which run when they are loaded.
import { main } from 'program';

main(globalThis.baseURL).then(globalThis.report, (error) =>
  globalThis.report({ error: String(error?.stack ?? error) }),
);
