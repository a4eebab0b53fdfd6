import { AgentTurnResultError, outputText, type AgentSessionEvent } from '../src/index.js';
import { created, ended, idle, message, startSession } from './helpers/scripted-session.js';

/** Events without what their types announce. */
let server: Awaited<ReturnType<typeof startSession>>;
beforeAll(async () => (server = await startSession()));
afterAll(() => server.close());

const TYPES = [
  ...['created', 'idle', 'in_progress', 'failed', 'requires_action'],
  ...['turn.created', 'turn.completed', 'turn.failed', 'turn.cancelled'],
  ...['turn.item.added', 'turn.item.done'],
];
const MEMBERS = [undefined, null, 5, 'text', [], {}, { id: null }, { type: 'message' }];
const ODD: unknown[] = [
  ...[null, 5, 'text', [], {}, { type: null }, { type: {} }],
  ...TYPES.flatMap((type) =>
    MEMBERS.map((member) => ({
      ...{ type: `agent.session.${type}`, session: member, turn: member, item: member },
    })),
  ),
];

interface Finishing {
  finalResult(): Promise<{ output_text: string }>;
}

const toolHandlers = { f: () => 'x' };
const creation = { stream: true, agent: { model: 'm' }, input: 'Hi' };
const open: Record<string, () => PromiseLike<unknown>> = {
  'a turn': async () => server.agents.sessions.stream('s1', { input: 'Hi' }),
  'a turn with tools': async () =>
    server.agents.sessions.stream('s1', { input: 'Hi', toolHandlers }),
  'a new session': () => server.agents.sessions.create(creation as never),
  'a new session with tools': () =>
    server.agents.sessions.create({ ...creation, toolHandlers } as never),
};

test.each(Object.keys(open))('agents, %s: odd events change nothing (95 inputs)', async (kind) => {
  expect(ODD).toHaveLength(95);
  for (const odd of ODD as AgentSessionEvent[]) {
    server.play({ events: [created(), odd, message('Hello'), ended('completed'), idle()] });
    const stream = (await open[kind]!()) as Finishing;
    const result = await stream.finalResult().catch((error: unknown) => error);
    if (odd && Object(odd).type === 'agent.session.requires_action') {
      // It waits for something that is not named.
      expect(result).toBeInstanceOf(AgentTurnResultError);
      expect(result).toMatchObject({ reason: 'requires_action', required_actions: [] });
    } else {
      expect({ odd, result }).toMatchObject({ result: { output_text: 'Hello' } });
    }
  }
});

test('an end without its turn is not that of a turn that has not begun', async () => {
  const odd = { type: 'agent.session.turn.completed' } as unknown as AgentSessionEvent;
  const events = [odd, idle(), created(), message('Hello'), ended('completed'), idle()];
  server.play({ events });
  const result = await server.agents.sessions.stream('s1', { input: 'Hi' }).finalResult();
  expect(result.output_text).toBe('Hello');
});

test.each([undefined, null, 'text', 5, {}, [null], [5], [{ type: 'output_text' }]])(
  'a message whose content is %j has no text',
  (content) => {
    expect(outputText({ content } as never)).toBe('');
  },
);
