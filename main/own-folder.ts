import { app } from 'electron';
import path from 'node:path';

/** Where this installation keeps what it keeps. RECTO_USER_DATA names another folder, so that a test has its own. */
export function useOwnFolder(): void {
  const asked = process.env['RECTO_USER_DATA'];
  if (asked !== undefined && asked !== '') app.setPath('userData', path.resolve(asked));
}
