/**
 * A text with parts of it replaced.
 *
 * @param edits Parts, from `start` to before `end`, none within another, each with its new `text`.
 */
export function edit(text, edits) {
  let result = text;
  for (const { start, end, text: added } of edits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + added + result.slice(end);
  return result;
}
