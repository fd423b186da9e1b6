/** The figures that the site is built with. */
export { dataset as builtDataset } from 'virtual:dataset';
