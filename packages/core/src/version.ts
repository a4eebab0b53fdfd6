/** The version of this package, sent in `user-agent`. @public */
export const VERSION = '0.1.0';
