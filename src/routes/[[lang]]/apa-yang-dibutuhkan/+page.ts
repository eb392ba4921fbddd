/** The calculator is worked by the reader: the one page that is hydrated. */
export const csr = true;
