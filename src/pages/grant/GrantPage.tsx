import { useFacts } from '../../context/TableContext.tsx';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Link } from '../../ui/Link.tsx';
import { neighbours, viewHeadings } from '../../view/announcement.ts';
import { grantPlace, places } from '../../view/places.ts';
import { Door } from '../Door.tsx';
import { HeadCard } from './HeadCard.tsx';
import { Part } from './Part.tsx';
import { GrantLead } from './TableNote.tsx';
import { Paragraphs } from './Words.tsx';
import css from './GrantPage.module.css';

/** A whole announcement in its own words, ordered by what they are about, and what changed since the one before. `subject`: its year. */
export function GrantPage({ subject }: { readonly subject: string }) {
  const { grants } = useFacts().grants;
  const i18n = useI18n();
  const { t } = i18n;
  const { grant, before, after } = neighbours(grants, subject);
  const { year } = grant;
  const name = t('page.grant.title', { year });
  const headings = viewHeadings(grant, before, i18n);
  return (
    <div className={`announcement prose upright ${css.page}`}>
      <Breadcrumb above={[{ path: places.grants, text: t('site.nav.grants') }]} here={name} />
      <h1>{name}</h1>
      <div className={css.title}>
        <Title grant={grant} />
      </div>
      <HeadCard grant={grant} />
      <nav className="contents" aria-labelledby="innhold-navn">
        <h2 id="innhold-navn">{t('announcement.contents')}</h2>
        <ol>
          {headings.map(({ id, heading: text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
      {/* How to read what follows, right before it. */}
      <GrantLead grant={grant} />
      {headings.map(({ part, id, heading: text }) => (
        <section key={id}>
          <h2 id={id}>{text}</h2>
          <Part part={part} grant={grant} before={before} />
        </section>
      ))}
      {(before ?? after) && (
        <nav className="neighbours" aria-label={t('announcement.nav')}>
          {before && <Link to={grantPlace(before.year)}>{t('announcement.before', { year: before.year })}</Link>}
          {after && <Link to={grantPlace(after.year)}>{t('announcement.after', { year: after.year })}</Link>}
        </nav>
      )}
      <Door areas={grant.priorityAreas.items.map(({ slug }) => slug)} />
    </div>
  );
}

/** The grant's name: the announcement's words, unless it does not print one. */
function Title({ grant: { heading, title, titleNote } }: { readonly grant: Grant }) {
  const { t } = useI18n();
  const printed = [heading, titleNote === undefined ? title : undefined].filter((text) => text !== undefined);
  return (
    <>
      {printed.length > 0 && <Paragraphs paragraphs={printed} />}
      {titleNote !== undefined && (
        <>
          <p>
            <b>{title}</b>
          </p>
          <p className="own-words">{t('announcement.title.own', { note: titleNote })}</p>
        </>
      )}
    </>
  );
}
