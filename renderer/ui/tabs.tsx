import type { KeyboardEvent, ReactNode } from 'react';
import '#renderer/ui/tabs.css';

interface TabsProps<T extends string> { readonly label: string; readonly tabs: readonly { readonly tab: T; readonly name: string; readonly count?: string }[]; readonly value: T; readonly onTab: (tab: T) => void; readonly children: ReactNode }
/** Tabs as ARIA has them: one stop for Tab, arrows go between them in the direction of the page. */
export function Tabs<T extends string>({ label, tabs, value, onTab, children }: TabsProps<T>): ReactNode {
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    const at = tabs.findIndex((tab) => tab.tab === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onTab(next.tab);
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => <button key={tab.tab} type="button" id={`tab-${tab.tab}`} role="tab" aria-selected={tab.tab === value} aria-controls={tab.tab === value ? `panel-${tab.tab}` : undefined} tabIndex={tab.tab === value ? 0 : -1} onClick={() => { onTab(tab.tab); }}>{tab.name}{tab.count === undefined ? null : <>{' '}<span className="count figures">{tab.count}</span></>}</button>)}
      </div>
      <div className="tab-panel" role="tabpanel" id={`panel-${value}`} aria-labelledby={`tab-${value}`}>{children}</div>
    </>
  );
}
