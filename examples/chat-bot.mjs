// A bot for a messenger such as Telegram or Slack: one conversation for each chat, one answer at a time
// in each, and a text that grows while it is written. Type messages in a terminal.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createInterface } from 'node:readline';
import OpenAI from '@oai/openai';

const client = new OpenAI();
const conversations = new Map();

/** Answers a message. `edit` replaces the text of the answer, at most twice in a second. */
async function answer(chat, text, edit) {
  let conversation = conversations.get(chat);
  if (!conversation) {
    conversation = (await client.conversations.create({ metadata: { chat } })).id;
    conversations.set(chat, conversation);
  }
  let written = '';
  let editedAt = 0;
  const stream = client.responses
    .stream({ model: 'gpt-5-mini', conversation, input: text }, { deadlineMs: 60_000 })
    .on('response.output_text.delta', ({ delta }) => {
      written += delta;
      if (Date.now() - editedAt < 500) return;
      editedAt = Date.now();
      edit(`${written} …`);
    });
  try {
    edit((await stream.finalResponse()).output_text);
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    const busy = error instanceof OpenAI.RateLimitError;
    edit(busy ? 'I am busy. Please try again in a minute.' : 'Sorry, that did not work.');
  }
}

// The terminal stands for the messenger.
const terminal = process.stdin.isTTY && createInterface({ input: process.stdin });
for await (const line of terminal || ['Hello!', 'What did I say?']) {
  await answer('terminal', line, (text) => console.log(text));
}
