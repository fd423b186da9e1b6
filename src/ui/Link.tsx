import type { ComponentProps } from 'react';
import { addressOf } from '../view/places.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** A place of this site (view/places.ts), with its query and anchor. */
  readonly to: string;
};

/** A real link to a page or file of this site. What a press does is answered for all links at once, in app/links.ts. */
export function Link({ to, children, ...rest }: Props) {
  return (
    <a {...rest} href={addressOf(to)}>
      {children}
    </a>
  );
}
