/** The same object at every drawing, so that React leaves alone what the build wrote. */
const empty = { __html: '' };

/**
 * What stands above it may be painted before the rules for the rest of the page are read: the build gives the head only
 * the rules above, and writes the others here (build/site/firstPaintCss.ts). Once at most in a page.
 */
export function FirstViewEnd() {
  return <style data-first-view-end="" dangerouslySetInnerHTML={empty} />;
}
