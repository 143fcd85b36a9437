import { appHandlers } from '#main/handlers/app';
import { exportHandlers } from '#main/handlers/export';
import { homeHandlers } from '#main/handlers/home';
import { reviewHandlers } from '#main/handlers/review';
import { sidesHandlers } from '#main/handlers/sides';
import { windowHandlers } from '#main/handlers/window';
import { answerAll, answerPaths } from '#main/ipc';
import type { Parts } from '#main/parts';

/** Every channel of the contract has its handler; a missing one does not compile. */
export function answerEverything(parts: Parts, settingsChanged: () => Promise<void>): void {
  answerAll({ ...appHandlers(parts, settingsChanged), ...homeHandlers(parts), ...reviewHandlers(parts), ...sidesHandlers(parts), ...exportHandlers(parts), ...windowHandlers(parts) }, parts.windows.reviewIn);
  answerPaths(parts.tokens.give);
}
