// The suite behind an HTTP server, which answers with the report.
import { createServer } from 'node:net';

/**
 * Asks for the report, as soon as the server listens.
 * @param {string} url
 * @param {{ baseURL: string, controlURL: string }} servers
 * @param {string[]} features
 */
export async function askForReport(url, { baseURL, controlURL }, features) {
  const body = JSON.stringify({ baseURL, controlURL, features });
  for (let tries = 1; ; tries += 1) {
    try {
      const response = await fetch(url, { method: 'POST', body });
      if (response.ok) return await response.json();
      throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    } catch (error) {
      if (tries === 100 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
