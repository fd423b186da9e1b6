/** The published files and their licences. */
export { dataPackage as builtPackage } from 'virtual:package';
