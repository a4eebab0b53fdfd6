/** Bytes in a buffer of their own. Compilers before TypeScript 5.7 know no `Uint8Array<ArrayBuffer>`. */
export type Bytes = ReturnType<Uint8Array['slice']>;
