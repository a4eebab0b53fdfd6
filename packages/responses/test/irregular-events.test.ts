import { APIError, OpenAIError, RateLimitError } from '@oai/core';
import { ResponseStream } from '../src/index.js';
import { hello, run, serveTests, started } from './irregular.js';
import { message, sse, stream, type Loose } from './response-events.js';

serveTests();

const whole = { output: [message('Hello')] };
const none = { output: [] };

describe('what has no sensible reading is refused before anything is changed', () => {
  const invalid = [-1, 0.5, null, '0', 1e9, NaN, Infinity, [0], {}, true];
  const places: Array<[string, number]> = [
    ['output_index', 0],
    ['output_index', 2],
    ['output_index', 5],
    ['content_index', 1],
    ['content_index', 2],
    ['content_index', 4],
  ];
  const table = places.flatMap(([name, place]) =>
    // JSON has no such numbers.
    invalid
      .filter((value) => !Number.isNaN(value) && value !== Infinity)
      .map((value) => [name, value, place] as const),
  );

  test.each(table)('%s %j of event %i', async (name, value, place) => {
    const events = hello.map((event, index) =>
      index === place ? { ...event, [name]: value } : event,
    );
    const { helper } = run(stream(events, whole));
    const error: unknown = await helper.finalResponse().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toContain(`has an invalid \`${name}\``);
    const text = place > 2 ? 'Hello' : '';
    expect(helper.currentResponseSnapshot?.output_text).toBe(text);
  });

  test.each([-1, 0.5, null, 1024, '1'])('the command_index %j', async (index) => {
    const item = { id: 'sh', type: 'shell_call', action: { commands: [] } };
    const events: Loose[] = [
      { type: 'response.output_item.added', output_index: 0, item },
      {
        type: 'response.shell_call_command.added',
        output_index: 0,
        command_index: index,
        command: 'a',
      },
    ];
    const { helper } = run(stream(events, none));
    await expect(helper.finalResponse()).rejects.toThrow('invalid index');
    expect(helper.currentResponseSnapshot?.output).toMatchObject([{ action: { commands: [] } }]);
  });

  test.each<[string, Loose]>([
    ['a delta that is an object', { ...hello[2]!, delta: { a: 1 } }],
    ['an item that is null', { ...hello[0]!, item: null }],
  ])('%s, unless the end has the whole', async (_name, event) => {
    const events = [...hello.slice(0, 3), event];
    await expect(run(stream(events, none)).helper.finalResponse()).rejects.toBeInstanceOf(
      OpenAIError,
    );
    const final = await run(stream(events, whole)).helper.finalResponse();
    expect(final.output_text).toBe('Hello');
  });

  test('an own member `__proto__` writes to no prototype', async () => {
    const bad = JSON.parse('{"__proto__":{"polluted":1}}') as object;
    const poisoned = hello.map(
      (event) =>
        Object.defineProperties({ ...event }, Object.getOwnPropertyDescriptors(bad)) as Loose,
    );
    const { helper } = run(stream(poisoned, whole));
    const seen: unknown[] = [];
    helper.on(
      'response.output_text.delta',
      (event) => void seen.push((event as { polluted?: unknown }).polluted),
    );
    await helper.finalResponse();
    expect(seen).toEqual([undefined, undefined]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('before the response', () => {
  test.each<[string, Loose[]]>([
    ['a keep-alive', [{ type: 'keepalive', sequence_number: 0 }]],
    ['an unknown event', [{ type: 'response.telepathy.started' }, { type: 'codex.rate_limits' }]],
    ['an event without a type', [{ ping: 1 } as unknown as Loose]],
  ])('%s is passed on', async (_name, first) => {
    const { helper } = run([...first, ...stream(hello, whole)]);
    const types: string[] = [];
    helper.on('event', ({ type }) => void types.push(type));
    expect((await helper.finalResponse()).output_text).toBe('Hello');
    expect(types.slice(0, first.length)).toEqual(first.map(({ type }) => type));
  });

  test.each(['null', '5', '"text"', '[]', 'true'])(
    'JSON that is no event (%s) is ignored',
    async (json) => {
      const body = `data: ${json}\n\n${sse(stream(hello, whole))}`;
      started.emulator.script({ sse: body }, { path: /^\/responses/ });
      const final = await started.responses
        .stream({ model: 'gpt-4o', input: 'Hi' })
        .finalResponse();
      expect(final.output_text).toBe('Hello');
    },
  );
});

describe('sequence numbers that lie', () => {
  test.each<[string, (index: number) => unknown]>([
    ['are all equal', () => 0],
    ['are all null', () => null],
    ['are absent', () => undefined],
    ['are text', (index) => String(index)],
    ['descend', (index) => 100 - index],
    ['start anew', (index) => index % 4],
    ['are negative', (index) => -index],
    ['are absurd', (index) => 1e300 * index],
  ])('%s', async (_name, number) => {
    const events = stream(hello, none).map((event, index) => ({
      ...event,
      sequence_number: number(index),
    }));
    const { helper } = run(events);
    let count = 0;
    helper.on('event', () => (count += 1));
    const final = await helper.finalResponse();
    expect([final.status, final.output_text, count]).toEqual(['completed', 'Hello', events.length]);
  });
});

describe('a relay with an error event', () => {
  const relay = (events: readonly object[]) =>
    ResponseStream.fromReadableStream(
      new Response(events.map((event) => `${JSON.stringify(event)}\n`).join('')).body!,
    );
  const limit = { code: 'rate_limit_exceeded', message: 'Slow down.', param: 'input' };

  test.each<[string, object]>([
    ['flat', { type: 'error', ...limit }],
    ['nested', { type: 'error', error: limit }],
    ['without a type', { error: limit }],
  ])('%s fails with the typed error, once, also for late readers', async (_name, event) => {
    const helper = relay([...stream(hello).slice(0, 5), event]);
    const errors: unknown[] = [];
    helper.on('error', (error) => void errors.push(error));
    const error: unknown = await helper.finalResponse().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: 'rate_limit_exceeded', param: 'input' });
    expect((error as APIError).message).toContain('Slow down.');
    expect(errors).toEqual([error]);
    await expect(helper.done()).rejects.toBe(error);
    await expect(helper.finalResponse()).rejects.toBe(error);
    expect(helper.currentResponseSnapshot?.output_text).toBe('Hel');
  });

  test('of an unknown kind is an APIError', async () => {
    const error = await relay([{ type: 'error', message: 'Odd.' }])
      .done()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIError);
    expect((error as Error).message).toContain('Odd.');
  });
});
