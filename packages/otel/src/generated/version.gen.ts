/** The version of this package. @public */
export const VERSION = '1.0.0';
