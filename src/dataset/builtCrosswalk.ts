/** The way from the figures' counties to later divisions. */
export { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
