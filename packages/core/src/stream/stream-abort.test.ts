import { DONE, event, harness, respond } from '../../test/helpers/streams.js';
import { openStream } from './stream.js';

describe('an abort after a read', () => {
  test.each([
    { count: 2, end: '' },
    { count: 200, end: '' },
    { count: 2, end: DONE },
    { count: 200, end: DONE },
  ])('drops the rest of $count events and "$end"', async ({ count, end }) => {
    for (const by of ['controller', 'signal'] as const) {
      const caller = new AbortController();
      const { context } = harness({ signal: caller.signal });
      const body = Array.from({ length: count }, (_, n) => event({ n })).join('') + end;
      // Without its end, the signal of the caller aborts the controller, as calls do.
      if (!end) caller.signal.addEventListener('abort', () => context.controller.abort());
      const items: unknown[] = [];
      for await (const item of openStream(respond(body), context)) {
        items.push(item);
        (by === 'controller' ? context.controller : caller).abort();
      }
      expect(items).toEqual([{ n: 0 }]);
      expect(context.controller.signal.aborted).toBe(true);
    }
  });
});
