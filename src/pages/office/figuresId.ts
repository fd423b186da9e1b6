/** Where the figures stand that the readings lead to. */
export const figuresId = 'tallene-hos-oss';
