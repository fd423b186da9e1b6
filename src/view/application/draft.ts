import type { Draft, TextField } from '../../domain/application.ts';
import { hasBudget, stoppedBy } from '../../domain/draftChecks.ts';
import { leftOut, readNumber } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { aboutBlocks } from './aboutBlocks.ts';
import { announcementBlocks } from './answerBlocks.ts';
import { cleanText, heading, paragraph, paragraphsOf, piecesOf, placeholder, wordsText } from './blocks.ts';
import type { Block, DocumentView, Fact, Words } from './blocks.ts';
import { budgetBlocks, budgetClaim, budgetOf, budgetRuleBlocks } from './budgetBlocks.ts';
import { areaOf, grantOf, isOver, prioritiesOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import {
  challengeClaim,
  figureBlocks,
  inTextOrder,
  ownFigureBlocks,
  stripBlocks,
  usedFigures,
} from './figureBlocks.ts';
import type { UsedFigure } from './figureBlocks.ts';
import { createNotes } from './notes.ts';
import { activityBlocks, benefitBlocks, spanClaim } from './planBlocks.ts';
import { isQuoted } from './quoted.ts';
import { firstSentence, isShort } from './shortText.ts';
import { bodyTexts, writtenTexts } from './writtenFields.ts';
import type { BodyText } from './writtenFields.ts';

/** Texts whose place says that something is to be written while they are empty; the others are left out. */
type WantedText = Exclude<TextField, 'start' | 'strategyLinks' | 'otherGrants' | 'anchoring'>;

/**
 * The application as it is sent, in the applicant's voice: statements as headings, figures as sentences with their
 * sources in footnotes, what is not written yet as marked placeholders; how the figures must be read in an appendix.
 */
export function viewDraft(draft: Draft, context: ApplicationFacts): DocumentView {
  const { i18n, grants } = context;
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const used = usedFigures(draft, context);
  const notes = createNotes(used, context);
  let pictures = 0;
  const numbered = () => ++pictures;
  const text = (field: TextField) => cleanText(draft.texts[field]);
  const written = (field: WantedText): Words =>
    text(field) === '' ? [placeholder(t(`application.placeholder.${field}`))] : notes.within(text(field));
  const told = inTextOrder(used, draft.texts.challenge, context.i18n);
  const homeOf = (value: UsedFigure) => bodyTexts.find((field) => isQuoted(value.figure, [text(field)], i18n));
  /** A text, and under each of its paragraphs the strips of the figures whose sentences stand there. */
  const body = (field: BodyText, words: Words): Block[] => {
    const all = paragraphsOf(words);
    const paragraphs = all.length > 1 ? all : [words];
    const typed = paragraphsOf(text(field)).map(wordsText);
    const here = told.filter((value) => homeOf(value) === field);
    const at = ({ figure }: UsedFigure) => {
      const found = typed.findIndex((one) => isQuoted(figure, [one], i18n));
      return found < 0 ? paragraphs.length - 1 : Math.min(found, paragraphs.length - 1);
    };
    return paragraphs.flatMap((one, i) => [
      paragraph(one),
      ...here.filter((value) => at(value) === i).flatMap((value) => stripBlocks(value, numbered, context)),
    ]);
  };
  const under = (field: 'blindSpots' | 'involvement' | 'objective' | 'novelty' | 'partners' | 'afterGrant') => [
    heading(3, t(`application.heading.${field}`)),
    ...body(field, written(field)),
  ];
  const owner = text('owner').replace(/\.$/, '');
  const people = readNumber('people', draft.texts.people);
  const crowd = people.kind === 'number' ? i18n.plural('application.claim.people', people.value) : undefined;
  const said = (section: Section, claim: string | undefined) =>
    heading(2, claim === undefined ? t(`application.section.${section}`) : claimOf(section, claim, i18n));
  // A heading has no footnotes, and nothing to say where nothing follows.
  const first = told.some((value) => homeOf(value) === 'knowledge') ? undefined : firstSentence(text('knowledge'));
  const learnt = text('knowledge')
    .slice((first?.length ?? 0) + 1)
    .trimStart();
  const learning = learnt === '' ? undefined : first;
  const isOwnerSaid = isShort(owner) && text('anchoring') !== '';
  const blocks: Block[] = [
    paragraph(t('application.draft.for', { grant: grant.title, year: grant.year }), 'quiet'),
    { kind: 'facts', items: who(draft, context) },
    ...stopBlocks(draft, grant, i18n),
    said('challenge', challengeClaim(told, context)),
    ...body('challenge', written('challenge')),
    ...(used.length === 0 ? [paragraph([placeholder(t('application.placeholder.figures'))])] : []),
    ...figureBlocks(
      told.filter((value) => homeOf(value) === undefined),
      writtenTexts(draft, grant),
      notes,
      numbered,
      context,
    ),
    heading(3, t('application.rows.ownFigures')),
    ...ownFigureBlocks(draft, i18n),
    ...under('blindSpots'),
    said('targetGroup', crowd),
    ...body('targetGroup', written('targetGroup')),
    // A number stands in the heading; what is no number stands as it was written.
    ...(crowd === undefined
      ? [{ kind: 'facts' as const, items: [{ term: t('application.heading.people'), words: written('people') }] }]
      : []),
    ...under('involvement'),
    said('measure', text('measure').includes('\n') ? undefined : text('measure') || undefined),
    ...(text('measure') === '' ? [paragraph(written('measure'))] : []),
    ...under('objective'),
    ...under('novelty'),
    ...under('partners'),
    ...(text('otherGrants') === ''
      ? []
      : [heading(3, t('application.heading.otherGrants')), ...body('otherGrants', notes.within(text('otherGrants')))]),
    ...benefitBlocks(draft, said, notes, i18n),
    said('progress', spanClaim(draft, i18n)),
    ...activityBlocks(draft, numbered, i18n),
    said('anchoring', isOwnerSaid ? t('application.claim.owner', { owner }) : undefined),
    ...(text('anchoring') === '' ? [] : body('anchoring', notes.within(text('anchoring')))),
    ...(isOwnerSaid
      ? []
      : [{ kind: 'facts' as const, items: [{ term: t('application.heading.owner'), words: written('owner') }] }]),
    said('learning', learning),
    ...(learning === undefined ? body('knowledge', written('knowledge')) : [paragraph(learnt)]),
    ...under('afterGrant'),
    said('budget', budgetClaim(draft, grant, i18n)),
    ...budgetBlocks(draft, grant, i18n),
    ...budgetRuleBlocks(draft, grant, i18n),
    said('signature', undefined),
    {
      kind: 'signature',
      lines: [t('application.signature.place'), t('application.signature.hand')],
      name: [...piecesOf(written('signer')), ...(text('office') === '' ? [] : [t('list.comma'), text('office')])],
    },
    ...announcementBlocks(draft, grant, notes, i18n),
    ...aboutBlocks(draft, used, context),
  ];
  const sources = notes.texts();
  return {
    title: text('measure') || t('application.draft.title'),
    blocks:
      sources.length > 0
        ? [...blocks, { kind: 'notes', heading: t('application.note.heading'), items: sources }]
        : blocks,
  };
}

type Section =
  | 'challenge'
  | 'targetGroup'
  | 'measure'
  | 'benefits'
  | 'progress'
  | 'anchoring'
  | 'learning'
  | 'budget'
  | 'signature';

const claimOf = (section: Section, claim: string, { t }: I18n) =>
  t('application.claim', { section: t(`application.section.${section}`), claim });

function who(draft: Draft, { i18n, facts, grants, today }: ApplicationFacts): Fact[] {
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const date = i18n.date(grant.deadline.date);
  const { grant: sum } = budgetOf(draft, grant);
  const orWanted = (text: string, field: 'office' | 'municipality' | 'area' | 'areas') =>
    text === '' ? placeholder(t(`application.placeholder.${field}`)) : text;
  const areas = prioritiesOf(grant, grants).filter(({ priority }) => draft.areas.includes(priority.slug));
  return [
    {
      term: t('application.fact.applicant'),
      words: [
        orWanted(cleanText(draft.texts.office), 'office'),
        t('list.comma'),
        orWanted(cleanText(draft.texts.municipality), 'municipality'),
        t('list.comma'),
        orWanted(areaOf(draft, facts)?.name ?? '', 'area'),
      ],
    },
    {
      term: t('application.fact.areas'),
      words: [orWanted(areas.map(({ priority }) => priority.title).join('; '), 'areas')],
    },
    {
      term: t('application.draft.sum'),
      words: hasBudget(draft)
        ? [
            i18n.plural('application.draft.sum.text', draft.years, { grant: i18n.number(sum, 0) }),
            ...(leftOut(draft).isAny ? [' ', placeholder(t('application.placeholder.sum'))] : []),
          ]
        : [placeholder(t('application.placeholder.budget'))],
    },
    {
      term: t('application.fact.kind'),
      words:
        draft.firstYear === 1
          ? t('application.firstYear.new')
          : t('application.firstYear.later', { year: draft.firstYear }),
    },
    { term: t('application.draft.receiver'), words: grant.howToApply.receiver },
    {
      term: t('application.draft.deadline'),
      words: isOver(grant, today) ? t('application.draft.deadline.passed', { date }) : date,
    },
  ];
}

/** What stops the application, as something to be settled before it is sent: the announcement's own wording, and what to do. */
function stopBlocks(draft: Draft, grant: Grant, { t }: I18n): Block[] {
  const { intro } = grant.notFunded;
  return stoppedBy(draft, grant).map(({ wording, advice }) =>
    paragraph(
      [
        placeholder(
          t('application.placeholder.stopped', {
            heading: t('application.stopped.heading'),
            wording: t('application.stopped.wording', { intro, wording }),
            advice,
          }),
        ),
      ],
      'stop',
    ),
  );
}
