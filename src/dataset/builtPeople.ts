/** The inhabitants behind shares and rates. */
export { people as builtPeople } from 'virtual:people';
