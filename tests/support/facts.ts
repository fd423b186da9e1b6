import { grants } from 'virtual:grants';
import { people } from 'virtual:people';
import type { Facts } from '../../src/domain/compare.ts';
import { dataset } from './announced.ts';

/** What the shipped figures rest on. */
export const facts: Facts = { dataset, people, ...grants.support };
