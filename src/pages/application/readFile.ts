import { readProject } from '../../export/application/projectFile.ts';
import type { ProjectReading } from '../../export/application/projectFile.ts';
import type { TableBrief } from '../../domain/tables.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';

/** Reads a project's text against what this site has. */
export function readText(text: string, { grants }: ApplicationFacts, tables: readonly TableBrief[]): ProjectReading {
  return readProject(text, {
    grants: grants.grants,
    tables: tables.map(({ counties, ...table }) => ({ ...table, counties: counties.map(({ code }) => code) })),
    priorities: grants.priorities.map(({ slug }) => slug),
  });
}

/** Reads a chosen file; nothing where the browser cannot. */
export async function readFile(
  file: File,
  context: ApplicationFacts,
  tables: readonly TableBrief[],
): Promise<ProjectReading | undefined> {
  try {
    return readText(await file.text(), context, tables);
  } catch {
    return undefined;
  }
}
