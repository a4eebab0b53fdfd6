// A proxy that nobody here wrote, in a process of its own since it is an ES module.
import { Server } from 'proxy-chain';

const server = new Server({
  port: 0,
  host: '127.0.0.1',
  prepareRequestFunction: ({ hostname, port, isHttp, username, password }) => {
    process.send({ host: `${hostname}:${port}`, isHttp, user: username || null });
    return { requestAuthentication: username !== 'user' || password !== 'p@ss' };
  },
});
await server.listen();
process.send({ port: server.port });
process.on('disconnect', () => process.exit());
