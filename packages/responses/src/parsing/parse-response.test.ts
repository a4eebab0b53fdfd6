import { OpenAIError } from '@oai/core';
import { functionCall, message, response, type Loose } from '../../test/response-events.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { addOutputText } from './output-text.js';
import { parseResponse } from './parse-response.js';

const params = {
  text: { format: { type: 'json_schema', name: 'answer', schema: {} } },
  tools: [{ type: 'function', name: 'add', parameters: {}, strict: true }],
} as const;

function parse(output: unknown) {
  const whole = response({ status: 'completed', output }) as unknown as Response;
  return parseResponse(whole, params as never) as unknown as {
    output: Array<Loose & { content: Array<{ parsed: unknown }> }>;
    output_text: string;
    output_parsed: unknown;
  };
}

const call = functionCall('add', '{"a":1}');
const json = '{"a":1}';

describe('which texts are parsed', () => {
  test.each<[string, unknown[], unknown]>([
    ['no phase', [message(json)], { a: 1 }],
    ['a phase of null', [message(json, { phase: null })], { a: 1 }],
    ['the final answer', [message(json, { phase: 'final_answer' })], { a: 1 }],
    ['only a comment', [message('Let me see.', { phase: 'commentary' })], null],
    [
      'a comment, then the final answer',
      [
        message('Let me see.', { phase: 'commentary' }),
        message(json, { phase: 'final_answer', id: 'msg_2' }),
      ],
      { a: 1 },
    ],
    [
      'a comment that is JSON, then the final answer',
      [
        message('{"a":0}', { phase: 'commentary' }),
        message(json, { phase: 'final_answer', id: 'msg_2' }),
      ],
      { a: 1 },
    ],
    ['plain text before a function call', [message('Let me see.'), call], null],
    ['plain text after a function call', [call, message('Let me see.')], null],
    ['an empty text before a function call', [message(''), call], null],
    ['JSON before a function call', [message(json), call], { a: 1 }],
    ['plain text before a custom tool call', [message('Hm.'), { type: 'custom_tool_call' }], null],
    ['plain text before a computer call', [message('Hm.'), { type: 'computer_call' }], null],
    ['plain text before a shell call', [message('Hm.'), { type: 'shell_call' }], null],
    ['plain text before a patch', [message('Hm.'), { type: 'apply_patch_call' }], null],
    ['plain text before an approval', [message('Hm.'), { type: 'mcp_approval_request' }], null],
  ])('%s', (_name, output, parsed) => {
    const result = parse(output);
    expect(result.output_parsed).toEqual(parsed);
    expect(result.output).toHaveLength(output.length);
  });

  test.each([
    ['alone', [message('Let me see.')]],
    ['after a call that the server has run', [{ type: 'web_search_call' }, message('Hm.')]],
  ])('plain text is refused %s', (_name, output) => {
    expect(() => parse(output)).toThrow(SyntaxError);
  });
});

test.each([
  ['absent', undefined, '{}'],
  ['null', null, '{}'],
  ['empty', '', '{}'],
  ['an object', { a: 1 }, '{"a":1}'],
  ['JSON', '{"a":1}', '{"a":1}'],
])('arguments that are %s', (_name, args, text) => {
  const [item] = parse([functionCall('add', args as string)]).output;
  expect(item).toMatchObject({ arguments: text, parsed_arguments: JSON.parse(text) });
});

const ODD: unknown[] = [undefined, null, true, 0, 1.5, '', 'text', [], {}, [null], [[]], [0, 'x']];

describe('odd values are no failure of ours', () => {
  const places: Array<[string, (value: unknown) => unknown]> = [
    ['output', (value) => value],
    ['an item', (value) => [value, message(json)]],
    ['the type of an item', (type) => [{ ...message(json), type }]],
    ['the content of a message', (content) => [message('', { content }), message(json)]],
    ['a part', (part) => [message('', { content: [part] }), message(json)]],
    ['a text', (text) => [message('', { content: [{ type: 'output_text', text }] })]],
    ['the status of a message', (status) => [message(json, { status })]],
    ['the name of a call', (name) => [functionCall('add', '{}', { name })]],
    ['the arguments of a call', (args) => [functionCall('add', '{}', { arguments: args })]],
  ];
  const table = places.flatMap(([place, make]) =>
    ODD.map((value) => [place, value, make] as const),
  );

  test.each(table)('%s: %j', (_place, value, make) => {
    const whole = response({ status: 'completed', output: make(value) }) as unknown as Response;
    addOutputText(whole);
    expect(typeof whole.output_text).toBe('string');
    let error: unknown;
    try {
      const parsed = parse(make(value));
      expect(Array.isArray(parsed.output)).toBe(true);
      void parsed.output_parsed;
    } catch (cause) {
      error = cause;
    }
    // Only a text that is not JSON is a failure.
    if (error !== undefined && !(error instanceof OpenAIError)) {
      expect(error).toBeInstanceOf(SyntaxError);
    }
  });
});
