/**
 * What the build has read from data/ beside the table: loaded by the pages that show it, in one file of its own.
 * The modules are made and checked by build/data.ts.
 */
import { crosswalk } from 'virtual:crosswalk';
import { grants, tableWords } from 'virtual:grants';
import { dataPackage } from 'virtual:package';
import { newer } from 'virtual:newer';
import { people } from 'virtual:people';
import { statsforvaltere } from 'virtual:statsforvaltere';

export const facts = { crosswalk, dataPackage, grants, newer, people, statsforvaltere, tableWords };
