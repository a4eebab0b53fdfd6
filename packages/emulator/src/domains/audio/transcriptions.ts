import { badRequest } from '../../http/api-error.js';
import { pause, type Call } from '../../api/call.js';
import { FormFile } from '../../http/form.js';
import type { Reply } from '../../http/reply.js';
import { jsonResponse, textResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import type { JsonObject } from '../../json.js';
import { tokenize } from '../../model/tokens.js';
import { recordUsage } from '../../api/record-usage.js';
import type { Routes } from '../../api/routes.js';
import { requireServedModel } from '../../rules/models.js';
import { tokenLogprob } from '../chat/logprobs.js';
import { duration, segments, subtitles, words } from './timing.js';

const supported = /\.(flac|m4a|mp3|mp4|mpeg|mpga|oga|ogg|wav|webm)$/i;

/** Adds speech to text: the scripted text, or a sentence with the file's name. @internal */
export function addTranscriptionRoutes(routes: Routes): void {
  routes.add('POST /audio/transcriptions', (call) => {
    const model = requireServedModel(call, call.body['model'], 'POST /audio/transcriptions');
    const format = readFormat(call, model);
    const text = spokenText(
      call,
      `This is what the emulator heard in ${fileOf(call).filename}. It is the same every time.`,
    );
    recordTranscription(call, model, text);
    // As in the API, whisper-1 ignores `stream`.
    if (call.body['stream'] === true && model !== 'whisper-1')
      return eventStream(events(call, text, format));
    return answer(call, text, format, 'transcribe');
  });
  routes.add('POST /audio/translations', (call) => {
    const model = requireServedModel(call, call.body['model'], 'POST /audio/translations');
    const text = spokenText(
      call,
      `This is what the emulator heard in ${fileOf(call).filename}, in English.`,
    );
    recordTranscription(call, model, text);
    return answer(call, text, readFormat(call, model), 'translate');
  });
}

function recordTranscription(call: Call, model: string, text: string): void {
  recordUsage(call, 'audio_transcriptions', model, { seconds: Math.ceil(duration(text)) });
}

function readFormat(call: Call, model: string): string {
  const format = String(call.body['response_format'] ?? 'json');
  const allowed =
    model === 'whisper-1'
      ? /^(json|text|srt|vtt|verbose_json)$/
      : model.endsWith('diarize')
        ? /^(json|text|diarized_json)$/
        : /^(json|text)$/;
  if (allowed.test(format)) return format;
  throw badRequest(
    `The response_format '${format}' is not compatible with the model '${model}'.`,
    'response_format',
    'unsupported_value',
  );
}

function fileOf(call: Call): FormFile {
  const { file } = call.body;
  if (!(file instanceof FormFile))
    throw badRequest("'file' must be a file.", 'file', 'invalid_type');
  if (file.bytes.length === 0) throw badRequest('The audio file is empty.', 'file', 'empty_file');
  if (!supported.test(file.filename)) {
    throw badRequest(
      `Unrecognized file format: '${file.filename}'. Supported formats: flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav, webm.`,
      'file',
      'unsupported_file_format',
    );
  }
  return file;
}

function spokenText(call: Call, automatic: string): string {
  const scripted = call.answer?.text;
  if (scripted === undefined) return automatic;
  return typeof scripted === 'string' ? scripted : scripted.join('');
}

function answer(call: Call, text: string, format: string, task: string): Reply {
  const { body } = call;
  switch (format) {
    case 'text':
      return textResponse(`${text}\n`);
    case 'srt':
    case 'vtt':
      return textResponse(subtitles(text, format));
    case 'verbose_json':
      return jsonResponse({
        task,
        language: task === 'translate' ? 'english' : String(body['language'] ?? 'english'),
        duration: duration(text),
        text,
        ...(wants(body, 'timestamp_granularities', 'word') ? { words: words(text) } : {}),
        ...(wants(body, 'timestamp_granularities', 'segment') ||
        !('timestamp_granularities' in body)
          ? { segments: segments(text) }
          : {}),
        ...(task === 'transcribe'
          ? { usage: { type: 'duration', seconds: Math.ceil(duration(text)) } }
          : {}),
      });
    case 'diarized_json':
      return jsonResponse({
        task,
        duration: duration(text),
        text,
        segments: diarized(text),
        usage: usage(body, text),
      });
    default:
      return jsonResponse({
        text,
        ...(wants(body, 'include', 'logprobs') ? { logprobs: tokenize(text).map(logprob) } : {}),
        ...(task === 'transcribe' ? { usage: usage(body, text) } : {}),
      });
  }
}

async function* events(call: Call, text: string, format: string): AsyncGenerator<ServerEvent> {
  const withLogprobs = wants(call.body, 'include', 'logprobs');
  const chunks = Array.isArray(call.answer?.text) ? call.answer.text : tokenize(text);
  for (const delta of chunks) {
    await pause(call, call.answer?.chunkDelayMs ?? call.state.options.chunkDelayMs);
    yield {
      data: {
        type: 'transcript.text.delta',
        delta,
        ...(withLogprobs ? { logprobs: [logprob(delta)] } : {}),
      },
    };
  }
  if (format === 'diarized_json') for (const segment of diarized(text)) yield { data: segment };
  yield {
    data: {
      type: 'transcript.text.done',
      text,
      ...(withLogprobs ? { logprobs: chunks.map(logprob) } : {}),
      usage: tokenUsage(text),
    },
  };
}

function diarized(text: string): JsonObject[] {
  return segments(text).map((segment, index) => ({
    type: 'transcript.text.segment',
    id: `seg_${String(index + 1).padStart(3, '0')}`,
    start: segment.start,
    end: segment.end,
    text: segment.text,
    speaker: index % 2 === 0 ? 'A' : 'B',
  }));
}

function usage(body: JsonObject, text: string): JsonObject {
  return body['model'] === 'whisper-1'
    ? { type: 'duration', seconds: Math.ceil(duration(text)) }
    : tokenUsage(text);
}

function tokenUsage(text: string): JsonObject {
  const audioTokens = Math.ceil(duration(text) * 10);
  const outputTokens = tokenize(text).length;
  return {
    type: 'tokens',
    input_tokens: audioTokens,
    input_token_details: { text_tokens: 0, audio_tokens: audioTokens },
    output_tokens: outputTokens,
    total_tokens: audioTokens + outputTokens,
  };
}

function logprob(token: string): JsonObject {
  return { token, logprob: tokenLogprob(token), bytes: [...new TextEncoder().encode(token)] };
}

function wants(body: JsonObject, member: string, value: string): boolean {
  const list = body[member];
  return Array.isArray(list) && list.includes(value);
}
