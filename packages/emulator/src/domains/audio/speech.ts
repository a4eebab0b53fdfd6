import { badRequest } from '../../http/api-error.js';
import { pause, type Call } from '../../api/call.js';
import { recordUsage } from '../../api/record-usage.js';
import { eventStream, streamResponse, type ServerEvent } from '../../http/sse.js';
import { toBase64 } from '../../media/base64.js';
import { speechBytes, speechType } from '../../media/speech.js';
import { countTokens } from '../../model/tokens.js';
import type { Routes } from '../../api/routes.js';
import { requireServedModel } from '../../rules/models.js';
import { checkVoice } from '../../rules/voices.js';

const pieceBytes = 4096;
const msPerToken = 200;
const MAX_CHARACTERS = 4096;

/** Adds text to speech. The bytes are valid audio, without words. @internal */
export function addSpeechRoutes(routes: Routes): void {
  routes.add('POST /audio/speech', (call) => {
    const model = requireServedModel(call, call.body['model'], 'POST /audio/speech');
    checkVoice(call.body['voice'], 'voice', model);
    const format = String(call.body['response_format'] ?? 'mp3');
    const input = String(call.body['input']);
    checkLength(input);
    const tokens = countTokens(input);
    recordUsage(call, 'audio_speeches', model, { characters: input.length });
    const bytes = speechBytes(format, (tokens * msPerToken) / Number(call.body['speed'] ?? 1));
    if (call.body['stream_format'] !== 'sse')
      return streamResponse(pieces(call, bytes), speechType(format));
    if (model.startsWith('tts-1')) {
      throw badRequest(
        `${model} does not support the stream format 'sse'.`,
        'stream_format',
        'invalid_value',
      );
    }
    return eventStream(events(call, bytes, tokens));
  });
}

/** Refuses no text and too much, in words that only this endpoint has. */
function checkLength({ length }: string): void {
  if (length > 0 && length <= MAX_CHARACTERS) return;
  const [type, rule, limit] =
    length === 0
      ? ['string_too_short', 'at least 1 character', "'min_length': 1"]
      : [
          'string_too_long',
          `at most ${MAX_CHARACTERS} characters`,
          `'max_length': ${MAX_CHARACTERS}`,
        ];
  throw badRequest(
    `[{'type': '${type}', 'loc': ('body', 'input'), 'msg': 'String should have ${rule}', 'ctx': {${limit}}}]`,
    null,
  );
}

async function* pieces(call: Call, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    await pause(call, call.state.options.chunkDelayMs);
    yield bytes.subarray(at, at + pieceBytes);
  }
}

async function* events(
  call: Call,
  bytes: Uint8Array,
  inputTokens: number,
): AsyncGenerator<ServerEvent> {
  for await (const piece of pieces(call, bytes)) {
    yield { data: { type: 'speech.audio.delta', audio: toBase64(piece) } };
  }
  const outputTokens = Math.ceil(bytes.length / 100);
  yield {
    data: {
      type: 'speech.audio.done',
      usage: {
        input_tokens: inputTokens,
        output_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
      },
    },
  };
}
