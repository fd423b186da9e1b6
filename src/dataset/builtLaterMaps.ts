/** The maps of later divisions, with their outlines. */
export { maps as builtLaterMaps } from 'virtual:later-maps';
