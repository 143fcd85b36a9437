import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('recto', {});
