import { readProject } from '../../export/application/projectFile.ts';
import type { ProjectReading } from '../../export/application/projectFile.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';

/** Reads a project's text against what this site has. */
export function readText(text: string, { grants, facts }: ApplicationFacts): ProjectReading {
  return readProject(text, {
    grants: grants.grants,
    counties: facts.dataset.counties.map(({ code }) => code),
    indicators: facts.dataset.indicators.map(({ id }) => id),
    priorities: grants.priorities.map(({ slug }) => slug),
  });
}

/** Reads a chosen file; nothing where the browser cannot. */
export async function readFile(file: File, context: ApplicationFacts): Promise<ProjectReading | undefined> {
  try {
    return readText(await file.text(), context);
  } catch {
    return undefined;
  }
}
