import { type CursorPage, OpenAIError } from '@oai/core';

/**
 * Iterates over the items of pages, some of which have no id.
 *
 * @param load Requests the page after a cursor, which is undefined for the first page.
 * @throws {OpenAIError} A page has a successor, but no cursor that leads to it.
 * @internal
 */
export async function* agentItems<T extends { id?: string | null }>(
  load: (after: string | undefined) => PromiseLike<CursorPage<T>>,
): AsyncGenerator<T, void, undefined> {
  for (let after: string | undefined; ;) {
    const page = await load(after);
    yield* page.data;
    if (!page.has_more) return;
    const { last_id: lastID } = page as { last_id?: string | null };
    const next = lastID ?? page.data.at(-1)?.id;
    if (!next || next === after) throw new OpenAIError('The next page of items has no cursor.');
    after = next;
  }
}
