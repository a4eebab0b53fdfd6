import { parse } from './format.js';

/**
 * Returns the text that a model has said in an answer; empty if it has said none.
 *
 * @param {{ from: string, text: string }[]} pieces
 * @param {boolean} isStream
 */
export function textOf(pieces, isStream) {
  const texts = pieces.filter(({ from }) => from === 'server').map(({ text }) => text);
  if (!isStream) return whole(parse(texts.join('')));
  const events = texts.join('\n').split('\n');
  return events.map((line) => delta(parse(line.replace(/^data: ?/, '')))).join('');
}

/** Events with a part of the text in `delta`. */
const DELTAS = /^response\.(output_text|refusal|output_audio_transcript|text)\.delta$/;

function delta(event) {
  if (event === undefined) return '';
  if (DELTAS.test(event.type)) return event.delta ?? '';
  const first = event.choices?.[0];
  return first?.delta?.content ?? first?.delta?.refusal ?? first?.text ?? '';
}

function whole(body) {
  if (body === undefined) return '';
  const { message, text } = body.choices?.[0] ?? {};
  const spoken = message?.content ?? message?.refusal ?? text;
  if (typeof spoken === 'string') return spoken;
  const parts = Array.isArray(body.output)
    ? body.output.flatMap(({ content }) => content ?? [])
    : [];
  return parts.map((part) => part?.text ?? part?.refusal ?? '').join('');
}
