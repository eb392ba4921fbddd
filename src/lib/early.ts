/** Class of the page until its first frame is shown. */
export const EARLY = 'early';
