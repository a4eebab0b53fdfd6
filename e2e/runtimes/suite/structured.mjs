import { zodFunction, zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { checksOf, equal } from './check.mjs';
import { clientOf, QUESTION } from './clients.mjs';

const City = z.object({ name: z.string(), country: z.enum(['FR', 'IT']) });
const PARIS = { name: 'Paris', country: 'FR' };
const messages = QUESTION.messages;

export const structured = [
  ...checksOf('structured outputs', {
    'chat parse': async (environment, control) => {
      await control.script({ text: JSON.stringify(PARIS) });
      const { choices } = await clientOf(environment).chat.completions.parse({
        ...QUESTION,
        response_format: zodResponseFormat(City, 'city'),
      });
      equal(choices[0].message.parsed, PARIS);
    },
    'responses parse': async (environment, control) => {
      await control.script({ text: JSON.stringify(PARIS) });
      const response = await clientOf(environment).responses.parse({
        model: 'gpt-4o',
        input: 'Where is the Eiffel Tower?',
        text: { format: zodTextFormat(City, 'city') },
      });
      equal(response.output_parsed, PARIS);
    },
    'a parsed stream': [
      ['streams'],
      async (environment, control) => {
        await control.script({ text: JSON.stringify(PARIS), chunkCharacters: 3 });
        const completion = await clientOf(environment)
          .chat.completions.stream({
            ...QUESTION,
            response_format: zodResponseFormat(City, 'city'),
          })
          .finalChatCompletion();
        equal(completion.choices[0].message.parsed, PARIS);
      },
    ],
  }),
  ...checksOf('tools', {
    'runTools calls functions until the answer': async (environment, control) => {
      await control.script([
        { toolCalls: [{ name: 'find', arguments: { place: 'Eiffel Tower' } }] },
        { text: 'In Paris.' },
      ]);
      const places = [];
      const find = zodFunction({
        name: 'find',
        parameters: z.object({ place: z.string() }),
        function: ({ place }) => {
          places.push(place);
          return PARIS;
        },
      });
      const runner = clientOf(environment).chat.completions.runTools({
        model: 'gpt-4o',
        messages,
        tools: [find],
      });
      equal(await runner.finalContent(), 'In Paris.');
      equal(places, ['Eiffel Tower']);
    },
    'runTools in a stream': [
      ['streams'],
      async (environment, control) => {
        await control.script([
          {
            toolCalls: [
              { name: 'find', arguments: { place: 'Louvre' }, chunks: ['{"place"', ':"Louvre"}'] },
            ],
          },
          { text: 'In Paris.' },
        ]);
        const places = [];
        const runner = clientOf(environment).chat.completions.runTools({
          model: 'gpt-4o',
          messages,
          stream: true,
          tools: [
            {
              type: 'function',
              function: {
                name: 'find',
                description: 'Finds a place.',
                parse: JSON.parse,
                parameters: { type: 'object', properties: { place: { type: 'string' } } },
                function: ({ place }) => {
                  places.push(place);
                  return 'Paris';
                },
              },
            },
          ],
        });
        equal(await runner.finalContent(), 'In Paris.');
        equal(places, ['Louvre']);
      },
    ],
  }),
];
