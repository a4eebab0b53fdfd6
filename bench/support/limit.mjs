// The limit of stream helpers: one loop over each read with TextDecoder, indexOf and JSON.parse, one
// string for each text, and one parse and check at the end. No generator, and no promise but that of
// the read. It reads only streams that keep to the form of the benchmarks.

/** Calls a function with each event of an answer. */
export async function readEvents(response, onEvent) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    // Bytes that end inside a character need the slower mode of the decoder. The texts are ASCII.
    const text = rest + decoder.decode(value);
    let start = 0;
    for (;;) {
      const end = text.indexOf('\n\n', start);
      if (end < 0) break;
      const data = text.indexOf('data: ', start) + 6;
      if (!text.startsWith('[DONE]', data)) onEvent(JSON.parse(text.slice(data, end)));
      start = end + 2;
    }
    rest = text.slice(start);
  }
}

/** Yields each event of an answer: the least that `for await` over events costs. */
export async function* generateEvents(response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const text = rest + decoder.decode(value);
    let start = 0;
    for (;;) {
      const end = text.indexOf('\n\n', start);
      if (end < 0) break;
      const data = text.indexOf('data: ', start) + 6;
      if (!text.startsWith('[DONE]', data)) yield JSON.parse(text.slice(data, end));
      start = end + 2;
    }
    rest = text.slice(start);
  }
}

/** Returns the text and the tool calls of a chat completion, parsed by a schema if there is one. */
export async function readChat(response, schema) {
  let content = '';
  const calls = [];
  let finish;
  await readEvents(response, ({ choices: [{ delta, finish_reason }] }) => {
    if (delta.content) content += delta.content;
    if (delta.tool_calls) {
      for (const { index, id, function: called } of delta.tool_calls) {
        if (calls[index]) calls[index].text += called.arguments;
        else calls[index] = { id, name: called.name, text: called.arguments };
      }
    }
    if (finish_reason) finish = finish_reason;
  });
  if (!finish) throw new Error('The stream ended early.');
  for (const call of calls) call.parsed = schema.parse(JSON.parse(call.text));
  return { content, parsed: schema && content ? schema.parse(JSON.parse(content)) : null, calls };
}

/** Returns the text and the arguments of a response, parsed by a schema if there is one. */
export async function readResponse(response, schema) {
  let text = '';
  let args = '';
  let final;
  await readEvents(response, (event) => {
    if (event.type === 'response.output_text.delta') text += event.delta;
    else if (event.type === 'response.function_call_arguments.delta') args += event.delta;
    else if (event.type === 'response.completed') final = event.response;
  });
  if (final?.status !== 'completed') throw new Error('The stream ended early.');
  const json = text || args;
  return { text, args, final, parsed: schema ? schema.parse(JSON.parse(json)) : null };
}
