/** The state's office for each county. */
export { statsforvaltere as builtStatsforvaltere } from 'virtual:statsforvaltere';
