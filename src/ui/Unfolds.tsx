import type { ReactNode } from 'react';

/** Details behind what they are called; paper has them open. */
export function Unfolds({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="unfolds">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
