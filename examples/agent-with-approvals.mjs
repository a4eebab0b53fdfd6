// An agent that looks things up on its own, but asks before it changes anything. A run that waits for
// approval is plain JSON: it can be stored, and continued by another process.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createInterface } from 'node:readline/promises';
import OpenAI from '@oai/openai';
import { zodFunction } from '@oai/structured/zod';
import { z } from 'zod';

const stock = new Map([
  ['lamp', 3],
  ['desk', 0],
]);
const tools = [
  zodFunction({
    name: 'look_up_stock',
    parameters: z.object({ item: z.string() }),
    function: ({ item }) => `${stock.get(item) ?? 0} in stock`,
  }),
  zodFunction({
    name: 'order',
    parameters: z.object({ item: z.string(), quantity: z.int() }),
    function: ({ item, quantity }) => {
      stock.set(item, (stock.get(item) ?? 0) + quantity);
      return 'ordered';
    },
  }),
];

const client = new OpenAI();
const run = (messages, approvals = {}) =>
  client.chat.completions.runTools(
    { model: 'gpt-5-mini', messages, tools },
    { needsApproval: ({ name }) => name === 'order', approvals },
  );

let runner = run([{ role: 'user', content: 'Make sure that we have two desks.' }]);
await runner.done();
while (runner.pause) {
  const pause = JSON.parse(JSON.stringify(runner.pause)); // As if it came from a database.
  const approvals = {};
  for (const call of pause.pending) {
    approvals[call.id] = await confirmed(`Allow ${call.name}(${call.arguments})?`);
  }
  runner = run(pause.messages, approvals);
  await runner.done();
}
console.log(await runner.finalContent());

/** Asks at the terminal. Without one, everything is allowed. */
async function confirmed(question) {
  if (!process.stdin.isTTY) {
    console.log(question, 'yes');
    return true;
  }
  const terminal = createInterface(process.stdin, process.stdout);
  const answer = await terminal.question(`${question} (y/n) `);
  terminal.close();
  return answer.startsWith('y');
}
