import { useFacts } from '../../context/TableContext.tsx';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import type { AnnouncementPart } from '../../view/announcement.ts';
import { priorityPlace } from '../../view/places.ts';
import { findPriority } from '../../view/priority.ts';
import { Changes } from './Changes.tsx';
import { Facts } from './Facts.tsx';
import { MendedAddresses } from './MendedAddresses.tsx';
import { QuotedList } from './QuotedList.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TableNote } from './TableNote.tsx';
import { Paragraphs, Words } from './Words.tsx';

type Props = {
  readonly part: AnnouncementPart;
  readonly grant: Grant;
  readonly before: Grant | undefined;
};

/** What stands under one of the page's headings. */
export function Part({ part, grant, before }: Props) {
  const { priorities } = useFacts().grants;
  const { t } = useI18n();
  switch (part) {
    case 'facts':
      return <Facts grant={grant} />;
    case 'wishes':
      return <Wishes wishes={grant.wishes} />;
    case 'questions':
      return <Paragraphs paragraphs={grant.questions.map(({ wording }) => wording)} />;
    case 'purpose':
      return <Paragraphs paragraphs={[...grant.purpose.paragraphs, grant.targetGroup]} />;
    case 'areas':
      return (
        <QuotedList list={grant.priorityAreas} itemKey={({ slug }) => slug}>
          {({ slug }) => (
            <p className="actions">
              <Link to={priorityPlace(slug)}>
                {t('announcement.area.link', { title: findPriority(priorities, slug).title })}
              </Link>
            </p>
          )}
        </QuotedList>
      );
    case 'table':
      return <TableNote grant={grant} />;
    case 'encouragements':
      return <QuotedList list={grant.encouragements} itemKey={({ id }) => id} />;
    case 'strategies':
      return <QuotedList list={grant.strategies} itemKey={({ id }) => id} fold="announcement.strategies.fold" />;
    case 'notFunded':
      return (
        <QuotedList list={grant.notFunded} itemKey={({ id }) => id}>
          {({ question, advice }) => (
            <p className="own-words">{t('announcement.exclusion.own', { question, advice })}</p>
          )}
        </QuotedList>
      );
    case 'howToApply':
      return (
        <>
          <HowToApply howToApply={grant.howToApply} />
          <MendedAddresses grant={grant} />
        </>
      );
    case 'changes':
      return before ? <Changes before={before} after={grant} /> : <p>{t('changes.first')}</p>;
  }
}

function Wishes({ wishes: { paragraphs, interests } }: Pick<Grant, 'wishes'>) {
  const { t } = useI18n();
  return (
    <>
      <Paragraphs paragraphs={paragraphs} />
      {interests.length > 0 && (
        <>
          <p>{t('announcement.interests')}</p>
          <ul>
            {interests.map(({ id, wording, question }) => (
              <li key={id}>
                <Words text={wording} />{' '}
                <span className="own-words">{t('announcement.question.own', { question })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function HowToApply({ howToApply: { paragraphs, receiver, link } }: Pick<Grant, 'howToApply'>) {
  const { t } = useI18n();
  return (
    <>
      <Paragraphs paragraphs={paragraphs} />
      {link && (
        <p>
          <SourceLink link={link} />
        </p>
      )}
      <p className="own-words">{t('announcement.receiver', { receiver })}</p>
    </>
  );
}
