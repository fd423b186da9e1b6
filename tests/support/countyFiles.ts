type Place = { readonly code: string; readonly name: string };

/** The ages that the link of table 07459 asks for. */
const ages = Array.from({ length: 67 }, (_, age) => age);

/**
 * Made files of a whole county as the Statbank writes them: a count in two years (table 14019), hidden in the last `hidden`
 * municipalities, and the inhabitants by age after each (07459). All are alike but for their counts: 500 of each age live
 * in each, and in the municipality number n (from 0) there are 100 + 10n cases in 2024.
 */
export function countyFiles(
  members: readonly Place[],
  hidden: number,
): { readonly counts: string; readonly people: string } {
  const label = 'Langtidstilfeller (6-12 mnd) med sosialhjelp som hovedinntekt (antall)';
  const isHidden = (at: number) => at >= members.length - hidden;
  return {
    counts: [
      '"14019: Utvalgte nøkkeltall for sosialtjenesten (K), etter region, statistikkvariabel og år"',
      '',
      `"region";"${label} 2023";"${label} 2024"`,
      '"EAK Landet";27943;33019',
      ...members.map(({ code, name }, at) => `"${code} ${name}";${95 + 10 * at};${isHidden(at) ? ':' : 100 + 10 * at}`),
    ].join('\n'),
    people: [
      '"07459: Befolkning, etter region, alder, statistikkvariabel og år"',
      '',
      '"region";"alder";"Personer 2024";"Personer 2025"',
      ...[{ code: '0', name: 'Hele landet' }, ...members].flatMap(({ code, name }) =>
        ages.map(
          (age) =>
            `"${code} ${name}";"${String(age).padStart(3, '0')} ${age} år";${code === '0' ? '70000;70000' : '500;500'}`,
        ),
      ),
    ].join('\n'),
  };
}
