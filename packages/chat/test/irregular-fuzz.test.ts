import fc from 'fast-check';

import { chunk, type ScriptedAnswer } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const odd = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constantFrom(null, undefined));

const toolCall = fc.record({
  index: odd(fc.integer({ min: -1, max: 3 })),
  id: odd(fc.constantFrom('', 'a', 'b')),
  type: odd(fc.constantFrom('', 'function', 'custom')),
  function: maybe(
    fc.record({
      name: odd(fc.constantFrom('', 'f', 'g')),
      arguments: odd(fc.constantFrom('', '{}', '{"x":', '1}', { x: 1 })),
    }),
  ),
});
const event = fc.oneof(
  fc.record({
    role: odd(fc.constantFrom('', 'assistant')),
    content: odd(
      fc.oneof(fc.string(), fc.array(fc.record({ type: fc.constant('text'), text: fc.string() }))),
    ),
    tool_calls: maybe(fc.array(toolCall, { maxLength: 2 })),
  }),
  fc.record({ content: fc.string() }),
);
const textOf = (content: unknown): string =>
  Array.isArray(content)
    ? content.map(({ text }: { text: string }) => text).join('')
    : String(content ?? '');

test('irregular streams never hang, and never lose text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 8 }),
      fc.constantFrom('stop', 'tool_calls', '', null, 'odd'),
      fc.boolean(),
      async (deltas, finish_reason, isUnterminated) => {
        const events = [
          ...deltas.map((delta) => chunk(delta)),
          chunk({}, { finish_reason: finish_reason as string }),
        ];
        const answer: ScriptedAnswer = { events, isUnterminated };
        const { completions } = await serve([answer]);
        const stream = completions.stream(base);
        const heard: string[] = [];
        const chunks: unknown[] = [];
        stream.on('content', (delta) => heard.push(delta)).on('chunk', (item) => chunks.push(item));
        const error: unknown = await stream.done().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        const arrived = deltas.slice(0, chunks.length);
        const text = arrived.map(({ content }) => textOf(content)).join('');
        const choice = stream.currentChatCompletionSnapshot?.choices[0];
        expect(choice?.message.content ?? '').toBe(text);
        expect(heard.join('')).toBe(text);
        if (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
          expect((error as Error).cause).not.toBeInstanceOf(TypeError);
        } else {
          expect(choice!.finish_reason).toBe(finish_reason);
          const ids = choice!.message.tool_calls?.map(({ id }) => id) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        }
      },
    ),
    { numRuns: 100, seed: 11 },
  );
}, 60_000);
