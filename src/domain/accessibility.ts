/** What only the owner of a site can say of its accessibility; what is not given is not shown. From data/accessibility.json. */
export type Accessibility = {
  /** The day (ISO) on which the page was last gone through. */
  readonly reviewed: string;
  /** Where faults are told of. */
  readonly contact?: { readonly text: string; readonly url: string };
  /** Address of the owner's declaration of accessibility. */
  readonly statement?: string;
};
