import { z } from 'zod';

import { OpenAIError } from '../src/index.js';
import { zodResponseFormat, zodTextFormat } from '../src/zod.js';

const schema = z.object({ a: z.string() });
const chat = zodResponseFormat(schema, 'x');
const responses = zodTextFormat(schema, 'x');

// A body is written before the request.
test.each<[string, object, string]>([
  [
    'one of responses as the json_schema of chat',
    { response_format: { type: 'json_schema', json_schema: responses } },
    'use `zodResponseFormat`',
  ],
  [
    'one of chat as the json_schema of chat',
    { response_format: { type: 'json_schema', json_schema: chat } },
    'made for `response_format` of chat',
  ],
  [
    'one of chat as the schema inside one',
    { response_format: { type: 'json_schema', json_schema: { name: 'x', schema: chat } } },
    'made for `response_format` of chat',
  ],
  [
    'one of responses as the schema inside one',
    { text: { format: { type: 'json_schema', name: 'x', schema: responses } } },
    'made for `text.format` of responses',
  ],
])('a format in a format is refused: %s', (_name, body, message) => {
  expect(() => JSON.stringify(body)).toThrow(OpenAIError);
  expect(() => JSON.stringify(body)).toThrow(message);
});

test('a format in its place is sent', () => {
  const sent = { response_format: chat, text: { format: responses } };
  expect(JSON.parse(JSON.stringify(sent))).toEqual({
    response_format: { type: 'json_schema', json_schema: chat.json_schema },
    text: {
      format: { type: 'json_schema', name: 'x', strict: true, schema: responses.schema },
    },
  });
});
