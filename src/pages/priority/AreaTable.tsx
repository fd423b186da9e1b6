import { useCallback, useMemo, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Sort } from '../../domain/choice.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { periodsText, viewPriorityTable } from '../../view/priority.ts';
import { sortRows } from '../../view/sortRows.ts';
import { sortedText } from '../../view/sorted.ts';
import { pinRow, viewScale } from '../../view/table.ts';
import css from '../../ui/panels.module.css';

type Props = {
  /** With the area's figures only. */
  readonly dataset: Dataset;
  readonly title: string;
};

/** The area's figures for every county, marked as on the start page; a county's name leads to its page. */
export function AreaTable({ dataset, title }: Props) {
  const i18n = useI18n();
  const { indicators, table: info } = dataset;
  const colour = useSelection((selection) => selection.colour);
  const wanted = useSelection((selection) => selection.sort);
  const { isSummed, notes, toShown } = useTable();
  const chosen = toShown(useSelection((selection) => selection.county));
  const isFromLink = useSelection((selection) => selection.isFromLink);
  const pointed = usePointed(({ county }) => county);
  const [said, setSaid] = useState('');
  const view = useMemo(() => viewPriorityTable(dataset, colour, i18n, notes), [dataset, colour, i18n, notes]);
  const scale = useMemo(() => (colour === 'scale' ? viewScale(dataset, i18n) : []), [dataset, colour, i18n]);
  // A link may ask for a column that this table does not have.
  const sort = wanted && (wanted.by === 'name' || indicators.some(({ id }) => id === wanted.by)) ? wanted : undefined;
  const onSort = useCallback(
    (next: Sort | undefined) => {
      choose({ sort: next });
      setSaid(sortedText(next, indicators, i18n));
    },
    [indicators, i18n],
  );
  const rows = pinRow(sortRows(view.rows, sort, i18n), ({ county }) => county.code === chosen);
  return (
    <div className={css.table}>
      <DataTable
        view={view}
        sort={sort}
        onSort={onSort}
        rows={rows}
        chosen={chosen}
        titleId="tabell-navn"
        title={i18n.t('area.table.title', { table: info.title, title })}
        caption={[`${info.divisionLabel}. ${periodsText(dataset, i18n)}`]}
        pointed={pointed}
        onPoint={point}
        rowsKey={(isFromLink ? 'link ' : '') + info.division}
      />
      {isSummed && <DivisionNotes texts={info.divisionDetails ?? []} />}
      <Legend
        colour={colour}
        rule={info.colourRule}
        symbolNotes={view.symbolNotes}
        reversed={view.reversed}
        scale={scale}
      />
      <Announcer text={said} />
    </div>
  );
}
