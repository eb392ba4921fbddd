/** Map units of a drawing to one unit of its coarse paths. */
export const COARSE = 2;
