import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { emptyDraft } from '../../domain/application.ts';
import type { TableBrief } from '../../domain/tables.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { parseChoice } from '../../state/url.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import type { Opened } from './readerContext.ts';

type Props = {
  readonly context: ApplicationFacts;
  /** Takes what a link carries; nothing where it carries nothing of this site. */
  readonly onRead: (opened: Opened | undefined) => void;
};

/** Takes a link to an office's choices, to be read as the one who judges the application. */
export function LinkReader({ context, onRead }: Props) {
  const { t } = useI18n();
  const { tables } = useTable();
  const [link, setLink] = useState('');
  return (
    <form
      className="link-reader"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(readLink(link, context, tables));
      }}
    >
      <TextField
        label={t('application.reader.link.label')}
        description={t('application.reader.link.help')}
        autoComplete="off"
        inputMode="url"
        value={link}
        onChange={({ target }) => setLink(target.value)}
      />
      <Press type="submit">{t('application.reader.link.read')}</Press>
    </form>
  );
}

/** What a link to the application says is chosen, as a draft with nothing else in it. */
function readLink(
  link: string,
  { grants, facts }: ApplicationFacts,
  tables: readonly TableBrief[],
): Opened | undefined {
  const [grant] = grants.grants;
  const query = link.trim().split('?')[1]?.split('#')[0];
  if (query === undefined) return undefined;
  const known = tables.map(({ counties, ...table }) => ({
    ...table,
    counties: counties.map(({ code }) => code),
    divisions: [],
  }));
  const { choice, unknown } = parseChoice(
    query,
    {
      counties: known[0]?.counties ?? [],
      indicators: known[0]?.indicators ?? [],
      divisions: [],
      priorities: grants.priorities.map(({ slug }) => slug),
      tables: known,
    },
    ['county', 'priorities', 'figures', 'table'],
  );
  const { county, priorities, figures } = choice;
  if (county === undefined && priorities.length === 0 && figures.length === 0) return undefined;
  const draft = { ...emptyDraft(grant), area: county, areas: priorities, figures };
  const table = choice.table ?? known[0]?.id ?? facts.dataset.table.id;
  return { project: { draft, quotes: [], saved: '', table }, unknown: unknown.map(({ value }) => value), isLink: true };
}
