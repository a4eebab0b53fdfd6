import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Live } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let live: Live;
beforeAll(async () => {
  server = await emulator.listen();
  live = new Live({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const session = { model: 'gpt-live-1' } as const;

test('answers an SDP offer', async () => {
  const created = await live.create({ session, transport: { type: 'webrtc', sdp: 'v=0' } });
  expect(created.session.id).toEqual(expect.any(String));
  expect(created.transport.sdp).toEqual(expect.any(String));
});

test('accepts, transfers and ends calls without a response body', async () => {
  expect(await live.sessions.accept('sess_1', { session: { ...session, type: 'live' } })).toBe(
    undefined,
  );
  await live.sessions.refer('sess_1', { target_uri: 'tel:+10000000000' });
  await live.sessions.hangup('sess_1');
  const paths = emulator.requests.map(({ path }) => path.split('/').at(-1));
  expect(paths).toEqual(['accept', 'refer', 'hangup']);
});

test('errors by status', async () => {
  await expect(live.create({ session } as never)).rejects.toThrow(BadRequestError);
});
