import type { OnRepair } from '@oai/core';

import type { LazyJSON } from './lazy-json.js';

/** Decides which parts of a message are parsed while they arrive. @internal */
export interface PartialParsing {
  /** Begins to parse a text. Passed in, so that readers without parsing do not contain a parser. */
  newJSON?: (() => LazyJSON) | undefined;
  /** Converts the partial JSON value of the content into `parsed`; absent if it is not parsed. */
  content?: ((value: unknown) => unknown) | undefined;
  /** Returns true if the arguments of the named function are parsed. */
  hasArguments?: ((name: string) => boolean) | undefined;
  /** Receives the repairs. */
  report?: OnRepair | undefined;
}
