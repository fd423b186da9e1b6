import { accountsOf } from '../../domain/accounts.ts';
import type { AccountLine } from '../../domain/accounts.ts';
import { isFilled } from '../../domain/application.ts';
import type { Draft, ReportText } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { cleanText } from '../../view/application/blocks.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { plannedHelp, postName } from '../../view/application/report.ts';
import { NumberInput } from './fields.tsx';
import { ReportFile } from './ReportFile.tsx';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Status and accounts of a grant that has been used: what was planned stands beside what is asked for. */
export function ReportForm({ context, grant }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const draft = useApplication((state) => state.draft);
  const edit = useEdit();
  const hasPlan = draft.texts.measure.trim() !== '' || draft.activities.some(isFilled) || draft.benefits.some(isFilled);
  return (
    <>
      <div className="report-fields no-print">
        <p>{t('application.report.intro')}</p>
        <Quotation year={grant.year}>
          <p>{grant.reporting.wording}</p>
        </Quotation>
        <p>{t('application.report.ours', { receiver: grant.howToApply.receiver })}</p>
        {!hasPlan && <p className="row-note">{t('application.report.noDraft')}</p>}
        <div className="fields pairs">
          <ReportNumber field="awarded" help={t('application.report.help.awarded')} />
          <ReportNumber field="reached" />
        </div>
        <div className="fields">
          <ReportArea field="reported" />
        </div>
        {draft.activities.some(isFilled) && <h3>{t('application.rows.activities')}</h3>}
        <div className="fields">
          {draft.activities.map((row, at) => {
            if (!isFilled(row)) return null;
            return (
              <TextArea
                key={at}
                id={fieldId(`activities.${at}.done`)}
                label={cleanText(row.activity) || t('application.row.activities', { number: at + 1 })}
                help={plannedHelp(row, i18n)}
                rows={2}
                value={row.done ?? ''}
                onChange={(done) => edit((old) => ({ ...old, activities: changeAt(old.activities, at, { done }) }))}
              />
            );
          })}
        </div>
        {draft.benefits.some(isFilled) && <h3>{t('application.section.benefits')}</h3>}
        <div className="fields">
          {draft.benefits.map((row, at) =>
            isFilled(row) ? (
              <TextArea
                key={at}
                id={fieldId(`benefits.${at}.result`)}
                label={cleanText(row.benefit) || t('application.row.benefits', { number: at + 1 })}
                help={t('application.report.benefit.of', {
                  baseline: cleanText(row.baseline) || t('application.report.none'),
                  aim: cleanText(row.aim) || t('application.report.none'),
                })}
                rows={2}
                value={row.result ?? ''}
                onChange={(result) => edit((old) => ({ ...old, benefits: changeAt(old.benefits, at, { result }) }))}
              />
            ) : null,
          )}
        </div>
        <div className="fields">
          <ReportArea field="deviations" />
          <ReportArea field="learned" />
          <ReportArea field="onward" />
        </div>
        <h3>{t('application.report.accounts')}</h3>
        <AccountFields draft={draft} grant={grant} />
      </div>
      <ReportFile context={context} grant={grant} />
    </>
  );
}

const changeAt = <R,>(rows: readonly R[], at: number, change: Partial<R>): readonly R[] =>
  rows.map((row, i) => (i === at ? { ...row, ...change } : row));

function useReportText(field: ReportText) {
  const value = useApplication(({ draft }) => draft.report[field]);
  const edit = useEdit();
  return {
    value,
    onChange: (text: string) => edit((draft) => ({ ...draft, report: { ...draft.report, [field]: text } })),
  };
}

function ReportNumber({ field, help }: { readonly field: 'awarded' | 'reached'; readonly help?: string }) {
  const { t } = useI18n();
  const text = useReportText(field);
  return (
    <NumberInput
      path={`report.${field}`}
      field={field}
      label={t(`application.report.text.${field}`)}
      help={help}
      {...text}
    />
  );
}

function ReportArea({ field }: { readonly field: 'reported' | 'deviations' | 'learned' | 'onward' }) {
  const { t } = useI18n();
  const text = useReportText(field);
  return (
    <TextArea
      id={fieldId(`report.${field}`)}
      label={t(`application.report.text.${field}`)}
      help={t(`application.report.help.${field}`)}
      {...text}
    />
  );
}

/** What was spent of each post, beside what it was to cost. */
function AccountFields({ draft, grant }: { readonly draft: Draft; readonly grant: Grant }) {
  const i18n = useI18n();
  const { t, number, plural } = i18n;
  const edit = useEdit();
  const { years, competence, total } = accountsOf(draft, grant.amounts);
  const lines = [...years.flatMap(({ lines }) => lines), ...(competence ? [competence] : [])];
  const write =
    ({ path, post }: AccountLine) =>
    (text: string) =>
      edit((old) => {
        if (post === 'competence') return { ...old, report: { ...old.report, competenceSpent: text } };
        const [, year = '', , at = ''] = path.split('.');
        const perYear = old.perYear.map((one, y) => {
          if (y !== Number(year)) return one;
          return post === 'otherOwn'
            ? { ...one, otherOwnSpent: text }
            : { ...one, positions: changeAt(one.positions, Number(at), { spent: text }) };
        });
        return { ...old, perYear };
      });
  const field = (line: AccountLine) => (
    <NumberInput
      key={line.path}
      path={line.path}
      field={line.field}
      label={postName(line, i18n)}
      help={
        line.budget === undefined
          ? t('application.report.budget.none')
          : t('application.report.budget.of', { amount: number(line.budget, 0) })
      }
      value={line.typed}
      onChange={write(line)}
    />
  );
  if (lines.length === 0) return <p>{t('application.placeholder.budget')}</p>;
  const sums = { spent: number(total.spent, 0), budget: number(total.budget, 0) };
  const left = total.budget - total.spent;
  return (
    <>
      {years.map(({ lines }, y) =>
        lines.length > 0 ? (
          <section key={y} className="budget-year">
            {years.length > 1 && <h4>{t('application.year', { year: y + draft.firstYear })}</h4>}
            <div className="fields pairs">{lines.map(field)}</div>
          </section>
        ) : null,
      )}
      {competence && <div className="fields pairs">{field(competence)}</div>}
      <p role="status">
        {total.open > 0
          ? plural('application.report.sum.open', total.open, sums)
          : left < 0
            ? t('application.report.sum.over', { ...sums, over: number(-left, 0) })
            : t('application.report.sum', { ...sums, left: number(left, 0) })}
      </p>
    </>
  );
}
