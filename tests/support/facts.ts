import { dataset } from 'virtual:dataset';
import { grants } from 'virtual:grants';
import { people } from 'virtual:people';
import type { Facts } from '../../src/domain/compare.ts';

/** What the shipped figures rest on. */
export const facts: Facts = { dataset, people, ...grants.support };
