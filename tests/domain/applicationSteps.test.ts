import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/domain/application.ts';
import type { Draft } from '../../src/domain/application.ts';
import { stepNames, stepOf, stepStatuses } from '../../src/domain/applicationSteps.ts';
import { chainOf, untied } from '../../src/domain/draftChain.ts';
import { wrongIn } from '../../src/domain/draftNumbers.ts';
import { lackText, tieWords } from '../../src/view/application/lacks.ts';
import { lacksOf } from '../../src/domain/draftChecks.ts';
import { context, fullDraft, grant2021 } from '../support/draft.ts';
import { nb } from '../support/nb.ts';

const { priorities } = context.grants;
const statuses = (draft: Draft) => stepStatuses(draft, grant2021, priorities);
const empty = emptyDraft(grant2021);

describe('the steps', () => {
  it('have not begun in an empty draft, and are done in a full one', () => {
    expect(Object.values(statuses(empty)).map(({ kind }) => kind)).toEqual(stepNames.map(() => 'none'));
    expect(lacksOf(fullDraft(), grant2021, priorities)).toEqual([]);
    expect(Object.values(statuses(fullDraft())).map(({ kind }) => kind)).toEqual(stepNames.map(() => 'done'));
  });

  it('count what is answered of what is asked; a row that is begun asks for more', () => {
    const texts = { ...empty.texts, office: 'NAV' };
    expect(statuses({ ...empty, texts }).opening).toEqual({ kind: 'some', done: 1, of: 3 });
    const { learning } = statuses({ ...empty, texts: { ...texts, owner: 'Leder' } });
    expect(learning).toMatchObject({ kind: 'some', done: 1 });
    const [row] = empty.benefits;
    const begun = statuses({
      ...empty,
      texts: { ...empty.texts, measure: 'x' },
      benefits: [{ ...row!, benefit: 'Arbeid' }],
    });
    const before = statuses({ ...empty, texts: { ...empty.texts, measure: 'x' } });
    const of = ({ measure }: typeof begun) => (measure.kind === 'some' ? measure.of : 0);
    expect(of(begun)).toBeGreaterThan(of(before));
  });

  it('are not done with a number that cannot be read, and say which', () => {
    const full = fullDraft();
    const draft = { ...full, texts: { ...full.texts, people: '-3' }, competence: 'litt' };
    const { measure, budget, review, learning } = statuses(draft);
    expect([measure.kind, budget.kind, review.kind, learning.kind]).toEqual(['some', 'some', 'none', 'done']);
    expect(lacksOf(draft, grant2021, priorities).map((lack) => [lack.path, lackText(lack, nb)])).toEqual([
      ['texts.people', expect.stringMatching(/^Hvor mange.*: /)],
      ['competence', expect.stringMatching(/: Skriv /)],
    ]);
  });

  it('are where every lack has its home, and none lies in the review', () => {
    const homes = new Set(lacksOf(empty, grant2021, priorities).map(({ path }) => stepOf(path)));
    expect([...homes].sort()).toEqual(stepNames.filter((name) => name !== 'review').toSorted());
    expect(stepOf('perYear.0.positions.1.months')).toBe('budget');
    expect(stepOf('texts.targetGroup')).toBe('measure');
  });
});

describe('the chain from challenge to measuring', () => {
  const [row] = empty.benefits;
  const draft = (texts: Partial<Draft['texts']>, benefit: Partial<NonNullable<typeof row>> = {}): Draft => ({
    ...empty,
    texts: { ...empty.texts, ...texts },
    benefits: [{ ...row!, ...benefit }],
  });

  const none = { common: [], people: [], within: [], same: [] };

  it('is missing where nothing is written', () => {
    expect(new Set(Object.values(chainOf(empty, none)))).toEqual(new Set(['missing']));
  });

  it('has gaps: no figure, no number of people, no aim, a benefit for nobody, nothing to follow up', () => {
    const texts = { challenge: 'Mange strever.', targetGroup: 'Unge uten arbeid', measure: 'Rett i jobb' };
    const gaps = chainOf(draft(texts, { benefit: 'Bedre bolig', answers: 'Boforhold', aim: '12' }), none);
    expect(Object.values(gaps)).toEqual(['gap', 'gap', 'gap', 'gap', 'gap']);
  });

  it('is whole where each part reaches the one before it, and common words tie nothing', () => {
    const texts = {
      challenge: '7,9 % får sosialhjelp.',
      targetGroup: 'Unge uten arbeid eller utdanning',
      people: '40',
      objective: 'I arbeid',
    };
    const benefit = {
      benefit: 'Flere unge eller voksne',
      answers: 'Ja',
      baseline: '0',
      aim: '20',
      followUp: 'Hver måned',
    };
    expect(new Set(Object.values(chainOf(draft(texts, benefit), { ...none, common: ['eller'] })))).toEqual(
      new Set(['whole']),
    );
    const other = { ...benefit, benefit: 'Nye lokaler eller biler' };
    expect(chainOf(draft(texts, other), { ...none, common: ['eller'] }).benefit).toBe('gap');
    expect(chainOf(draft(texts, other), none).benefit).toBe('whole');
  });

  it('has no gap where the challenge’s figures are chosen, or are the office’s own, beside its text', () => {
    const challenge = { challenge: 'Mange strever.' };
    expect(chainOf(draft(challenge), none).challenge).toBe('gap');
    const { areas, figures, ownFigures } = fullDraft();
    expect(chainOf({ ...draft(challenge), areas, figures }, none).challenge).toBe('whole');
    expect(chainOf({ ...draft(challenge), ownFigures }, none).challenge).toBe('whole');
  });

  it.each(['40', 'ca. 40', '40–50', 'om lag førti (40)'])('counts a target group of %s', (people) => {
    const { targetGroup } = chainOf(draft({ targetGroup: 'Unge', people }), none);
    expect([targetGroup, wrongIn('people', people)]).toEqual(['whole', undefined]);
  });

  it.each([
    ['mange', 'notNumber', 'gap'],
    ['12,5', 'notWhole', 'gap'],
    ['-3', 'tooSmall', 'gap'],
  ])('takes %s for no number of people', (people, why, link) => {
    expect(wrongIn('people', people)).toBe(why);
    expect(chainOf(draft({ targetGroup: 'Unge', people }), none).targetGroup).toBe(link);
  });

  const young = 'Ungdom 18–24 år uten arbeid eller utdanning som har fått sosialhjelp i mer enn seks måneder';
  const families = 'Familier med barn under 18 år der begge foreldre er uten jobb';
  it.each([
    [young, 'Færre unge mottar sosialhjelp over lengre tid', '20 av 40'],
    [young, 'Flere kommer i jobb eller skole', 'Halvparten etter 12 måneder'],
    [young, 'Økt selvstendighet', '30 mellom 18 og 24 år i tiltak'],
    [families, 'Barna deltar i fritidsaktiviteter', '25 barn'],
    [families, 'Bedre økonomi for familiene', 'Færre nødhjelpssøknader'],
    ['Personer i midlertidig botilbud', 'Flere med varig bolig', 'Snitt 30 døgn'],
    [young, 'Deltakerne mestrer egen økonomi', '8 av 10'],
    ['18–24-åringer uten jobb', 'De unge fullfører videregående', '20 av 40'],
    ['Aleneforsørgere', 'Deltagerne får fast inntekt', '8'],
    ['Aleneforsørgere', 'Brukerne får egen inntekt', '8'],
    ['Ungdom', 'Elevene møter til timen', 'Fravær under 10 %'],
    ['Barnefamilier', 'Ungene er med i fritidsklubben', '12'],
    ['Rusavhengige', 'Færre episoder knyttet til rusproblemer', '5'],
    ['Enslige forsørgere', 'Alenemødre kommer ut i praksis', '6'],
    ['Personer med minoritetsbakgrunn', 'Innvandrerkvinner lærer norsk', 'B1'],
    ['Eldre med lav inntekt', 'Bedre råd for seniorer', '2 000 kr'],
    ['Born i familiar med låg inntekt', 'Barna har utstyr til symjing', '15'],
    ['Ungdom', 'Økt mestring', '30 av 40'],
    ['Langtidsmottakere', 'Raskere avklaring for sosialhjelpsmottakere', '3 måneder'],
    ['Eldre', 'De får bedre råd', '2 000 kr'],
    ['Uføre', 'Hver enkelt får en plan; den enkelte eier den', '100 %'],
    ['Bustadlause', 'Fleire i eigen bustad', '7'],
  ])('the target group «%s» is reached by «%s», «%s»', (targetGroup, benefit, aim) => {
    expect(untied(draft({ targetGroup }, { benefit, answers: 'Ja', aim }), tieWords(nb))).toEqual([]);
  });

  it.each([
    [young, 'Raskere saksbehandling', '24 timer, 18 dager'],
    [young, 'Bedre samarbeid med kommunens helsetjeneste', '18 møter i året'],
    [families, 'Veilederne får mer kompetanse', '6 kurs over 18 måneder'],
    ['Personer i midlertidig botilbud', 'Kontoret svarer fortere på telefon', '80 % innen en time'],
  ])(
    'the target group «%s» is asked about at «%s», «%s»: it names nobody; the step is done all the same',
    (targetGroup, benefit, aim) => {
      const of = draft({ targetGroup }, { benefit, answers: 'Ja', aim });
      expect(untied(of, tieWords(nb))).toEqual([0]);
      const lacks = lacksOf(of, grant2021, priorities, tieWords(nb)).map((lack) => lackText(lack, nb));
      expect(lacks).toContain(`Nevner gevinsten «${benefit}» målgruppen?`);
      const { benefits, texts } = fullDraft();
      const full = { ...fullDraft(), benefits: [{ ...benefits[0]!, benefit, aim }], texts: { ...texts, targetGroup } };
      expect(untied(full, tieWords(nb))).toEqual([0]);
      expect(statuses(full).measure.kind).toBe('done');
    },
  );
});
