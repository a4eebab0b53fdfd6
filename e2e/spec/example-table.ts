/** Training data for the emulator. */
export const TRAINING_DATA = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Question ${index}` },
      { role: 'assistant', content: `Answer ${index}` },
    ],
  }),
).join('\n');

/** Files read by the examples, by name. */
export const FILES: Record<string, string> = {
  'training-data.jsonl': TRAINING_DATA,
  ...Object.fromEntries(
    ['original.png', 'mask.png', 'reference.png', 'audio.mp3', 'german-audio.mp3'].map((name) => [
      name,
      `The emulator looks at names, types and sizes: ${name}`,
    ]),
  ),
  'audio.pcm': 'x'.repeat(9_600), // 200 ms of 24 kHz
  ...Object.fromEntries(
    ['documentation.pdf', 'guide.pdf', 'doc1.pdf', 'doc2.pdf', 'doc3.pdf'].map((name) => [
      name,
      `How do I configure authentication? ${name} tells: set the key, then restart the server.`,
    ]),
  ),
};

/** Uses `OpenAI` without importing it, so it cannot compile with any package. */
export const cannotCompile = '03-azure-openai-client.ts';

/** Examples that terminate and only need an API over HTTP. */
export const run: { example: string; prints: RegExp[] }[] = [
  { example: '01-client-initialization.ts', prints: [] },
  { example: '02-client-initialization-custom.ts', prints: [] },
  { example: '04-responses-api-new-standard.ts', prints: [/Request ID: req_/] },
  { example: '05-chat-completions-api.ts', prints: [/Tokens used: \d+/, /Request ID: req_/] },
  {
    example: '06-streaming-chat-completions.ts',
    prints: [
      /Connected to OpenAI/,
      /Message: assistant/,
      /Finish reason: stop/,
      /Stream ended/,
      /Total tokens: /,
    ],
  },
  {
    example: '07-structured-output-parsing-with-zod.ts',
    prints: [/Steps:\n1\. /, /Final Answer: /],
  },
  {
    example: '08-function-tool-calls-with-zod.ts',
    prints: [/Tool: query/, /Table: (orders|customers|products)/, /Order: (asc|desc)/],
  },
  {
    example: '09-automated-function-calling.ts',
    prints: [
      /Calling function: getCurrentWeather/,
      /Calling function: getWeatherForecast/,
      /Function result: /,
      /Total messages: \d+/,
    ],
  },
  { example: '10-embeddings.ts', prints: [/Embedding dimensions: 1536/, /Embedding 2: 256/] },
  {
    example: '11-image-generation.ts',
    prints: [/Generated image URL: http/, /Image saved/, /Saved robot-0/, /Saved robot-1/],
  },
  {
    example: '12-image-editing-and-variations.ts',
    prints: [/Edited image URL: http/, /Variation 3: http/],
  },
  { example: '13-audio-transcription.ts', prints: [/Transcription: ./, /Language: /, /s - /] },
  {
    example: '14-audio-translation-and-speech-synthesis.ts',
    prints: [/Translation: ./, /Speech saved/, /Streamed speech saved/],
  },
  {
    example: '15-file-operations.ts',
    prints: [
      /File uploaded: file-/,
      /File processed: processed/,
      /content downloaded/,
      /deleted: true/,
    ],
  },
  {
    example: '16-fine-tuning-jobs.ts',
    prints: [/Fine-tune job created: ftjob-/, /Job canceled: cancelled/],
  },
  {
    example: '17-vector-stores.ts',
    prints: [/Batch status: completed/, /Files processed: 3\/3/, /Score: /, /deleted: true/],
  },
  { example: '20-content-moderation.ts', prints: [/Flagged: (true|false)/] },
  { example: '21-error-handling.ts', prints: [/./] },
];
