import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each is a name that stands in a file. */
  readonly rows: readonly (readonly string[])[];
};

/** Columns of a file, a line each. */
export function PlainTable({ caption, head, rows }: Props) {
  return (
    <ScrollTable label={caption}>
      <table className="plain-table wide-table">
        <caption>
          <span>{caption}</span>
        </caption>
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
                <td key={head[at + 1]}>
                  <Unbroken text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
