/**
 * An irregularity of an answer that has only one sensible reading, and was read so.
 *
 * @public
 */
export interface Repair {
  /** The irregularity, such as `tool-call-id`. The table in `docs/streaming.md` lists all kinds. */
  readonly kind: string;
  /** The repaired part of the result, such as `choices[0].message.tool_calls[1].id`. */
  readonly path: string;
}

/**
 * Called with each repair of an answer by a helper.
 *
 * @public
 */
export type OnRepair = (repair: Repair) => void;
