/**
 * True: this build is for web pages, which have no environment variables, file system or tracing.
 *
 * @internal
 */
export const FOR_BROWSERS: boolean = true;
