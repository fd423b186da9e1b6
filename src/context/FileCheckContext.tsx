import { createContext, useContext } from 'react';
import type { I18n } from '../i18n/createI18n.ts';
import type { FileReport } from '../view/fileReport.ts';

/** Says what would happen if a file were put on the host in place of the one with the figures. Sends nothing. */
export type CheckFile = (file: File, i18n: I18n) => Promise<FileReport>;

const FileCheckContext = createContext<CheckFile | undefined>(undefined);
export const FileCheckProvider = FileCheckContext.Provider;

/** What checks a file; none before the site gives it. */
export const useFileCheck = (): CheckFile | undefined => useContext(FileCheckContext);
