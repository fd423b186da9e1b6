import { params } from '../../src/state/url';

/**
 * Runs before the first paint: tells the stylesheet which columns the link asks for, so that they do not change under
 * the reader's eyes once the page wakes. All else that a link asks for moves nothing and can wait.
 */
export const earlyScript =
  `const v=new URLSearchParams(location.search).get('${params.show}');` +
  `if(v)document.documentElement.dataset.${params.show}=v`;
