import { app } from 'electron';
import { readArguments } from '#main/arguments';
import { runCommandLine } from '#main/command-line';
import { useOwnFolder } from '#main/own-folder';
import { declareScheme } from '#main/window/protocol';
import { buildWall } from '#main/window/wall';
import { begin } from '#main/begin';

const asked = readArguments(process.argv, app.isPackaged, process.cwd());
// Awaited, so that Electron does not go on to open a display meanwhile: the command line needs none.
if (asked.commandLine !== null) await runCommandLine(asked.commandLine);
else {
  useOwnFolder();
  declareScheme();
  buildWall();
  // One app for one folder: a second start hands its files over and ends.
  if (app.requestSingleInstanceLock({ files: asked.files })) {
    // Not awaited: Electron gives the ready event only after this module has been read to its end.
    void app.whenReady().then(async () => begin(asked.files));
  } else app.quit();
}
