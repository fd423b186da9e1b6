/** The day on which the site was built (ISO), from vite.config.ts. */
declare const __BUILT__: string;
