// Texts of streams, and the schema of those that are JSON.
import { z } from 'zod';

export const List = z.object({ items: z.array(z.object({ name: z.string(), size: z.number() })) });

/** A text in `count` pieces. */
export const textPieces = (count) => Array.from({ length: count }, () => ' token');

/** JSON of the list, in `count` pieces of some five characters. */
export function jsonPieces(count) {
  const items = [];
  for (let length = 12; length < count * 5; length += 30)
    items.push({ name: 'A short name', size: 7 });
  const text = JSON.stringify({ items });
  const cut = (index) => Math.floor((index * text.length) / count);
  return Array.from({ length: count }, (_, index) => text.slice(cut(index), cut(index + 1)));
}
