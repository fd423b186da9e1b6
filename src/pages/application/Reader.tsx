import { useEffect, useRef } from 'react';
import { hasReport } from '../../domain/accounts.ts';
import { lacksOf } from '../../domain/draftChecks.ts';
import type { Project } from '../../export/application/projectFile.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';
import { changedFigures, withQuotes } from '../../view/application/changedFigures.ts';
import type { Block, Fold } from '../../view/application/blocks.ts';
import { grantOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewDraft } from '../../view/application/draft.ts';
import { lackText } from '../../view/application/lacks.ts';
import { viewReport } from '../../view/application/report.ts';
import { viewChoices, viewReview } from '../../view/application/review.ts';
import { Blocks } from './Blocks.tsx';
import type { Opened } from './readerContext.ts';
import { whenText } from './whenText.ts';

type Props = { readonly opened: Opened; readonly context: ApplicationFacts; readonly onClose: () => void };

/** A project file or a link as the one who judges the application reads it. Nothing can be changed here. */
export function Reader({ opened: { project, unknown, isLink = false }, context, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { draft, saved } = project;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="reader">
      <h2 ref={title} tabIndex={-1}>
        {t('application.reader.heading')}
      </h2>
      <p>{t(isLink ? 'application.reader.link' : 'application.reader.note')}</p>
      {!isLink && <p>{t('application.reader.saved', { when: whenText(saved, i18n) })}</p>}
      {unknown.length > 0 && <p>{t('application.fileUnknown', { names: i18n.list(unknown) })}</p>}
      <p className="needs-script no-print">
        <Press onClick={onClose}>{t('application.reader.back')}</Press>
      </p>
      {isLink ? <Folding blocks={viewChoices(draft, context)} /> : <WholeDraft project={project} context={context} />}
    </section>
  );
}

/** What is checked: what needs no look is folded, and printed. */
function Folding({ blocks }: { readonly blocks: readonly (Block | Fold)[] }) {
  return blocks.map((block, i) =>
    block.kind === 'fold' ? (
      <details key={i} className="unfolds">
        <summary>{block.summary}</summary>
        <Blocks blocks={block.blocks} deeper={1} />
      </details>
    ) : (
      <Blocks key={i} blocks={[block]} deeper={1} />
    ),
  );
}

/** A file's draft: what is checked of it, what it lacks, and its own text. */
function WholeDraft({ project: { draft, quotes }, context }: { readonly project: Project } & Pick<Props, 'context'>) {
  const { i18n, grants } = context;
  const { t } = i18n;
  // As the office wrote it: what the table has now stands in the check of its figures.
  const written = withQuotes(changedFigures(draft, quotes, context), context);
  const view = viewDraft(draft, written);
  // Numbers that cannot be read are told as they were typed, above.
  const lacks = lacksOf(draft, grantOf(draft, grants), grants.priorities).filter(({ code }) => code.kind !== 'number');
  return (
    <>
      <Folding blocks={viewReview(draft, quotes, context)} />
      {lacks.length > 0 && (
        <>
          <h3>{t('application.reader.lacks')}</h3>
          <ul>
            {lacks.map((lack, i) => (
              <li key={i}>{lackText(lack, i18n)}</li>
            ))}
          </ul>
        </>
      )}
      <details className="unfolds">
        <summary>
          <h3>{t('application.reader.draft')}</h3>
        </summary>
        <article className="draft">
          <h4 className="draft-title">{view.title}</h4>
          <Blocks blocks={view.blocks} deeper={3} />
        </article>
      </details>
      {hasReport(draft) && (
        <details className="unfolds">
          <summary>
            <h3>{t('application.report.heading')}</h3>
          </summary>
          <article className="draft">
            <Blocks blocks={viewReport(draft, written).blocks} deeper={3} />
          </article>
        </details>
      )}
    </>
  );
}
