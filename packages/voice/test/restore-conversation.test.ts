import { restoreConversation } from '@oai/voice';
import { until, type Connection } from '../../realtime/test/realtime-server.js';
import { connect, serveEachTest, server } from '../../realtime/test/ws-setup.js';

serveEachTest();

const item = (id: string, role: string, ...content: object[]) => ({
  id,
  object: 'realtime.item',
  type: 'message',
  status: 'completed',
  role,
  content,
});
const itemDone = (value: { id: string }, previous?: string | null) => ({
  type: 'conversation.item.done',
  item: value,
  previous_item_id: previous,
});
const text = (value: string) => ({ type: 'input_text', text: value });
const spoken = (transcript?: string) => ({ type: 'output_audio', transcript });
const heard = (transcript?: string) => ({ type: 'input_audio', transcript });

async function restored(
  events: (peer: Connection) => void,
  options?: Parameters<typeof restoreConversation>[1],
): Promise<Record<string, unknown>[]> {
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1, maxQueueBytes: 1000 });
  restoreConversation(connection, options);
  await until(() => server.connections.length > 0);
  const peer = server.connections[0]!;
  const seen = connection.emitted('rate_limits.updated');
  events(peer);
  peer.send({ type: 'rate_limits.updated', rate_limits: [] });
  await seen;
  const lost = connection.emitted('reconnecting');
  peer.socket.terminate();
  await lost;
  connection.send({ type: 'response.create' }); // Kept until the conversation is restored.
  await until(() => server.connections[1]?.received.at(-1)?.['type'] === 'response.create');
  return server.connections[1]!.received.slice(0, -1);
}

test('settings, items in order and then what was kept are sent to the new session', async () => {
  const received = await restored(({ send }) => {
    send({ type: 'session.created', session: { type: 'realtime', id: 's', voice: 'early' } });
    send({
      type: 'session.updated',
      session: {
        type: 'realtime',
        id: 'sess_1',
        object: 'realtime.session',
        expires_at: 5,
        instructions: 'Be brief.',
        tracing: null,
        audio: { input: { turn_detection: null } },
      },
    });
    send(itemDone(item('1', 'system', text('rules')), null));
    send(itemDone(item('4', 'assistant', spoken('Hello!')), '1'));
    send(itemDone(item('2', 'user', heard()), '1'));
    send(itemDone(item('0', 'user', text('first')), null));
    send({
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: '2',
      content_index: 0,
      transcript: 'Hi.',
    });
    const call = { id: '5', type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
    send(itemDone(call, '4'));
  });
  const create = (value: object) => ({ type: 'conversation.item.create', item: value });
  expect(received).toEqual([
    {
      type: 'session.update',
      session: {
        type: 'realtime',
        instructions: 'Be brief.',
        audio: { input: { turn_detection: null } },
      },
    },
    create({ id: '0', type: 'message', role: 'user', content: [text('first')] }),
    create({ id: '1', type: 'message', role: 'system', content: [text('rules')] }),
    create({ id: '2', type: 'message', role: 'user', content: [text('Hi.')] }),
    create({
      id: '4',
      type: 'message',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'Hello!' }],
    }),
    create({ id: '5', type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }),
  ]);
});

test('items that were deleted, went unheard or cannot be repeated are left out and reported', async () => {
  const reported: (string | undefined)[][] = [];
  const received = await restored(
    ({ send }) => {
      send(itemDone(item('1', 'user', text('gone')), null));
      send({ type: 'conversation.item.deleted', item_id: '1' });
      send(itemDone(item('2', 'assistant', spoken('never heard')), null));
      send({
        type: 'conversation.item.truncated',
        item_id: '2',
        content_index: 0,
        audio_end_ms: 0,
      });
      send(itemDone(item('3', 'user', heard()), '2'));
      send(itemDone({ id: '4', type: 'mcp_list_tools' } as never, '3'));
      const image = { type: 'input_image', image_url: 'data:image/png;base64,AA==' };
      send(itemDone(item('5', 'user', image), '4'));
      send({ type: 'conversation.item.done' });
    },
    { onRestored: (items) => reported.push(items.map(({ id }) => id)) },
  );
  expect(received.map((event) => (event['item'] as { id: string }).id)).toEqual(['5']);
  expect(reported).toEqual([['2', '3', '4']]);
});

test('the last items are kept', async () => {
  const received = await restored(
    ({ send }) => {
      for (let index = 0; index < 5; index += 1) {
        send(itemDone(item(`${index}`, 'user', text('words')), index ? `${index - 1}` : null));
      }
    },
    { maxItems: 2 },
  );
  expect(received.map((event) => (event['item'] as { id: string }).id)).toEqual(['3', '4']);
});

test('after it was stopped nothing is restored', async () => {
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1 });
  const stop = restoreConversation(connection);
  await until(() => server.connections.length > 0);
  server.connections[0]!.send(itemDone(item('1', 'user', text('words')), null));
  await connection.emitted('conversation.item.done');
  stop();
  const again = connection.emitted('reconnected');
  server.connections[0]!.socket.terminate();
  await again;
  connection.send({ type: 'response.create' });
  await until(() => server.connections[1]?.received.length);
  expect(server.connections[1]!.received).toEqual([{ type: 'response.create' }]);
});

test.each([0, 1.5, NaN])('`maxItems: %p` is refused', (maxItems) => {
  const connection = connect();
  expect(() => restoreConversation(connection, { maxItems })).toThrow('`maxItems` must be');
});

test('a session that is lost before it reported the items is restored again', async () => {
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1 });
  const unrepeatable: unknown[][] = [];
  restoreConversation(connection, { onRestored: (items) => unrepeatable.push(items) });
  await until(() => server.connections.length > 0);
  const seen = connection.emitted('rate_limits.updated');
  const [first] = server.connections;
  first!.send(itemDone(item('a', 'user', text('one')), null));
  first!.send(itemDone(item('b', 'user', heard()), 'a'));
  first!.send(itemDone(item('c', 'user', text('three')), 'b'));
  first!.send({ type: 'rate_limits.updated', rate_limits: [] });
  await seen;
  first!.socket.terminate();
  await until(() => server.connections[1]?.received.length === 2);
  // It has reported one of the two.
  const second = server.connections[1]!;
  const reported = connection.emitted('conversation.item.done');
  second.send(itemDone(item('a', 'user', text('one'))));
  await reported;
  second.socket.terminate();
  await until(() => server.connections[2]?.received.length === 2);
  const ids = server.connections[2]!.received.map((event) => (event['item'] as { id: string }).id);
  expect(ids).toEqual(['a', 'c']);
  expect(unrepeatable).toMatchObject([[{ id: 'b' }], []]);
});

test('a result whose call is not among the items cannot be repeated', async () => {
  const functionCall = { type: 'function_call', call_id: '1', name: 'f', arguments: '{}' };
  const result = { type: 'function_call_output', call_id: '1', output: 'x' };
  const unrepeatable: unknown[] = [];
  const received = await restored(
    ({ send }) => {
      send(itemDone({ id: 'a', ...functionCall }, null));
      send(itemDone({ id: 'b', ...result }, 'a'));
      send(itemDone(item('c', 'user', text('Thanks.')), 'b'));
    },
    { maxItems: 2, onRestored: (items) => unrepeatable.push(...items) },
  );
  expect(received).toMatchObject([{ item: { id: 'c' } }]);
  expect(unrepeatable).toMatchObject([{ id: 'b' }]);
});

test('the items of the events belong to the application', async () => {
  const connection = connect();
  restoreConversation(connection);
  const kept = connection.emitted('conversation.item.done');
  const truncated = connection.emitted('conversation.item.truncated');
  await until(() => server.connections.length > 0);
  const { send } = server.connections[0]!;
  send(itemDone(item('a', 'assistant', spoken('Hello.')), null));
  send({ type: 'conversation.item.truncated', item_id: 'a', content_index: 0, audio_end_ms: 0 });
  await truncated;
  expect(await kept).toMatchObject({ item: { content: [{ transcript: 'Hello.' }] } });
});

test('events without what they should have are passed over', async () => {
  const received = await restored(({ send }) => {
    send({ type: 'session.updated' });
    send({ type: 'session.updated', session: null });
    send(itemDone(item('a', 'user', null as never, { type: 'input_text', text: 5 }), null));
    send({ type: 'conversation.item.truncated', item_id: 'a' });
    send(itemDone(item('b', 'user', null as never, text('Hello.')), 'a'));
  });
  expect(received).toMatchObject([
    { item: { id: 'b', content: [{ type: 'input_text', text: 'Hello.' }] } },
  ]);
});

test('a connection is needed', () => {
  expect(() => restoreConversation(undefined as never)).toThrow('The connection is missing');
});

test('a connection is restored by one at a time', () => {
  const connection = connect({ reconnect: true });
  const stop = restoreConversation(connection);
  expect(() => restoreConversation(connection)).toThrow('restored already');
  stop();
  const stopAgain = restoreConversation(connection);
  stop(); // Stops nothing of the second.
  expect(() => restoreConversation(connection)).toThrow('restored already');
  stopAgain();
});
