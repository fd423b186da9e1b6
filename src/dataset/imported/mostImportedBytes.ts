/** The largest file of a person that is read. */
export const mostImportedBytes = 100_000_000;
