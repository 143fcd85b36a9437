import { debianPackages } from './debian-packages.mjs';
import { hasDisplay } from './display.mjs';
import { electron } from './electron.mjs';
import { nodePackages } from './node-packages.mjs';

/** All that is needed to open the app's window: on a screen, or on one in memory; and further Debian packages. Answers the runtime. */
export async function setUp(...sets) {
  nodePackages();
  debianPackages('window', ...(hasDisplay() ? [] : ['memory']), ...sets);
  return electron();
}
