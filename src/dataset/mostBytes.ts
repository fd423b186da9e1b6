/** Bytes of the largest file of figures that is read; the table takes about one thousand. */
export const mostBytes = 1_000_000;
