import { SocketEmitter } from './socket-emitter.js';

interface Events {
  item: (value: number) => void;
  error: (error: Error) => void;
}

class Connection extends SocketEmitter<Events> {
  tell(value: number): void {
    this._emit('item', value);
  }
}

test('a listener that throws keeps nothing from the others, and its error surfaces once', () => {
  const later = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {});
  const connection = new Connection();
  const calls: number[] = [];
  connection
    .on('item', () => {
      throw new Error('first');
    })
    .on('item', (value) => void calls.push(value))
    .on('item', () => {
      throw new Error('second');
    })
    .on('item', (value) => void calls.push(value));
  connection.tell(1);
  connection.tell(2);
  expect(calls).toEqual([1, 1, 2, 2]);
  const thrown = later.mock.calls.map(([run]) => run);
  later.mockRestore();
  expect(thrown).toHaveLength(2);
  for (const run of thrown) expect(run).toThrow('first');
});
