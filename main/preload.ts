import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { isChannel, isTiding, type Bridge } from '#app/contract/channels';

const recto: Bridge = {
  ask: async (channel, ask) => {
    if (!isChannel(channel)) throw new Error(`no such channel: ${String(channel)}`);
    // main/ipc.ts answers each channel with its own type.
    return ipcRenderer.invoke(channel, ask) as ReturnType<typeof recto.ask<typeof channel>>;
  },
  listen: (tiding, listener) => {
    if (!isTiding(tiding)) throw new Error(`no such tiding: ${String(tiding)}`);
    const heard = (_event: unknown, said: Parameters<typeof listener>[0]): void => { listener(said); };
    ipcRenderer.on(tiding, heard);
    return () => { ipcRenderer.off(tiding, heard); };
  },
  tokenOf: async (file) => {
    if (!(file instanceof File)) return null;
    const path = webUtils.getPathForFile(file);
    return path === '' ? null : ipcRenderer.invoke('recto:token', path) as ReturnType<typeof recto.tokenOf>;
  },
};
contextBridge.exposeInMainWorld('recto', recto);
