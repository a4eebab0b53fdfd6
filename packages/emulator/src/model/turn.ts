import type { JsonObject } from '../json.js';
import type { ScriptedAnswer, ScriptedToolCall } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import { automaticText, automaticTools } from './automatic.js';
import type { Prompt, Turn, TurnToolCall } from './prompt.js';
import { reasoningOf } from './reasoning.js';
import { countTokens, tokenize } from './tokens.js';

/**
 * Produces one turn of the model: scripted where a script says so, automatic otherwise.
 *
 * @param choice Index of the choice, for requests with several.
 * @internal
 */
export function takeTurn(
  prompt: Prompt,
  scripted: ScriptedAnswer | undefined,
  state: EmulatorState,
  choice = 0,
): Turn {
  const script = scripted?.choices ? { ...scripted, ...scripted.choices[choice] } : scripted;
  const acts = (script?.items?.length ?? 0) > 0;
  const speaks = acts || script?.text !== undefined || script?.refusal !== undefined;
  const toolCalls =
    script?.toolCalls?.map((call) => scriptedCall(call, prompt, state)) ??
    (speaks ? [] : automaticCalls(prompt, state));
  const refusal = joined(script?.refusal);
  const refusalTokens = refusal === null ? [] : tokenize(refusal);
  const given = joined(script?.text);
  const wanted =
    given ??
    (refusal === null && toolCalls.length === 0 && !acts ? automaticText(prompt, choice) : null);
  const cut = given === null ? shorten(wanted, prompt) : whole(given);
  const outputTokens =
    cut.tokens.length +
    refusalTokens.length +
    toolCalls.reduce((sum, call) => sum + countTokens(call.name + call.input), 0);
  return {
    text: cut.text,
    textChunks: pieces(script?.text, cut.text, script?.chunkCharacters, cut.tokens),
    refusal,
    refusalChunks: pieces(script?.refusal, refusal, script?.chunkCharacters, refusalTokens),
    ...reasoningOf(prompt, script?.reasoning, outputTokens),
    toolCalls,
    finishReason:
      script?.finishReason ??
      (cut.length ? 'length' : toolCalls.length > 0 ? 'tool_calls' : 'stop'),
    outputTokens,
    usage: script?.usage ?? {},
    chunkDelayMs: script?.chunkDelayMs ?? state.options.chunkDelayMs ?? 0,
  };
}

function joined(text: string | string[] | undefined): string | null {
  if (text === undefined) return null;
  return typeof text === 'string' ? text : text.join('');
}

function pieces(
  scripted: string | string[] | undefined,
  text: string | null,
  chunkCharacters: number | undefined,
  tokens: string[],
): string[] {
  if (Array.isArray(scripted)) return scripted;
  if (text === null) return [];
  if (chunkCharacters === undefined) return tokens;
  const characters = [...text];
  const chunks: string[] = [];
  for (let at = 0; at < characters.length; at += chunkCharacters) {
    chunks.push(characters.slice(at, at + chunkCharacters).join(''));
  }
  return chunks;
}

/** A text of the model with its tokens. `length` is true if it was cut at the limit of the output. */
interface Cut {
  text: string | null;
  tokens: string[];
  length: boolean;
}

function whole(text: string): Cut {
  return { text, tokens: tokenize(text), length: false };
}

function shorten(text: string | null, { maxTokens, stop }: Prompt): Cut {
  if (text === null) return { text, tokens: [], length: false };
  const ends = stop.map((word) => text.indexOf(word)).filter((at) => at >= 0);
  const stopped = ends.length > 0 ? text.slice(0, Math.min(...ends)) : text;
  const tokens = tokenize(stopped);
  if (maxTokens === undefined || tokens.length <= maxTokens) {
    return { text: stopped, tokens, length: false };
  }
  return { ...whole(tokens.slice(0, maxTokens).join('')), length: true };
}

function scriptedCall(call: ScriptedToolCall, prompt: Prompt, state: EmulatorState): TurnToolCall {
  const offered = prompt.tools.find((tool) => tool.name === call.name);
  const kind = call.input !== undefined ? 'custom' : (offered?.kind ?? 'function');
  const input = call.chunks?.join('') ?? call.input ?? asText(call.arguments);
  return {
    id: call.id ?? state.ids.next('call_'),
    kind,
    name: call.name,
    input,
    chunks: call.chunks ?? tokenize(input),
  };
}

function asText(value: JsonObject | string | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? {});
}

function automaticCalls(prompt: Prompt, state: EmulatorState): TurnToolCall[] {
  return automaticTools(prompt).map(({ tool, input }) => ({
    id: state.ids.next('call_'),
    kind: tool.kind,
    name: tool.name,
    input,
    chunks: tokenize(input),
  }));
}
