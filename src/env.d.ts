/** The day on which the site was built (ISO), from vite.config.ts. */
declare const __BUILT__: string;
/** Whether data/ has more than one table: known when the site is built, so that what only several need is left out. */
declare const __SEVERAL_TABLES__: boolean;

// Made from Aksel's tokens when the site is built: build/akselTheme.ts.
declare module 'virtual:aksel-theme.css';
