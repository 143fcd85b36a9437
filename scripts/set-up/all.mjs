import { debianPackages } from './debian-packages.mjs';
import { hasDisplay } from './display.mjs';
import { electron } from './electron.mjs';
import { nodePackages } from './node-packages.mjs';

/** All that is needed to open the app's window: on a screen, or on one in memory. Answers the runtime. */
export async function setUp() {
  nodePackages();
  debianPackages('window', ...(hasDisplay() ? [] : ['memory']));
  return electron();
}
