import type { ReactNode } from 'react';
import { TextArea } from '#renderer/ui/field.tsx';

/** A text, and the HTML the clipboard brought with it, so that headings, links and lists survive. */
export interface Pasted { readonly text: string; readonly html: string | null }
interface PastedTextProps { readonly label: string; readonly hint?: string; readonly first?: boolean; readonly value: Pasted; readonly onPasted: (pasted: Pasted) => void }
/** The HTML holds only as long as the text is what was pasted. */
export function PastedText({ value, onPasted, ...field }: PastedTextProps): ReactNode {
  return <TextArea {...field} className="set" rows={7} dir="auto" spellCheck={false} value={value.text} onChange={(event) => { onPasted({ text: event.target.value, html: null }); }}
    onPaste={(event) => {
      const html = event.clipboardData.getData('text/html'), text = event.clipboardData.getData('text/plain');
      if (html === '' || value.text !== '') return;
      event.preventDefault();
      onPasted({ text, html });
    }} />;
}
