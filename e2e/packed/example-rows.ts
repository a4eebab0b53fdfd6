const TRAINING_DATA = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Question ${index}` },
      { role: 'assistant', content: `Answer ${index}` },
    ],
  }),
).join('\n');

const BATCH = JSON.stringify({
  custom_id: 'first',
  method: 'POST',
  url: '/v1/responses',
  body: { model: 'gpt-5-mini', input: 'Say hello!' },
});

/** Files read by the examples, by name. */
export const FILES: Record<string, string> = {
  'training.jsonl': TRAINING_DATA,
  'batch.jsonl': BATCH,
  'talk.mp3': 'The emulator looks at names, types and sizes.',
  'talk.pcm': '\0'.repeat(9_600), // 200 ms of 24 kHz
  'guide.pdf': 'How do I sign in? With the key from the settings.',
  'faq.pdf': 'How do I sign out? By closing the window.',
  'report/SKILL.md': '---\nname: report\ndescription: Writes reports.\n---\nBe brief.',
};

/** The expected effects of an example. */
export interface Row {
  prints?: RegExp[];
  writes?: string[];
  /** Requests of an example that does not print its responses. */
  sends?: string[];
  /** Reason for which an example cannot run here. It is only compiled. */
  compiledOnly?: string;
}

/** The rows of each README and of each document in docs/, one per example. */
export const expected: Record<string, Row[]> = {
  'README.md': [{ prints: [/Say hello!/] }, {}],
  admin: [{ prints: [/^proj_\w+ Green$/m], sends: ['GET /organization/costs'] }],
  agents: [{ prints: [/^(true|false)$/m], sends: ['POST /agents/sessions'] }],
  assistants: [{ prints: [/Hello![^]*completed \[/] }],
  audio: [{ prints: [/\w+ \w+/], writes: ['thanks.mp3'] }],
  azure: [{ compiledOnly: 'asks Azure for a token' }],
  batches: [{ prints: [/^completed 2$/m, /^Paris completed$/m] }],
  bedrock: [{ sends: ['POST /responses'] }],
  bulk: [{ prints: [/^3 0 3$/m, /^Paris \S/m], writes: ['cities.jsonl'] }],
  chat: [{ prints: [/Hello!/] }],
  chatkit: [{ prints: [/For the web page: ./], sends: ['GET /chatkit/threads'] }],
  containers: [{ prints: [/sales\.csv month,sales\n1,100/] }],
  core: [{ prints: [/object: 'list'/, /\} \d+ 1$/m, /object: 'chat\.completion\.chunk'/] }],
  decisions: [{ prints: [/^predicate \{/m, /^choice \{/m] }],
  embeddings: [{ prints: [/^0 256\n1 256\n\d+$/m] }],
  emulator: [{ prints: [/^Paris\. 1$/m] }],
  evals: [{ prints: [/^\w+ http/] }],
  files: [{ prints: [/^processed$/m], writes: ['copy.jsonl'] }],
  'fine-tuning': [{ prints: [/^info \w/m] }],
  images: [{ writes: ['robot-0.png', 'robot-1.png', 'robot.png'] }],
  jobs: [{ prints: [/^completed /m, /^The job has successfully completed\n12$/m] }],
  limits: [{ prints: [/Say hello!/] }],
  // The first only defines a function.
  live: [{}, { compiledOnly: 'goes on until the session ends' }],
  media: [{ prints: [/^audio\/mpeg \d+$/m], writes: ['robot.png'] }],
  models: [{ prints: [/^gpt-5-mini /m, /id: 'gpt-5-mini'/] }],
  moderations: [{ prints: [/^(true|false) [\d.e-]+$/m] }],
  openai: [{ prints: [/^\w.* \d+$/m] }],
  otel: [{ prints: [/Say hello!/] }],
  realtime: [{ prints: [/Hello\n!/] }],
  responses: [{ prints: [/"steps"[^]*\n?\d+$/m] }],
  // Only defines a function.
  safety: [{}],
  structured: [{ sends: ['POST /chat/completions'] }],
  'vector-stores': [{ prints: [/^completed \{/m, /\.pdf How do I sign/] }],
  videos: [{ writes: ['garden.mp4'] }],
  voice: [{ writes: ['answer.wav'] }],
  usage: [{ prints: [/^\d+ \d+ 0\.\d+ 0 0$/m] }],
  // Only defines the routes of a server.
  webhooks: [{}],

  'docs/batches': [{ prints: [/^Paris \{.*\} \[/m, /^Rome/m, /^3$/m] }],
  // These only define handlers.
  'docs/browsers': [{}, {}, {}],
  'docs/errors': [
    { prints: [/^BadRequestError 400 model_not_found req_/m] },
    { prints: [/^responses\.create 1 true$/m] },
  ],
  'docs/files': [
    { prints: [/^file-\w+ file-/m, /Question 11/, /^large\.txt$/m] },
    { prints: [/^training\.jsonl$/m] },
    { prints: [/^\[ 'faq\.pdf', 'guide\.pdf' \]$/m] },
  ],
  'docs/getting-started': [{ prints: [/\d+ tokens/, /no-such-model.* req_\w+/] }],
  'docs/images-and-audio': [
    { writes: ['robot.png'] },
    { prints: [/\w/], writes: ['thanks.mp3'] },
    { prints: [/^\d+ image\/png$/m], writes: ['small-robot.png'] },
  ],
  'docs/limits': [{ prints: [/Say hello!/] }, { compiledOnly: 'needs a Redis' }],
  'docs/migration': [{ prints: [/Say hello![^]*^\d+ 1 number$/m] }],
  'docs/observability': [{ prints: [/It rains in \w+/] }, {}],
  'docs/performance': [{ sends: ['POST /chat/completions'] }],
  'docs/packages': [{ prints: [/^true function$/m] }],
  'docs/providers': [
    { prints: [/^https:\/\/my-resource\.openai\.azure\.com/] },
    { prints: [/^http/] },
    { prints: [/Say hello!/] },
  ],
  // These only define functions, for an app.
  'docs/react-native': [{}, {}, {}],
  'docs/realtime': [
    { prints: [/Hello[^]*^completed$/m] },
    { prints: [/\w/] },
    { writes: ['answer.wav'] },
    {},
  ],
  'docs/recipes': [
    { prints: [/^true 1$/m] },
    { prints: [/Say hello!/] },
    { prints: [/^true$/m] },
    { prints: [/Tell me a story/] },
    { prints: [/^completed true$/m] },
    { prints: [/What is in this picture/] },
    { prints: [/What is my name/] },
    { prints: [/^(The|A|Tax) \w/m] },
    { prints: [/^5000 true 3$/m] },
    { prints: [/bread|Refused/] },
  ],
  'docs/responses-streams': [{ prints: [/Say hello!/] }],
  // The third only defines a function.
  'docs/security': [{ compiledOnly: 'begins with a call that is refused' }, {}],
  'docs/sockets': [
    { prints: [/^1000 OK 0$/m] },
    { prints: [/^completed$/m] },
    {},
    {},
    { prints: [/Rome[^]*Oslo/] },
    { compiledOnly: 'needs a browser' },
  ],
  'docs/streaming': [{ prints: [/Hello!.* \[\]$/m] }],
  'docs/structured-outputs': [{ prints: [/\w/] }, {}, {}, {}, { compiledOnly: 'stays connected' }],
  'docs/testing': [{}],
  'docs/tools': [{ prints: [/Lisbon[^]*ordered/] }, { prints: [/^get_weather \{ city/m] }, {}],
  'docs/tool-runners': [
    { compiledOnly: 'needs a computer' },
    { prints: [/browser_navigate/] },
    { prints: [/sunny in/] },
    { sends: ['POST /responses'] },
    { prints: [/^verified$|^done$|^completed$/m] },
  ],
  'docs/webhooks': [{ prints: [/^400$/m] }],
};
