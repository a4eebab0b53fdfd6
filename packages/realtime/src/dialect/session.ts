/** A JSON object with fields of unknown types. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields that only a beta session has: since renamed, moved or removed. */
const BETA_SESSION_FIELDS = [
  ...['modalities', 'voice', 'speed', 'input_audio_format', 'output_audio_format'],
  ...['input_audio_transcription', 'input_audio_noise_reduction', 'turn_detection'],
  ...['temperature', 'max_response_output_tokens', 'client_secret'],
];

const BETA_RESPONSE_FIELDS = [
  'modalities',
  'voice',
  'output_audio_format',
  'temperature',
  'max_response_output_tokens',
];

const AUDIO_FORMATS: Readonly<Record<string, Fields>> = {
  pcm16: { type: 'audio/pcm', rate: 24_000 },
  g711_ulaw: { type: 'audio/pcmu' },
  g711_alaw: { type: 'audio/pcma' },
};

/**
 * Translates a session to the current dialect. A session without beta fields is returned as is, but
 * for `type`, which the beta did not have and which is added if it is missing.
 *
 * @internal
 */
export function currentSession(session: Fields, type: 'realtime' | 'transcription'): Fields {
  const kind = session['type'] ?? type;
  if (!BETA_SESSION_FIELDS.some((field) => field in session)) {
    return session['type'] === undefined ? { type, ...session } : session;
  }
  const input = defined({
    format: audioFormat(session['input_audio_format']),
    transcription: session['input_audio_transcription'],
    noise_reduction: session['input_audio_noise_reduction'],
    turn_detection: session['turn_detection'],
    ...fields(fields(session['audio'])['input']),
  });
  const speaks = kind !== 'transcription';
  return defined({
    ...(speaks ? limits(session) : {}),
    ...without(session, BETA_SESSION_FIELDS),
    type: kind,
    audio: filled({ input, output: speaks ? audioOutput(session) : {} }),
  });
}

/**
 * Translates the `response` of a `response.create` event to the current dialect.
 *
 * @internal
 */
export function currentResponse(response: Fields): Fields {
  const { input } = response;
  const known = Array.isArray(input) ? { ...response, input: input.map(currentItem) } : response;
  if (!BETA_RESPONSE_FIELDS.some((field) => field in response)) return known;
  return defined({
    ...limits(response),
    ...without(known, BETA_RESPONSE_FIELDS),
    audio: filled({ output: audioOutput(response) }),
  });
}

/**
 * Translates a conversation item to the current dialect: the `text` and `audio` of an assistant are
 * now `output_text` and `output_audio`.
 *
 * @internal
 */
export function currentItem(item: unknown): unknown {
  const { role, content } = fields(item);
  if (role !== 'assistant' || !Array.isArray(content)) return item;
  const names: Record<string, string> = { text: 'output_text', audio: 'output_audio' };
  return {
    ...fields(item),
    content: content.map((part: unknown) => {
      const name = names[String(fields(part)['type'])];
      return name === undefined ? part : { ...fields(part), type: name };
    }),
  };
}

/** The beta had text and audio together; the current audio modality includes the transcript. */
function limits({ modalities, max_response_output_tokens }: Fields): Fields {
  const speaks = Array.isArray(modalities) && modalities.includes('audio');
  return {
    output_modalities: speaks ? ['audio'] : modalities,
    max_output_tokens: max_response_output_tokens,
  };
}

function audioOutput(beta: Fields): Fields {
  return defined({
    format: audioFormat(beta['output_audio_format']),
    voice: beta['voice'],
    speed: beta['speed'],
    ...fields(fields(beta['audio'])['output']),
  });
}

function audioFormat(format: unknown): unknown {
  return typeof format === 'string' ? (AUDIO_FORMATS[format] ?? { type: format }) : format;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function without(source: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)));
}

function defined(source: Fields): Fields {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
}

/** Drops empty members. Returns undefined if none is left. */
function filled(source: Readonly<Record<string, Fields>>): Fields | undefined {
  const kept = Object.entries(source).filter(([, value]) => Object.keys(value).length > 0);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
