import { OpenAIError } from '@oai/core';

/**
 * Reads a body of JSON lines, one value at a time. Empty lines are skipped.
 *
 * @throws {OpenAIError} A line is not JSON; the message has its number, but not its text.
 */
export async function* readJSONLines(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<unknown, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let number = 0;
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? `${decoder.decode()}\n` : decoder.decode(value, { stream: true });
      let start = 0;
      for (let end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
        number += 1;
        const line = rest + text.slice(start, end);
        rest = '';
        if (line.trim() !== '') yield parseLine(line, number);
      }
      rest += text.slice(start);
      if (done) return;
    }
  } finally {
    // Rejects if the body broke, which the reader has reported already.
    await reader.cancel().catch(() => {});
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new OpenAIError(`Line ${number} of the file is not JSON.`, { cause });
  }
}
