import { OpenAIError } from '@oai/core';
import type { ServerEvent } from '@oai/live';
import { TranscriptGrouper, type TranscriptGrouperOptions } from '@oai/live/transcript';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

let count = 0;

function delta(speaker: 'input' | 'output', text: string, start: number, end: number) {
  const type = `session.${speaker}_transcript.delta` as const;
  return { type, delta: text, start_ms: start, end_ms: end, event_id: `event_${count++}` };
}
const user = (text: string, start: number, end: number) => delta('input', text, start, end);
const assistant = (text: string, start: number, end: number) => delta('output', text, start, end);

/** An event, or milliseconds to wait. */
type Step = ServerEvent | number;

/** Runs steps, and returns the changes: `+user "text"` and `-user reason`. */
function run(steps: readonly Step[], options?: TranscriptGrouperOptions): string[] {
  const changes: string[] = [];
  const grouper = new TranscriptGrouper(options);
  grouper.on('segment.updated', ({ speaker, text }) => changes.push(`+${speaker} "${text}"`));
  grouper.on('segment.closed', ({ segment, reason }) =>
    changes.push(`-${segment.speaker} ${reason}`),
  );
  for (const step of steps) {
    if (typeof step === 'number') jest.advanceTimersByTime(step);
    else grouper.push(step);
  }
  changes.push('close');
  grouper.close();
  grouper.close();
  jest.advanceTimersByTime(60_000);
  return changes;
}

const x = user('x', 0, 1000);

describe('turns', () => {
  test.each<[string, Step[], string[]]>([
    [
      'of a user and a reply',
      [user('Hi', 0, 500), user(' there', 500, 800), assistant('Yes,', 1500, 1700), 60],
      ['+user "Hi"', '+user "Hi there"', '-user speaker_change', '+assistant "Yes,"', 'close'],
    ],
    [
      'of an assistant that the user interrupts, also with an acknowledgment',
      [assistant('Hello', 0, 1000), 60, user('uh-huh', 500, 800), 60],
      ['+assistant "Hello"', '-assistant speaker_change', '+user "uh-huh"', 'close'],
    ],
    [
      'that begin at the same time: the user is first',
      [assistant('Bonjour', 0, 100), user('Hi', 0, 100), 700],
      ['+user "Hi"', '-user speaker_change', '+assistant "Bonjour"', 'close'],
    ],
    ['without text', [user('', 0, 100), 100], ['close']],
  ])('%s', (_name, steps, expected) => {
    expect(run(steps).slice(0, expected.length)).toEqual(expected);
  });
});

describe('text of the assistant during the turn of the user', () => {
  test.each<[string, Step[], TranscriptGrouperOptions, string]>([
    ['is a reply from 500 ms on', [x, 60, assistant('Bonjour', 1499, 1600), 60], {}, 'Bonjour'],
    ['is a reply later', [x, 60, assistant('Bonjour', 200, 300), 600], {}, 'Bonjour'],
    [
      'waits until the user has finished',
      [
        x,
        60,
        assistant('Sure, let me', 900, 1300),
        60,
        user('y', 1100, 2000),
        assistant(' go', 2400, 2600),
        60,
      ],
      {},
      'Sure, let me go',
    ],
    ['that is a late acknowledgment', [x, 60, assistant('mm-hmm', 1600, 1700), 60], {}, 'mm-hmm'],
    ['that is a long acknowledgment', [x, 60, assistant('yeah', 100, 1200), 500], {}, 'yeah'],
    [
      'that is an acknowledgment, none of which is left out',
      [x, 60, assistant('yeah', 600, 700), 700],
      { backchannelMaxDurationMs: 0 },
      'yeah',
    ],
    [
      'that begins with an acknowledgment',
      [x, 60, assistant('Sure', 1200, 1300), 60, assistant(' thing', 1300, 1600), 60],
      {},
      'Sure thing',
    ],
    [
      'after an acknowledgment within the turn of the user',
      [x, 60, assistant('yeah', 600, 700), 60, assistant('Bonjour', 1600, 1800), 60],
      {},
      'Bonjour',
    ],
  ])('%s', (_name, steps, options, text) => {
    const changes = run(steps, options);
    const index = changes.indexOf('-user speaker_change');
    expect(changes[index + 1]).toBe(`+assistant "${text}"`);
    expect(index).toBeLessThan(changes.indexOf('close'));
  });

  test.each<[string, Step[], TranscriptGrouperOptions]>([
    ['within the turn', [x, 60, assistant('mm-hmm', 500, 600), 60], {}],
    [
      'before the user goes on',
      [x, 60, assistant('Yeah.', 1200, 1300), 60, user('y', 1400, 1600)],
      {},
    ],
    ['alone for two seconds', [x, 60, assistant('mm-hmm', 1200, 1300), 2100], {}],
    [
      'alone for a given time',
      [x, 60, assistant('mm-hmm', 1200, 1300), 350],
      { backchannelIsolationMs: 300 },
    ],
    [
      'of the application',
      [x, 60, assistant('Bien-sûr!', 500, 600), 60],
      { additionalAcknowledgments: ['  bien  SÛR '] },
    ],
  ])('is left out if it is an acknowledgment %s', (_name, steps, options) => {
    expect(run(steps, options).join()).not.toContain('assistant');
  });

  test('becomes a segment at the end', () => {
    expect(run([x, 60, assistant('Sure', 1200, 1300), 60])).toEqual([
      '+user "x"',
      'close',
      '-user manual',
      '+assistant "Sure"',
      '-assistant manual',
    ]);
  });
});

describe('segments end', () => {
  test.each<[string, Step[], string[]]>([
    [
      'after silence of the assistant',
      [assistant('Hi', 0, 300), 1990, 20],
      ['+assistant "Hi"', '-assistant inactivity', 'close'],
    ],
    [
      'after silence that only the times show',
      [assistant('Hi', 0, 300), assistant('Again', 4000, 4200), 60],
      ['+assistant "Hi"', '-assistant inactivity', '+assistant "Again"', 'close'],
    ],
    [
      'with the next words of the user, though they come after silence',
      [assistant('Hi', 0, 300), user('x', 4000, 4200), 60],
      ['+assistant "Hi"', '-assistant speaker_change', '+user "x"', 'close'],
    ],
    ['not after silence of the user', [x, 5000], ['+user "x"', 'close', '-user manual']],
    [
      'where times begin anew',
      [user('x', 1000, 2000), 60, user('y', 0, 100), 60],
      ['+user "x"', '-user timestamp_reset', '+user "y"', 'close'],
    ],
    [
      'with the session',
      [x, 60, { type: 'session.closed' } as ServerEvent],
      ['+user "x"', '-user session_closed', 'close'],
    ],
  ])('%s', (_name, steps, expected) => {
    expect(run(steps).slice(0, expected.length)).toEqual(expected);
  });
});

test('segments are frozen, linked and complete', () => {
  const grouper = new TranscriptGrouper();
  const segments: object[] = [];
  grouper.on('segment.closed', ({ segment }) => segments.push(segment));
  for (const event of [x, assistant('Bonjour', 1600, 1700)]) grouper.push(event);
  grouper.close();
  const [first, second] = segments as { id: string; previousId: string | null }[];
  expect(first).toMatchObject({ previousId: null, speaker: 'user', startMs: 0, endMs: 1000 });
  expect(second).toMatchObject({ previousId: first?.id, speaker: 'assistant', text: 'Bonjour' });
  expect(first?.id).not.toBe(second?.id);
  expect(segments.every(Object.isFrozen)).toBe(true);
});

test('words after an interruption are set apart', () => {
  expect(run([x, 60, assistant('mm-hmm', 1200, 1300), 60, user('y', 1400, 1600), 60])[1]).toBe(
    '+user "x y"',
  );
  expect(run([x, 60, user('y', 1400, 1600), 60])[1]).toBe('+user "xy"');
});

test('an event that comes twice counts once, other events not at all', () => {
  const event = user('x', 0, 100);
  expect(run([event, event, { type: 'session.updated' } as ServerEvent, 60])[0]).toBe('+user "x"');
  expect(run([event, event, 60])).toEqual(['+user "x"', 'close', '-user manual']);
});

test('a listener may push and close', () => {
  const grouper = new TranscriptGrouper();
  const texts: string[] = [];
  grouper.on('segment.updated', ({ text }) => {
    texts.push(text);
    if (text === 'x') grouper.push(user('y', 1100, 1200));
    else grouper.close();
  });
  grouper.push(x);
  jest.advanceTimersByTime(60);
  expect(texts).toEqual(['x', 'xy']);
  expect(() => grouper.push(user('z', 2000, 2100))).toThrow('is closed');
  expect(jest.getTimerCount()).toBe(0);
});

test.each([
  { start_ms: 5, end_ms: 1 },
  { start_ms: -1 },
  { end_ms: NaN },
  { start_ms: 0.5 },
  { start_ms: '0' },
  { delta: 5 },
  { event_id: '' },
  { event_id: undefined },
])('a transcript with %p is refused', (members) => {
  const grouper = new TranscriptGrouper();
  const event = { ...user('x', 0, 1000), ...members } as never;
  expect(() => grouper.push(event)).toThrow(OpenAIError);
  expect(jest.getTimerCount()).toBe(0);
});

test.each([
  { minTurnSeparationMs: -1 },
  { assistantSilenceMs: 2 ** 31 },
  { backchannelMaxDurationMs: NaN },
  { backchannelIsolationMs: Infinity },
  { additionalAcknowledgments: [5] },
  { additionalAcknowledgments: 'yeah' },
])('%p is refused', (options) => {
  expect(() => new TranscriptGrouper(options as never)).toThrow(OpenAIError);
});
