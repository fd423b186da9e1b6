import type { ReactNode } from 'react';

/** A part of a page that its table of contents names. */
export type Part = { readonly id: string; readonly title: string; readonly content: ReactNode };

export function Sections({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  return (
    <>
      <nav className="toc" aria-label={label}>
        <b aria-hidden>{label}</b>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </>
  );
}
