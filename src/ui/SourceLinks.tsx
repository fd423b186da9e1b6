import type { Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import { regionCodes, sourceAddress } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { nameMunicipality, sortMunicipalities, viewSources } from '../view/municipality.ts';
import { ExternalLink } from './ExternalLink.tsx';
import css from './SourceLinks.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister | undefined;
  readonly municipality: Municipality | undefined;
};

/** The tables where an office finds its own figures: one address each that answers with just its own, and the way by hand. */
export function SourceLinks({ sources, register, municipality }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [first] = sources.tables;
  const name = municipality && nameMunicipality(municipality, i18n).name;
  return (
    <div className={css.sources} data-part="source-links">
      {name === undefined && <p className="needs-script">{t('office.sources.choose', { source: sources.short })}</p>}
      <ul>
        {viewSources(sources, register, municipality, i18n).map(({ table, address, before, byHand }) => (
          <li key={table.id} data-table={table.id}>
            <h3>{t('office.sources.table', { title: table.title, id: table.id })}</h3>
            <p>{table.for}</p>
            {address !== undefined && name !== undefined && (
              <p>
                <ExternalLink url={address}>
                  {t('office.sources.get', { name, id: table.id, source: sources.short })}
                </ExternalLink>
              </p>
            )}
            {before && <p>{before.text}</p>}
            {before?.address !== undefined && name !== undefined && (
              <p>
                <ExternalLink url={before.address}>
                  {t('office.sources.getBefore', { name, id: table.id, from: before.from, source: sources.short })}
                </ExternalLink>
              </p>
            )}
            <details>
              <summary>{t('office.sources.byHand')}</summary>
              <ol>
                {byHand.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
              <p>
                <ExternalLink url={table.page}>
                  {t('office.sources.page', { id: table.id, source: sources.short })}
                </ExternalLink>
              </p>
            </details>
          </li>
        ))}
      </ul>
      {name === undefined && register && first && (
        <noscript>
          <details>
            <summary>{t('office.sources.all', { id: first.id })}</summary>
            <ul className={css.all}>
              {sortMunicipalities(register.municipalities, i18n).map((one) => (
                <li key={one.municipality.code}>
                  <a href={sourceAddress(sources, first, regionCodes(first, one.municipality))} rel="noreferrer">
                    {one.name}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </noscript>
      )}
      <p className="small">{sources.publishing.text}</p>
    </div>
  );
}
