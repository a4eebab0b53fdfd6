import { OpenAIError } from '../errors/openai-error.js';
import { _iterSSEMessages, type ServerSentEvent } from './sse-messages.js';

async function messages(text: string): Promise<ServerSentEvent[]> {
  const all: ServerSentEvent[] = [];
  for await (const message of _iterSSEMessages(new Response(text), new AbortController())) {
    all.push(message);
  }
  return all;
}

describe('_iterSSEMessages', () => {
  test('yields events with their lines', async () => {
    const text =
      'event: x\nid: 4\ndata: 1\ndata:2\n: c\ndata\n\nevent: y\r\n\r\n\ndata: a:b\n\ndata: tail\n';
    expect(await messages(text)).toEqual([
      {
        event: 'x',
        data: '1\n2\n',
        raw: ['event: x', 'id: 4', 'data: 1', 'data:2', ': c', 'data'],
      },
      { event: 'y', data: '', raw: ['event: y'] },
      { event: null, data: 'a:b', raw: ['data: a:b'] },
    ]);
  });

  test('aborts the call when it is left', async () => {
    const controller = new AbortController();
    for await (const message of _iterSSEMessages(
      new Response('data: 1\n\ndata: 2\n\n'),
      controller,
    )) {
      expect(message.data).toBe('1');
      break;
    }
    expect(controller.signal.aborted).toBe(true);
  });

  test('does not abort the call at its end', async () => {
    const controller = new AbortController();
    for await (const { data } of _iterSSEMessages(new Response('data: 1\n\n'), controller)) {
      expect(data).toBe('1');
    }
    expect(controller.signal.aborted).toBe(false);
  });

  test('passes on what breaks the body', async () => {
    const cause = new TypeError('terminated');
    const broken = new Response(new ReadableStream({ pull: (sink) => sink.error(cause) }));
    const controller = new AbortController();
    await expect(_iterSSEMessages(broken, controller).next()).rejects.toBe(cause);
    expect(controller.signal.aborted).toBe(true);
  });

  test('ends at an event that is too large, not at many that are so together', async () => {
    const controller = new AbortController();
    const chunks = ['data: 1\n\n'.repeat(20), 'data: ', 'x'.repeat(80), 'x'.repeat(80)];
    const body = new ReadableStream({
      pull: (sink) => sink.enqueue(new TextEncoder().encode(chunks.shift() ?? 'x'.repeat(80))),
    });
    let count = 0;
    const read = async () => {
      for await (const _message of _iterSSEMessages(new Response(body), controller, 100)) count++;
    };
    await expect(read()).rejects.toThrow('larger than 100 bytes');
    expect([count, controller.signal.aborted]).toEqual([20, true]);
  });

  test('needs a body', async () => {
    const empty = new Response(null, { status: 204 });
    const first = _iterSSEMessages(empty, new AbortController()).next();
    await expect(first).rejects.toBeInstanceOf(OpenAIError);
  });
});
