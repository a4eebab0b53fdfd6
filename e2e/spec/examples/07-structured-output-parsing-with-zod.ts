import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();

const Step = z.object({
  explanation: z.string(),
  output: z.string(),
});

const MathResponse = z.object({
  steps: z.array(Step),
  final_answer: z.string(),
});

async function structuredParsing() {
  try {
    const completion = await client.chat.completions.parse({
      model: 'gpt-4o-2024-08-06',
      messages: [
        { role: 'system', content: 'You are a helpful math tutor.' },
        { role: 'user', content: 'solve 8x + 31 = 2' },
      ],
      response_format: zodResponseFormat(MathResponse, 'math_response'),
    });

    const message = completion.choices[0]?.message;
    if (message?.parsed) {
      console.log('Steps:');
      message.parsed.steps.forEach((step, i) => {
        console.log(`${i + 1}. ${step.explanation}`);
        console.log(`   Output: ${step.output}`);
      });
      console.log(`\nFinal Answer: ${message.parsed.final_answer}`);
    } else if (message?.refusal) {
      console.log('Model refused:', message.refusal);
    }
  } catch (error) {
    if (error instanceof OpenAI.LengthFinishReasonError) {
      console.error('Response truncated due to length');
    } else if (error instanceof OpenAI.ContentFilterFinishReasonError) {
      console.error('Response blocked by content filter');
    }
    throw error;
  }
}

structuredParsing();
