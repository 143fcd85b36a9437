import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failureLine } from '#app/i18n/failure-line';
import type { InterfaceLanguage } from '#app/i18n/languages';
import { interfaceIn } from '#app/i18n/translate';
import { recto } from '#renderer/bridge';
import { App } from '#renderer/app.tsx';
import { createShell } from '#renderer/state/shell';
import '#renderer/styles/fonts.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/base.css';

/** Milliseconds after which the reader is told that a review is being opened. */
const LONG = 200;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// Asked for before anything is laid out, so that no line changes its length when they come.
for (const font of ['17px "Source Serif 4 Variable"', '13px "Inter Variable"']) void document.fonts.load(font);
const start = await recto.ask('app/start', {});
let spoken = await interfaceIn(start.settings.language);
const shell = createShell(recto, start, (failure) => failureLine(spoken.getFixedT(spoken.language, 'ui'), failure), (run, milliseconds) => { setTimeout(run, milliseconds); });
const page = createRoot(root);
const show = (): void => { page.render(<StrictMode><App shell={shell} spoken={spoken} /></StrictMode>); };
const speak = async (language: InterfaceLanguage): Promise<void> => { spoken = await interfaceIn(language); show(); };
shell.state.subscribe(({ settings }, before) => {
  if (settings.language !== before.settings.language) void speak(settings.language);
});
// A review that is soon there is the first thing to be drawn; for a long one Home says that it is being opened.
if (start.review !== null) await Promise.race([shell.enter(Promise.resolve({ review: start.review })), new Promise((resolve) => { setTimeout(resolve, LONG); })]);
show();
