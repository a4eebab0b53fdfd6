import { Chat } from '../../src/index.js';
import { startServer, type ScriptedAnswer } from './scripted-server.js';

export const base = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] };

const closing: (() => Promise<void>)[] = [];
const onUnhandledRejection = jest.fn();

beforeAll(() => process.on('unhandledRejection', onUnhandledRejection));
afterAll(() => process.off('unhandledRejection', onUnhandledRejection));
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(onUnhandledRejection).not.toHaveBeenCalled();
});

/**
 * Starts a server with scripted answers, and a `Chat` for it without retries. The server closes
 * after the test, which fails if a rejection was not handled.
 */
export async function serve(answers: ScriptedAnswer[]) {
  const server = await startServer(answers);
  closing.push(() => server.close());
  const chat = new Chat({ apiKey: 'key', baseURL: server.baseURL, maxRetries: 0 });
  return { completions: chat.completions, requests: server.requests };
}
