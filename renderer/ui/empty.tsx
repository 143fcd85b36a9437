import type { ReactNode } from 'react';
import '#renderer/ui/empty.css';

/** What a place says while it holds nothing: why, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return <div className="empty"><p className="title">{title}</p>{children}</div>;
}
