// Trains a model on examples of your own: checks the file before it is uploaded, follows the job, and
// asks the new model.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { checkTrainingFile, followFineTuningJob, TrainingFileError } from '@oai/jobs';
import OpenAI, { toFile } from '@oai/openai';

const client = new OpenAI();
const example = (question, answer) =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 'Answer with one word.' },
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
const lines = Array.from({ length: 12 }, (_, n) =>
  example(`Is ${n} even?`, n % 2 === 0 ? 'Yes' : 'No'),
);

// A job of an hour would fail for a line like the last one. The check takes streams, too.
try {
  await checkTrainingFile(Buffer.from([...lines, '{"messages": []}'].join('\n')));
} catch (error) {
  if (!(error instanceof TrainingFileError)) throw error;
  for (const { line, message } of error.problems) console.log(`line ${line}: ${message}`);
}

const training = Buffer.from(lines.join('\n'));
const { examples } = await checkTrainingFile(training);
console.log(examples, 'examples are fine');

const file = await client.files.create({
  file: await toFile(training, 'training.jsonl'),
  purpose: 'fine-tune',
});
const job = await client.fineTuning.jobs.create({
  model: 'gpt-4o-mini-2024-07-18',
  training_file: file.id,
});
for await (const { level, message } of followFineTuningJob(client, job.id)) {
  console.log(level, message);
}

const { status, fine_tuned_model: model } = await client.fineTuning.jobs.retrieve(job.id);
console.log(status, model);
const completion = await client.chat.completions.create({
  model,
  messages: [{ role: 'user', content: 'Is 40 even?' }],
});
console.log(completion.choices[0].message.content);
