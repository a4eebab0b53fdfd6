import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AgentTurnResult,
  Agents,
  OpenAIError,
  type SessionArtifact,
  type Turn,
} from '../src/index.js';

const artifact = (id: string, path: string, turnID = 't1') =>
  ({ id, path, turn_id: turnID, session_id: 's1' }) as SessionArtifact;
const all = [
  ...[artifact('a1', '/workspace/a', 't0'), artifact('a2', '/workspace/b')],
  ...[artifact('a3', '/workspace/a'), artifact('a4', '/workspace/cut')],
];

let server: Server;
let agents: Agents;
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    if (url.pathname.endsWith('/content')) {
      const isCut = url.pathname.includes('a4');
      response.writeHead(200, { 'content-length': isCut ? 99 : 5 });
      response.write('bytes');
      return setTimeout(() => (isCut ? response.destroy() : response.end()), 20);
    }
    const start = all.findIndex(({ id }) => id === url.searchParams.get('after')) + 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify({ data: all.slice(start, start + 1), has_more: start < 3 }));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}`;
  agents = new Agents({ apiKey: 'sk-test', baseURL, maxRetries: 0 });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const result = new AgentTurnResult({ id: 't1', session_id: 's1' } as Turn, []);
const collect = () => {
  const state = { text: '', end: '' };
  const decoder = new TextDecoder();
  const to = new WritableStream<Uint8Array>({
    write: (chunk) => void (state.text += decoder.decode(chunk)),
    close: () => void (state.end = 'closed'),
    abort: () => void (state.end = 'aborted'),
  });
  return { state, to };
};

test('an artifact of the turn is found by its path, on any page', async () => {
  const artifacts = agents.sessions.artifacts.forResult(result);
  expect((await artifacts.retrieve('/workspace/a')).id).toBe('a3');
  expect(await (await artifacts.content('/workspace/a')).text()).toBe('bytes');
});

test('content is written to a stream', async () => {
  const { state, to } = collect();
  const params = { path: '/workspace/a', to };
  expect((await agents.sessions.artifacts.forResult(result).download(params)).id).toBe('a3');
  expect(state).toEqual({ text: 'bytes', end: 'closed' });
});

test('a stream is aborted if the content is cut off', async () => {
  const { state, to } = collect();
  const params = { path: '/workspace/cut', to };
  await expect(agents.sessions.artifacts.forResult(result).download(params)).rejects.toThrow(
    OpenAIError,
  );
  expect(state.end).toBe('aborted');
});

test.each(['/workspace', 'a', '/workspace/none'])('there is no artifact %s', async (path) => {
  const artifacts = agents.sessions.artifacts.forResult(result);
  await expect(artifacts.retrieve(path)).rejects.toThrow('no artifact');
  await expect(artifacts.download({ path, to: collect().to })).rejects.toThrow('no artifact');
});
