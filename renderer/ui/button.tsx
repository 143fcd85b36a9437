import type { ComponentProps, ReactNode } from 'react';
import { ariaKey } from '#renderer/keys/spoken';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import '#renderer/ui/button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly look?: 'usual' | 'primary' | 'plain' | 'link' | 'icon';
  readonly small?: boolean;
  /** The key that does the same, as in the table of keys. */
  readonly press?: string;
  readonly children: ReactNode;
}
/** Every action wears its key. */
export function Button({ look = 'usual', small = false, press = '', className = '', children, ...rest }: ButtonProps): ReactNode {
  return <button type="button" className={`button ${look} ${small ? 'small' : ''} ${className}`} aria-keyshortcuts={press === '' ? undefined : ariaKey(press)} {...rest}>{children}{press === '' ? null : <KeyCap press={press} />}</button>;
}
