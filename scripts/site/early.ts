import { params } from '../../src/state/url';

/** What the stylesheet decides by itself, from marks on the root element. */
const marked = [params.show, params.form, params.priority, params.division];

/**
 * Runs before the first paint: tells the stylesheet which columns, form of map and division the link asks for, so that
 * nothing changes its place under the reader's eyes once the page wakes. All else that a link asks for moves nothing and can wait.
 */
export const earlyScript =
  `for(const[k,v]of new URLSearchParams(location.search))` +
  `if(${JSON.stringify(marked)}.includes(k))document.documentElement.setAttribute('data-'+k,v)`;
