import { useMemo, useRef, useState } from 'react';
import { RankingChart } from '../../charts/RankingChart.tsx';
import { useBasis, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import type { Measure } from '../../view/measures.ts';
import { viewRanking } from '../../view/ranking.ts';
import type { Ranked } from '../../view/ranking.ts';
import { TakePicture } from './TakePicture.tsx';
import charts from './charts.module.css';
import { useNarrowFrame } from './useNarrowFrame.ts';

const frames = { wide: { width: 760, row: 26, font: 14 }, narrow: { width: 340, row: 30, font: 13 } };

type Props = { readonly measure: Measure; readonly counties: readonly County[] };

/** A rate's counties in order, each with its limits of chance, to see and to take along. */
export function RankingFigure({ measure, counties }: Props) {
  const { country } = useTable().shown;
  const basis = useBasis();
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<CountyCode>();
  const frame = useNarrowFrame() ? frames.narrow : frames.wide;
  const ranked = useMemo(() => viewRanking(basis, measure), [basis, measure]);
  const chosen = useMemo(() => counties.map(({ code }) => code), [counties]);
  const hasLimits = ranked.some(({ limits }) => limits);
  const about = [t(hasLimits ? 'compare.ranking.limits' : 'compare.ranking.noLimits'), measure.note ?? '']
    .join(' ')
    .trim();
  const title = t('compare.ranking.caption', { label: measure.label, period: measure.period });
  const found = ranked.find(({ county }) => county.code === pointed);
  return (
    <div className={charts.beside}>
      <div ref={box} className={charts.scatter} data-part="ranking-figure">
        <RankingChart
          measure={measure}
          ranked={ranked}
          chosen={chosen}
          frame={frame}
          label={`${title}. ${t('compare.dots.keys')}`}
          name={said}
          countryName={country.name}
          onPoint={setPointed}
        />
      </div>
      <div className={charts.aside}>
        <div className={`${charts.words} no-print`}>{found && said(found)}</div>
        <p className="small">
          <Unbroken text={about} />
        </p>
        <TakePicture charts={box} title={title} about={about} measures={[measure]} counties={counties} isNamed />
      </div>
    </div>
  );
}

const said = ({ name, text }: Ranked) => `${name}: ${text}`;
