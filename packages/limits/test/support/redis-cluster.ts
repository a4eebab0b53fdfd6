import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { COMMAND } from './redis-server.js';

const SLOTS = 16_384;
const HOST = '127.0.0.1';

/** A cluster of three servers without persistence, a third of the slots each. */
export class RedisCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'oai-cluster-'));
  readonly #processes: ChildProcess[] = [];
  readonly nodes: { host: string; port: number }[] = [];

  async start(): Promise<void> {
    const ports = await freePorts(6);
    for (const [index, port] of ports.slice(0, 3).entries()) {
      const settings = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no'];
      const files = ['--dir', this.#folder, '--cluster-config-file', `nodes-${port}.conf`];
      const cluster = ['--cluster-enabled', 'yes', '--cluster-port', String(ports[3 + index])];
      const server = spawn(COMMAND, [...settings, ...files, ...cluster], { stdio: 'ignore' });
      this.#processes.push(server);
      this.nodes.push({ host: HOST, port });
    }
    const clients = this.nodes.map((node) => new Redis({ ...node, retryStrategy: () => 20 }));
    try {
      for (const client of clients) client.on('error', () => undefined);
      for (const [index, client] of clients.entries()) {
        const [first, last] = [index, index + 1].map((third) => Math.floor((third * SLOTS) / 3));
        await client.cluster('ADDSLOTSRANGE', first!, last! - 1);
        await client.call('CLUSTER', 'MEET', HOST, String(ports[0]), String(ports[3]));
      }
      for (const client of clients) await this.#agreed(client);
    } finally {
      for (const client of clients) client.disconnect();
    }
  }

  async close(): Promise<void> {
    for (const server of this.#processes) {
      if (server.exitCode !== null) continue;
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Resolves once a server knows all slots and servers. */
  async #agreed(client: Redis): Promise<void> {
    for (;;) {
      const info = await client.cluster('INFO');
      if (/cluster_state:ok/.test(info) && /cluster_known_nodes:3/.test(info)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, HOST));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
