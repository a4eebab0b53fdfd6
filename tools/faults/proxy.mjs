// Runs a third-party proxy in a separate process. It reports its port and the requested hosts to
// its parent, and the number of its connections on request.
import { Server } from 'proxy-chain';

const server = new Server({
  port: 0,
  host: '127.0.0.1',
  prepareRequestFunction({ hostname, port, isHttp, username, password }) {
    process.send({ asked: `${isHttp ? 'forward' : 'CONNECT'} ${hostname}:${port}` });
    return { requestAuthentication: username !== 'user' || password !== 'p@ss' };
  },
});
await server.listen();
process.on('message', () => process.send({ connections: server.getConnectionIds().length }));
process.on('disconnect', () => process.exit());
process.send({ port: server.port });
