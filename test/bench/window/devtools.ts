import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A started Electron whose first page is reached over a pipe: no network, no Playwright, so nothing but the app is timed. */
export interface Started {
  /** Asks the page's devtools (https://chromedevtools.github.io/devtools-protocol). Throws what they refuse. */
  readonly ask: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Closes all windows in the way of a user; answers when the process has ended. */
  readonly close: () => Promise<void>;
}
export interface Answer { readonly result?: { readonly value?: unknown; readonly description?: string }; readonly exceptionDetails?: unknown }
interface Message { readonly id?: number; readonly method?: string; readonly sessionId?: string; readonly params?: { readonly sessionId?: string; readonly targetInfo?: { readonly type: string } }; readonly result?: Answer; readonly error?: { readonly message: string } }

/** Milliseconds until a window that has not come, or not gone, is given up. */
const PATIENCE = 60_000;

/** Starts `executable` with `args`; answers when its first page has been made (it may still be empty). */
export async function start(executable: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Started> {
  const child = spawn(executable, ['--remote-debugging-pipe', ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-2000); });
  const pipe = connection(child);
  const page = pipe.page();
  await pipe.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  const session = await within(page, () => `no page came: ${said}`);
  return {
    ask: async (method, params) => pipe.ask(method, params, session),
    close: async () => {
      const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
      // The pipe may close before the answer comes.
      void pipe.ask('Browser.close').catch(() => undefined);
      await within(ended, () => 'the app did not end').catch((reason: unknown) => { child.kill('SIGKILL'); throw reason; });
    },
  };
}

function connection(child: ChildProcess): { readonly ask: (method: string, params?: Readonly<Record<string, unknown>>, session?: string) => Promise<Answer>; readonly page: () => Promise<string> } {
  const [, , , into, from] = child.stdio as unknown as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void }>();
  let count = 0, rest = Buffer.alloc(0), came: (session: string) => void = () => undefined;
  const hear = (message: Message): void => {
    const { id, method, params, result, error } = message;
    if (method === 'Target.attachedToTarget' && params?.targetInfo?.type === 'page' && params.sessionId !== undefined) came(params.sessionId);
    const asker = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asker === undefined) return;
    waiting.delete(id);
    if (error === undefined) asker.resolve(result ?? {}); else asker.reject(new Error(error.message));
  };
  from.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      hear(JSON.parse(rest.subarray(0, end).toString()) as Message);
      rest = rest.subarray(end + 1);
    }
  });
  from.on('close', () => { for (const { reject } of waiting.values()) reject(new Error('the app has ended')); });
  // Written to after the app has ended: the asker is told by the other pipe's end.
  into.on('error', () => undefined);
  return {
    page: async () => new Promise((resolve) => { came = resolve; }),
    ask: async (method, params = {}, session) => new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      into.write(`${JSON.stringify({ id: count, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`);
    }),
  };
}

async function within<T>(wanted: Promise<T>, complaint: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => { reject(new Error(complaint())); }, PATIENCE); });
  try { return await Promise.race([wanted, late]); } finally { clearTimeout(timer); }
}
