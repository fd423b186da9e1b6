import { memo } from 'react';
import { MiniTiles } from '../../charts/MiniTiles.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { Draft } from '../../domain/application.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { cleanText } from '../../view/application/blocks.ts';
import { areaOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { sheetNotes, sheetTable } from '../../view/application/sheet.ts';
import { BlockTable } from './Blocks.tsx';

type Props = {
  readonly draft: Draft;
  readonly context: ApplicationFacts;
};

/** One page to lay beside the application: the chosen figures, where the county is, sources. */
export const SummarySheet = memo(function SummarySheet({ draft, context }: Props) {
  const { map } = useTable();
  const { t } = useI18n();
  const table = sheetTable(draft, context);
  const county = areaOf(draft, context.facts);
  const names = [draft.texts.office, draft.texts.measure].map(cleanText).filter((text) => text !== '');
  return (
    <section className="sheet needs-script">
      <h3>{t('application.sheet.title')}</h3>
      {names.length > 0 && <p>{names.join(t('list.dot'))}</p>}
      {table && county ? (
        <div className="sheet-columns">
          <BlockTable table={table} />
          <figure>
            {map && <MiniTiles tiles={map.geometry.tiles} county={county.code} />}
            <figcaption>{t('application.sheet.map', { area: county.name })}</figcaption>
          </figure>
        </div>
      ) : (
        <p>{t('application.draft.figures.none')}</p>
      )}
      {sheetNotes(draft, context).map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </section>
  );
});
