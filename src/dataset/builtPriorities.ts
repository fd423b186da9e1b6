/** The priority areas in the small form that the table needs. */
export { priorities as builtPriorities } from 'virtual:priorities';
