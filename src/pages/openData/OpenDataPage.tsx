import { published } from 'virtual:published';
import { useTable } from '../../context/TableContext.tsx';
import type { PublishedFile } from '../../domain/published.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Link } from '../../ui/Link.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { Unfolds } from '../../ui/Unfolds.tsx';
import { addressOf, places } from '../../view/places.ts';
import { Door } from '../Door.tsx';
import { PlainTable } from './PlainTable.tsx';
import css from './PlainTable.module.css';

/** What is published for programs to read: every file with its address, what it holds and how it is fetched. */
export function OpenDataPage() {
  const { t } = useI18n();
  const { table } = useTable().shown;
  const { tables, others, columns, version, licenses } = published;
  const [newest] = tables;
  const address = addressOf(`data/tables/${newest?.id ?? ''}/long`);
  return (
    <div className={`prose about ${css.page}`}>
      <Breadcrumb here={t('page.openData.title')} />
      <h1>{t('page.openData.title')}</h1>
      <p className="lead">{t('openData.lead')}</p>
      <ReadingRule rule={table.readingRule} age={table.age} />
      <section>
        <h2>{t('openData.fetch')}</h2>
        <p>{t('openData.fetch.text')}</p>
        <pre className="code">
          <code>
            <Identifier text={t('openData.fetch.js', { address })} />
          </code>
        </pre>
        <pre className="code">
          <code>
            <Identifier text={t('openData.fetch.python', { address })} />
          </code>
        </pre>
        <p>
          <Unbroken text={t('openData.fetch.host')} />
        </p>
      </section>
      <section>
        <h2>{t('openData.tables')}</h2>
        {table.terms && <p>{table.terms}</p>}
        {tables.map(({ id, title, files, indicators, sources }) => (
          <section key={id} data-published={id}>
            <h3>{title}</h3>
            <Files files={files} />
            <Unfolds title={t('openData.indicators.caption', { title })}>
              <PlainTable
                label={t('openData.indicators.caption', { title })}
                head={[
                  t('openData.indicators.id'),
                  t('openData.indicators.label'),
                  t('openData.indicators.unit'),
                  t('openData.indicators.period'),
                ]}
                rows={indicators.map((one) => [one.id, one.label, one.unit, one.period])}
              />
            </Unfolds>
            <p>
              <Unbroken text={t('openData.tables.sources', { sources: sources.join(t('list.semicolon')) })} />
            </p>
          </section>
        ))}
      </section>
      <section>
        <h2>{t('openData.columns')}</h2>
        <p>
          {t('openData.columns.text')}{' '}
          <Link to={`data/${schema}`}>
            <Identifier text={schema} />
          </Link>
        </p>
        <Unfolds title={t('openData.columns.fold', { count: columns.length })}>
          <PlainTable
            label={t('openData.columns')}
            head={[t('openData.columns.name'), t('openData.columns.type'), t('openData.columns.meaning')]}
            rows={columns.map(({ name, type, title, description }) => [
              name,
              type,
              t('openData.column', { title, description }),
            ])}
          />
        </Unfolds>
      </section>
      <section>
        <h2>{t('openData.others')}</h2>
        <Files files={others} />
        <p>
          <Link to={`data/${dataPackage}`}>{dataPackage}</Link>
          <br />
          <Unbroken text={t('openData.others.package')} />
        </p>
        <p>
          {t('openData.more')} <Link to={`${places.about}#last-ned`}>{t('openData.more.about')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('openData.version')}</h2>
        <p>{t('openData.version.text', { version })}</p>
        <p>{t('openData.license')}</p>
        <ul>
          {licenses.map(({ title, path }) => (
            <li key={title}>{path === undefined ? title : <a href={path}>{title}</a>}</li>
          ))}
        </ul>
      </section>
      <Door />
    </div>
  );
}

const dataPackage = 'datapackage.json';
const schema = 'schemas/long.schema.json';

function Files({ files }: { readonly files: readonly PublishedFile[] }) {
  const { t, number } = useI18n();
  return (
    <ul className="downloads">
      {files.map(({ path, title, description, format, bytes }) => (
        <li key={path}>
          <Link to={`data/${path}`}>
            <Identifier text={path} />
          </Link>{' '}
          ({t('openData.size', { format: format.toUpperCase(), bytes: number(bytes, 0) })})
          <br />
          <Unbroken text={t('openData.column', { title, description })} />
        </li>
      ))}
    </ul>
  );
}
