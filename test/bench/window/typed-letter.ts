import { start, type Answer, type Started } from '#test/bench/window/devtools';

/** Milliseconds between two looks at a page. */
const LOOK = 5;
/** A letter that no article begins with. */
const LETTER = '\u0123';

/** Milliseconds from the start of the program: its page was made; the place to type in was there; the letter was drawn. */
export interface Times { readonly page: number; readonly ready: number; readonly echo: number }

/** Clicks before the first letter of a place as soon as it is there, and types. `place`: an expression of the page that gives the element, or undefined. */
export async function typedLetter(executable: string, args: readonly string[], environment: Readonly<Record<string, string>>, place: string): Promise<Times> {
  const began = process.hrtime.bigint();
  const since = (): number => Number(process.hrtime.bigint() - began) / 1e6;
  const app = await start(executable, args, environment);
  const page = since();
  const { x, y } = await until(app, `(() => {
    const [box] = (${place})?.getClientRects() ?? [];
    if (box === undefined) return undefined;
    window.echoed = new Promise((resolve) => {
      // Behind the frame in which it is drawn.
      const seen = () => { if ((${place})?.textContent.startsWith('${LETTER}')) requestAnimationFrame(() => { setTimeout(resolve); }); };
      new MutationObserver(seen).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    return { x: box.left + 1, y: box.top + Math.min(8, box.height / 2) };
  })()`) as { readonly x: number; readonly y: number };
  const ready = since();
  const at = { x, y, button: 'left', clickCount: 1 };
  for (const type of ['mousePressed', 'mouseReleased']) await app.ask('Input.dispatchMouseEvent', { ...at, type });
  await app.ask('Input.dispatchKeyEvent', { type: 'keyDown', text: LETTER, key: LETTER });
  await evaluated(app, 'window.echoed');
  const echo = since();
  await app.close();
  return { page, ready, echo };
}

/** The value of an expression of the page, as soon as it has one. */
export async function until(app: Started, expression: string): Promise<unknown> {
  for (const given = Date.now() + 30_000; Date.now() < given;) {
    const value = await evaluated(app, expression);
    if (value !== undefined) return value;
    await new Promise((resolve) => { setTimeout(resolve, LOOK); });
  }
  throw new Error(`never came: ${expression}`);
}
async function evaluated(app: Started, expression: string): Promise<unknown> {
  let answer: Answer;
  try { answer = await app.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }); } catch (reason) {
    // The page went on to its own address meanwhile.
    if (reason instanceof Error && /context|navigat/iu.test(reason.message)) return undefined;
    throw reason;
  }
  if (answer.exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
  return answer.result?.value;
}
