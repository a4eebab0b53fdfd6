import { messageEvents, sse, type Loose } from './response-events.js';
import { start, type Started } from './start.js';

export let started: Started;

/** Starts a server for the tests of a file. */
export function serveTests(): void {
  beforeAll(async () => void (started = await start()));
  afterAll(() => started.server.close());
  afterEach(() => started.emulator.reset());
}

/** Streams events from a server, and records the texts that listeners receive. */
export function run(events: readonly { type: string }[]) {
  started.emulator.script({ sse: sse(events) }, { path: /^\/responses/ });
  const helper = started.responses.stream({ model: 'gpt-4o', input: 'Hi' });
  const texts: string[] = [];
  helper.on('response.output_text.delta', ({ snapshot }) => void texts.push(snapshot));
  return { helper, texts };
}

/** Moves events to later indices. */
export const shifted = (events: Loose[], by = 1): Loose[] =>
  events.map((event) => ({ ...event, output_index: (event['output_index'] as number) + by }));

/** Leaves events of some types out. */
export const without = (events: Loose[], ...types: string[]): Loose[] =>
  events.filter(({ type }) => !types.includes(type.replace('response.', '')));

/** The events of a message in two pieces. */
export const hello = messageEvents(['Hel', 'lo']);
