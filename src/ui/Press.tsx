import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
};

/** A button that looks as Aksel's small one does. */
export function Press({ variant = 'secondary', children, ...rest }: Props) {
  return (
    <button type="button" className="aksel-button aksel-button--small" data-variant={variant} {...rest}>
      <span className="aksel-label aksel-label--small">{children}</span>
    </button>
  );
}
