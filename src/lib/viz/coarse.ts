/** Map units of a drawing to one unit of its coarse paths. */
export const COARSE = 2;

/** Corners of less than this are left out of coarse paths: square units of theirs, about pixels in a frame. */
export const DETAIL = 2.3;
