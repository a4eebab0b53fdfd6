/** The version of this package. @public */
export const VERSION = '7.59.0';
