/** How much is compared at once, wherever it is asked for. */
export const TEXTS_MIN = 2;
export const TEXTS_MAX = 20;
/** Of one text, in UTF-16 code units. */
export const TEXT_LENGTH = 50_000;
/** Of a title or an outlet's name. */
export const TITLE_LENGTH = 1000;
/** Of a whole request, in bytes: twenty long articles. */
export const BODY_LIMIT = 512 * 1024;
