import css from './NarrowFold.module.css';

/** The class of what a button says of what is chosen: one line of it. */
export const oneLine = css.chosen;

/** The class of what is folded away. */
export const foldsIf = (isFolded: boolean): string => (isFolded ? (css.folds ?? '') : '');
