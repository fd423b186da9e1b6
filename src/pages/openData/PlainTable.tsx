import { Identifier } from '../../ui/Identifier.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import css from './PlainTable.module.css';

type Props = {
  readonly label: string;
  readonly head: readonly string[];
  /** The first of each is a name that stands in a file. */
  readonly rows: readonly (readonly string[])[];
};

/** Columns of a file, a line each; on a phone a card each, which would be no table to the ear without its roles. */
export function PlainTable({ label, head, rows }: Props) {
  return (
    <ScrollTable label={label}>
      <table className={`plain-table ${css.table}`} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((text) => (
              <th key={text} scope="col" role="columnheader">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(([name = '', ...cells]) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                <code>
                  <Identifier text={name} />
                </code>
              </th>
              {cells.map((text, at) => (
                <td key={head[at + 1]} role="cell" data-label={head[at + 1]}>
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
