// A proxy that nobody here wrote, in a process of its own. It tells its parent which port it has,
// whom it was asked for, and how many connections it holds when its parent asks.
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
