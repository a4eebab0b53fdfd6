import * as theirs from 'openai-latest/lib/responses/ResponseInputItems';
import {
  toResponseInputItem,
  toResponseInputItems,
  withoutParsed,
} from './response-input-items.js';

// `any`: items that the types would refuse, too
type Anything = any;

const part = { type: 'output_text', text: 'a', annotations: [] };
const CASES: { name: string; item: Anything; changes?: 'cleaned' | 'refused' }[] = [
  { name: 'a message of the user', item: { role: 'user', content: 'Hi' } },
  { name: 'a message', item: { type: 'message', id: 'm', role: 'assistant', content: [part] } },
  {
    name: 'a parsed message',
    item: { type: 'message', id: 'm', role: 'assistant', content: [{ ...part, parsed: { a: 1 } }] },
    changes: 'cleaned',
  },
  { name: 'a call', item: { type: 'function_call', call_id: 'c', name: 'n', arguments: '{}' } },
  {
    name: 'a parsed call',
    item: {
      type: 'function_call',
      call_id: 'c',
      name: 'n',
      arguments: '{}',
      parsed_arguments: {},
      created_by: 'user_1',
    },
    changes: 'cleaned',
  },
  { name: 'reasoning', item: { type: 'reasoning', id: 'r', summary: [], encrypted_content: 'z' } },
  {
    name: 'an output with its creator',
    item: {
      type: 'function_call_output',
      id: 'o',
      call_id: 'c',
      output: 'x',
      created_by: 'user_1',
    },
    changes: 'cleaned',
  },
  {
    name: 'the output of a shell with its creators',
    item: {
      type: 'shell_call_output',
      id: 'o',
      call_id: 'c',
      created_by: 'user_1',
      output: [
        { stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 }, created_by: 'user_1' },
      ],
    },
    changes: 'cleaned',
  },
  { name: 'a compaction', item: { type: 'compaction', id: 'c', encrypted_content: 'z' } },
  { name: 'a reference', item: { type: 'item_reference', id: 'x' } },
  { name: 'an image', item: { type: 'image_generation_call', id: 'i', result: 'b64' } },
  {
    name: 'a complete output of a custom tool',
    item: { type: 'custom_tool_call_output', call_id: 'c', output: 'x', status: 'completed' },
    changes: 'cleaned',
  },
  {
    name: 'an incomplete output of a custom tool',
    item: { type: 'custom_tool_call_output', call_id: 'c', output: 'x', status: 'incomplete' },
    changes: 'refused',
  },
  {
    name: 'the failed output of a computer',
    item: { type: 'computer_call_output', call_id: 'c', output: {}, status: 'failed' },
    changes: 'refused',
  },
  {
    name: 'tools that a developer added',
    item: { type: 'additional_tools', id: 'a', role: 'developer', tools: [] },
  },
  {
    name: 'tools that somebody else added',
    item: { type: 'additional_tools', id: 'a', role: 'user', tools: [] },
    changes: 'refused',
  },
];

test.each(CASES)('$name becomes what `openai` makes of it', ({ item, changes }) => {
  const before = structuredClone(item);
  const result = toResponseInputItem(item);
  expect(result).toEqual(theirs.toResponseInputItem(item));
  expect(item).toEqual(before);
  if (changes === 'refused') expect(result).toBeNull();
  else if (changes === 'cleaned') expect(result).not.toBe(item);
  else expect(result).toBe(item);
});

test('a list leaves out what is refused', () => {
  const items = CASES.map(({ item }) => item);
  expect(toResponseInputItems(items)).toEqual(theirs.toResponseInputItems(items));
  expect(toResponseInputItems(new Set(items))).toHaveLength(
    CASES.filter(({ changes }) => changes !== 'refused').length,
  );
});

test('an item of a type that is not known is passed on', () => {
  const item: Anything = { type: 'telepathy_call', id: 't', created_by: 'user_1' };
  expect(toResponseInputItem(item)).toEqual({ type: 'telepathy_call', id: 't' });
});

test('an input is sent without what parsing has added', () => {
  const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{"x":1}' };
  const part = { type: 'output_text', text: '{"a":1}', annotations: [] };
  const message = { type: 'message', role: 'assistant', content: [part] };
  const plain = [{ role: 'user', content: 'Hi' }, call, message, 'odd', null];
  expect(withoutParsed(plain)).toBe(plain);
  expect(withoutParsed('text')).toBe('text');
  const parsed = [
    plain[0],
    { ...call, parsed_arguments: { x: 1 } },
    { ...message, content: [{ ...part, parsed: { a: 1 } }] },
    ...plain.slice(3),
  ];
  const before = structuredClone(parsed);
  expect(withoutParsed(parsed)).toEqual(plain);
  expect(parsed).toEqual(before);
});
