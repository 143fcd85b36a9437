import { createContext, useContext, type ReactNode } from 'react';
import { onKeyCap } from '#renderer/keys/spoken';
import type { Platform } from '#renderer/keys/table';

export const PlatformContext = createContext<Platform>('linux');

/** A key, drawn; silent for screen readers, which are told by `aria-keyshortcuts` or the key sheet. */
export function KeyCap({ press }: { readonly press: string }): ReactNode {
  return <kbd aria-hidden="true">{onKeyCap(press, useContext(PlatformContext))}</kbd>;
}
