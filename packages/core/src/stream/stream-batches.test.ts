import { collect, DONE, event, harness, respond } from '../../test/helpers/streams.js';
import { openStream } from './stream.js';

const COUNT = 1000;
const numbers = Array.from({ length: COUNT }, (_, index) => index);
const ONE_READ = numbers.map((n) => event({ n })).join('') + DONE;

describe('many events in one read', () => {
  test.each([
    { name: 'LF', lineEnd: '\n' },
    { name: 'CR', lineEnd: '\r' },
    { name: 'CRLF', lineEnd: '\r\n' },
  ])('are decoded in batches, with lines ended by $name', async ({ lineEnd }) => {
    const { context, closed } = harness();
    const body = ONE_READ.replaceAll('\n', lineEnd);
    const { items, error } = await collect(openStream(respond(body), context));
    expect(error).toBeUndefined();
    expect(items).toEqual(numbers.map((n) => ({ n })));
    expect(closed).toEqual([undefined]);
  });

  test('end with the error of an event in a later batch, after the events before it', async () => {
    const { context } = harness();
    const body = `${numbers.map((n) => event({ n })).join('')}data: {"n"\n\n${DONE}`;
    const { items, error } = await collect(openStream(respond(body), context));
    expect(items).toHaveLength(COUNT);
    expect(String(error)).toContain(`Event ${COUNT + 1} of the stream is not JSON.`);
  });
});
