import { Agent } from 'undici';
import { ask } from '../calls.js';
import { blackHole } from '../black-hole.js';
import { certificate } from '../certificate.js';
import type { FaultRow } from '../fault-row.js';

/** Rows without a connection. One retry per call shows that such calls are retried. */
export const connectRows: FaultRow[] = [
  {
    happened: 'connection refused',
    expected: {
      error: 'APIConnectionError',
      message: /^Connection error\. 127\.0\.0\.1:\d+: ECONNREFUSED.*\(attempts: 2\)\.$/,
      attempts: 2,
    },
    async run(scene) {
      const port = await scene.closedPort();
      return ask(scene.client(`http://127.0.0.1:${port}/v1`, { maxRetries: 1 }));
    },
  },
  {
    happened: 'an unknown host',
    expected: {
      error: 'APIConnectionError',
      message: /nowhere\.invalid: DNS lookup failed, (ENOTFOUND|EAI_AGAIN)/,
      attempts: 2,
    },
    run: (scene) => ask(scene.client('http://nowhere.invalid/v1', { maxRetries: 1 })),
  },
  {
    happened: 'https to a server without TLS',
    expected: { error: 'APIConnectionError', message: /TLS failed, ERR_SSL_/, attempts: 2 },
    async run(scene) {
      const baseURL = await scene.serve((_request, response) => response.end());
      return ask(scene.client(baseURL.replace('http', 'https'), { maxRetries: 1 }));
    },
  },
  {
    happened: 'an untrusted certificate',
    expected: {
      error: 'APIConnectionError',
      message: /TLS failed, DEPTH_ZERO_SELF_SIGNED_CERT/,
      attempts: 2,
    },
    async run(scene) {
      const { baseURL } = await scene.emulate({ tls: certificate });
      return ask(scene.client(baseURL, { maxRetries: 1 }));
    },
  },
  {
    happened: 'a certificate for another host',
    expected: { error: 'APIConnectionError', message: /TLS failed, ERR_TLS_CERT_ALTNAME_INVALID/ },
    async run(scene) {
      const { baseURL } = await scene.emulate({ tls: certificate });
      const dispatcher = new Agent({
        connect: { ca: certificate.cert, servername: 'elsewhere.invalid' },
      });
      scene.onEnd(() => dispatcher.destroy());
      return ask(scene.client(baseURL, { fetchOptions: { dispatcher } }));
    },
  },
  {
    happened: 'a connection closed when accepted',
    expected: { error: 'APIConnectionError', message: /UND_ERR_SOCKET|ECONNRESET/, attempts: 2 },
    async run(scene) {
      const baseURL = await scene.accept((socket) => void socket.resume().end());
      return ask(scene.client(baseURL, { maxRetries: 1 }));
    },
  },
  {
    happened: 'a connection reset when accepted',
    expected: { error: 'APIConnectionError', message: /UND_ERR_SOCKET|ECONNRESET/, attempts: 2 },
    async run(scene) {
      const baseURL = await scene.accept((socket) => void socket.resetAndDestroy());
      return ask(scene.client(baseURL, { maxRetries: 1 }));
    },
  },
  {
    happened: 'a connection that is never accepted, with a limit of the transport',
    expected: {
      error: 'APIConnectionTimeoutError',
      message: /^Request timed out\. 127\.0\.0\.1:\d+: UND_ERR_CONNECT_TIMEOUT/,
      attempts: 1,
    },
    async run(scene) {
      const baseURL = await blackHole(scene);
      const dispatcher = new Agent({ connect: { timeout: 100 } });
      scene.onEnd(() => dispatcher.destroy());
      return ask(scene.client(baseURL, { fetchOptions: { dispatcher } }));
    },
  },
  {
    happened: 'a stall in the TLS handshake, with a limit of the transport',
    expected: { error: 'APIConnectionTimeoutError', message: /UND_ERR_CONNECT_TIMEOUT/ },
    async run(scene) {
      const baseURL = await scene.accept((socket) => void socket.resume());
      const dispatcher = new Agent({ connect: { timeout: 100 } });
      scene.onEnd(() => dispatcher.destroy());
      return ask(scene.client(baseURL.replace('http', 'https'), { fetchOptions: { dispatcher } }));
    },
  },
];
