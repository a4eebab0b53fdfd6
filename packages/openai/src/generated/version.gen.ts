/** The version of this package. @public */
export const VERSION = '7.5.0';
