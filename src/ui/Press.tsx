import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  readonly type?: 'button' | 'submit';
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
};

/** A button that looks as Aksel's small one does. */
export function Press({ type = 'button', variant = 'secondary', children, ...rest }: Props) {
  return (
    <button type={type} className="aksel-button aksel-button--small" data-variant={variant} {...rest}>
      <span className="aksel-label aksel-label--small">{children}</span>
    </button>
  );
}
