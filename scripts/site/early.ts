import { params } from '../../src/state/url';

/** What the stylesheet decides by itself, from marks on the root element. */
const marked = [params.show, params.form, params.priority];

/**
 * Runs before the first paint: tells the stylesheet which columns and which form of map the link asks for, so that they
 * do not change under the reader's eyes once the page wakes. All else that a link asks for moves nothing and can wait.
 */
export const earlyScript =
  `for(const[k,v]of new URLSearchParams(location.search))` +
  `if(${JSON.stringify(marked)}.includes(k))document.documentElement.setAttribute('data-'+k,v)`;
