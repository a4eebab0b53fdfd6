import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { NotFoundError, Safety } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let safety: Safety;
beforeAll(async () => {
  server = await emulator.listen();
  safety = new Safety({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

test('reads cases and alerts', async () => {
  await expect(safety.cases.retrieve('case_1')).rejects.toThrow(NotFoundError);
  await expect(safety.alerts.retrieve('alert_1')).rejects.toThrow(NotFoundError);
  const paths = emulator.requests.map(({ path }) => path);
  expect(paths).toEqual(['/safety/cases/case_1', '/safety/alerts/alert_1']);
});
