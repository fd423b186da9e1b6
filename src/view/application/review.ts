import { yearsBeyond, yearsLeft } from '../../domain/application.ts';
import type { Draft, QuotedFigure } from '../../domain/application.ts';
import { hasBudget, stoppedBy } from '../../domain/draftChecks.ts';
import { inputErrors, leftOut } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { heading, paragraph } from './blocks.ts';
import type { Block, Fold } from './blocks.ts';
import { budgetOf } from './budgetBlocks.ts';
import { areaOf, chosenAreas, grantOf, prioritiesOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { figureText, usedFigures } from './figureBlocks.ts';
import { checkBlocks } from './figureChecks.ts';
import { fieldName } from './lacks.ts';
import { chosenFigures } from './sheet.ts';

/** An application as the one who judges it reads it, before its own text. */
export function viewReview(draft: Draft, quotes: readonly QuotedFigure[], context: ApplicationFacts): (Block | Fold)[] {
  const { i18n, grants } = context;
  const { t, plural } = i18n;
  const grant = grantOf(draft, grants);
  const stopped = stoppedBy(draft, grant);
  const answers = (isNo: boolean) =>
    grant.notFunded.items
      .filter(({ id }) => (draft.exclusions[id] === 'no') === isNo)
      .map(({ id, question }) => {
        const given = draft.exclusions[id];
        const answer = t(given === undefined ? 'application.reader.open' : `application.${given}`);
        return t('application.draft.answer', { question, answer });
      });
  const [no, other] = [answers(true), answers(false)];
  return [
    heading(2, t('application.reader.exclusions')),
    // What is as it should be is folded.
    ...(other.length > 0 ? [{ kind: 'list' as const, items: other }] : []),
    ...(no.length > 0
      ? [
          {
            kind: 'fold' as const,
            summary: plural('application.reader.no', no.length),
            blocks: [{ kind: 'list' as const, items: no }],
          },
        ]
      : []),
    ...stopped.map(({ wording }) => paragraph(t('application.reader.outside', { wording }), 'stop')),
    heading(2, t('application.reader.limits')),
    ...limitBlocks(draft, context),
    heading(2, t('application.reader.chosen')),
    ...choiceBlocks(draft, context),
    ...unreadBlocks(draft, i18n),
    heading(2, t('application.reader.figures')),
    ...checkBlocks(draft, quotes, context),
  ];
}

/** What a link to a draft's choices carries, as the one who judges the application reads it. */
export function viewChoices(draft: Draft, context: ApplicationFacts): (Block | Fold)[] {
  const { t } = context.i18n;
  const figures = chosenFigures(draft, context);
  return [
    heading(2, t('application.reader.chosen')),
    ...choiceBlocks(draft, context),
    heading(2, t('application.reader.chosenFigures')),
    figures.length > 0
      ? { kind: 'list', items: figures.map(figureText) }
      : paragraph(t('application.reader.chosenFigures.none')),
  ];
}

function limitBlocks(draft: Draft, { i18n, grants }: ApplicationFacts): Block[] {
  const { t, number, plural, list } = i18n;
  const grant = grantOf(draft, grants);
  const { years, positions, competence, own } = budgetOf(draft, grant);
  const shares = years.flatMap((year) => year.positions);
  const limit = shares.reduce((sum, share) => sum + share.limit, 0);
  const cost = shares.reduce((sum, share) => sum + share.cost, 0);
  const isOver = cost > positions || competence.cost > competence.granted;
  const { maxYears } = grant.period;
  const kroner = (amount: number) => number(amount, 0);
  const beyond = yearsBeyond(draft);
  const faults = limitFaults(draft, grant, competence.granted, i18n);
  const { overFull, open, isAny } = leftOut(draft);
  const isPart = overFull + open > 0;
  const sums = { cost: kroner(cost), granted: kroner(positions), limit: kroner(limit) };
  return [
    // What the amounts are without comes before them.
    ...faults.map((text) => paragraph(text, 'stop')),
    {
      kind: 'list',
      items: [
        isPart && shares.length === 0
          ? t('application.reader.limits.positions.none')
          : t(isPart ? 'application.reader.limits.positions.part' : 'application.reader.limits.positions', sums),
        t('application.reader.limits.competence', {
          cost: kroner(competence.cost),
          granted: kroner(competence.granted),
          limit: kroner(competence.limit),
        }),
        plural('application.reader.limits.years', draft.years, { first: draft.firstYear, most: maxYears }),
        t(isAny ? 'application.reader.own.part' : 'application.reader.own', { own: kroner(own) }),
      ],
    },
    ...(beyond.length > 0 ? [paragraph(t('application.reader.beyond', { years: list(beyond.map(String)) }))] : []),
    ...(faults.length > 0
      ? []
      : [paragraph(t(isOver ? 'application.reader.limits.keptOver' : 'application.reader.limits.kept'))]),
  ];
}

/** Why it cannot be said that the limits are kept. */
function limitFaults(draft: Draft, grant: Grant, competence: number, { t, plural }: I18n): string[] {
  const { overFull, open, unread, emptyYears } = leftOut(draft);
  const mayBeTwice = draft.firstYear > 1 && grant.amounts.proRata.competenceOncePerMeasure && competence > 0;
  return [
    ...(hasBudget(draft) ? [] : [t('application.reader.limits.none')]),
    ...(draft.years > yearsLeft(draft, grant) ? [t('application.reader.limits.broken')] : []),
    ...(overFull > 0 ? [plural('application.reader.limits.overFull', overFull)] : []),
    ...(open > 0 ? [plural('application.reader.limits.open', open)] : []),
    ...(unread.length > 0 ? [plural('application.reader.limits.unread', unread.length)] : []),
    ...emptyYears.map((year) => t('application.reader.limits.emptyYear', { year })),
    ...(mayBeTwice ? [t('application.reader.limits.once', { first: draft.firstYear })] : []),
  ];
}

/** Numbers outside the budget that cannot be read, as they were typed. */
function unreadBlocks(draft: Draft, i18n: I18n): Block[] {
  const fields = inputErrors(draft)
    // One that ends before it begins can be read: that is said where its time would stand.
    .filter(({ path, why }) => why !== 'beforeStart' && /^(?:texts|activities)/.test(path))
    .map(({ path, field }) => {
      const typed = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], draft) as string;
      return i18n.t('application.reader.unread.field', { field: fieldName(path, field, draft.firstYear, i18n), typed });
    });
  return fields.length > 0
    ? [paragraph(i18n.t('application.reader.unread', { fields: fields.join(i18n.t('list.semicolon')) }), 'stop')]
    : [];
}

function choiceBlocks(draft: Draft, context: ApplicationFacts): (Block | Fold)[] {
  const { i18n, grants } = context;
  const { t } = i18n;
  const all = prioritiesOf(grantOf(draft, grants), grants).map(({ priority }) => priority);
  const titles = (isChosen: boolean) =>
    all.filter(({ slug }) => draft.areas.includes(slug) === isChosen).map(({ title }) => title);
  const [chosen, left] = [titles(true), titles(false)];
  const used = new Set(usedFigures(draft, context).map(({ figure }) => figure.indicator.id));
  const out = chosenAreas(draft, context).map(({ priority, figures }) => ({
    title: priority.title,
    figures: figures.filter(({ figure }) => !used.has(figure.indicator.id)),
  }));
  const hasLeft = out.some(({ figures }) => figures.length > 0);
  const county = areaOf(draft, context.facts);
  return [
    paragraph(
      chosen.length > 0
        ? t('application.reader.areas', { areas: i18n.list(chosen) })
        : t('application.reader.areas.none'),
    ),
    ...(left.length > 0 ? [paragraph(t('application.reader.areas.left', { areas: i18n.list(left) }))] : []),
    ...(county && chosen.length > 0
      ? [
          heading(3, t('application.reader.left')),
          ...(hasLeft ? [] : [paragraph(t('application.reader.left.none'))]),
          ...out.flatMap(({ title, figures }): Fold[] =>
            figures.length > 0
              ? [
                  {
                    kind: 'fold',
                    summary: i18n.plural('application.reader.left.of', figures.length, { title }),
                    blocks: [{ kind: 'list', items: figures.map(figureText) }],
                  },
                ]
              : [],
          ),
        ]
      : []),
  ];
}
