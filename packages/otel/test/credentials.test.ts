import { Responses } from '@oai/responses';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());

const CANARY = 'canary-4f1c9e77';

test('calls of tools of the server are recorded without credentials', async () => {
  started.emulator.script({ text: 'Done.' });
  const responses = new Responses(started.client({ captureContent: 'span' }));
  await responses.create({
    model: 'gpt-4o',
    tools: [{ type: 'mcp', server_label: 'a', authorization: CANARY, headers: { 'x-a': CANARY } }],
    input: [
      {
        type: 'local_shell_call',
        id: 'call_1',
        call_id: 'call_1',
        status: 'completed',
        action: { type: 'exec', command: ['ls'], env: { ANY: CANARY } },
      },
      { role: 'user', content: 'Go on.' },
    ],
  });
  const [span] = await started.spans(1);
  const recorded = JSON.stringify(span!.attributes);
  expect(recorded).toContain('local_shell_call');
  expect(recorded).toContain('[redacted]');
  expect(recorded).not.toContain(CANARY);
});
