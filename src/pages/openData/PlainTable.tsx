type Props = {
  /** Of the caption, by which the scrolled region is named. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each is a name that stands in a file. */
  readonly rows: readonly (readonly string[])[];
};

/** Columns of a file, a line each. */
export function PlainTable({ id, caption, head, rows }: Props) {
  return (
    <div className="wide" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="plain-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((text, at) => (
                <td key={head[at + 1]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
