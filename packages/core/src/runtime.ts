// What depends on where the package runs. `@oai/core/internal/runtime` leads here on Node, Deno, Bun
// and workers; bundles for browsers get runtime.browser.ts, which holds none of it.
export { createController } from './attempt-controller.js';
export { createInit, signalOf, withSignalOf } from './attempt-init.js';
export { authNow } from './auth-now.js';
export { checkCallOptions } from './check-options.js';
export { showAs } from './client-report.js';
export { fillOptions } from './environment-options.js';
export { userAgent } from './environment.js';
export { describeFailure } from './failure.js';
export { findUnserializable } from './json-fault.js';
export { observeUpload } from './observe-upload.js';
export { createFetch } from './platform-fetch.js';
export { redactHeaders as shownHeaders, redactURL as shownURL } from './redact.js';
export { followRedirects } from './redirects.js';
export { headerOf } from './response-header.js';
export { expectListeners } from './signal-listeners.js';
export { streamOf } from './stream-of.js';
export { createTracer, traceAttempt, traceRequest, traceStream } from './trace.js';
export { fetchWithWorkloadToken } from './workload-token.js';
