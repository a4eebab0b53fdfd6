// What depends on where the package runs. `@oai/core/internal/runtime` leads here on Node, Deno, Bun
// and workers; bundles for browsers get runtime.browser.ts, which holds none of it.
export { createFetch } from './platform-fetch.js';
export { followRedirects } from './redirects.js';
export { createTracer } from './trace.js';
export { fetchWithWorkloadToken } from './workload-token.js';
