/**
 * False: this build is for Node, Deno, Bun and workers.
 *
 * The build resolves `#platform` and removes the branches for the other platform, so a browser
 * bundle contains nothing that only servers use.
 *
 * @internal
 */
export const FOR_BROWSERS: boolean = false;
