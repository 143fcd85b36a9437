import { useMemo, type ReactNode } from 'react';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { AnnotateDialog } from '#renderer/features/desk/annotate-dialog.tsx';
import { ApproveDialog } from '#renderer/features/desk/approve-dialog.tsx';
import { DismissDialog } from '#renderer/features/desk/dismiss-dialog.tsx';
import { LanguagesDialog } from '#renderer/features/desk/languages-dialog.tsx';
import { NoteDialog } from '#renderer/features/desk/note-dialog.tsx';
import { RemarkDialog } from '#renderer/features/desk/remark-dialog.tsx';
import { SourceDialog } from '#renderer/features/desk/source-dialog.tsx';
import { SubmitDialog } from '#renderer/features/desk/submit-dialog.tsx';
import { WriteDialog } from '#renderer/features/desk/write-dialog.tsx';
import { placeAsked } from '#renderer/features/desk/selected-place';
import '#renderer/features/desk/dialogs.css';

/** What is being asked over the Desk. */
export function Dialogs(): ReactNode {
  const desk = useDeskStore();
  const asking = useDesk((state) => state.asking);
  const at = useMemo(() => placeAsked(asking), [asking]);
  const close = (): void => { desk.state.setState({ asking: null }); };
  if (asking === null) return null;
  switch (asking.what) {
    case 'dismiss': return <DismissDialog doubt={asking.doubt} from={asking.from} onClose={close} />;
    case 'annotate': return <AnnotateDialog at={at} suggested={asking.doubt} onClose={close} />;
    case 'annotate-selection': return <AnnotateDialog at={at} suggested={null} onClose={close} />;
    case 'note': return <NoteDialog at={at} onClose={close} />;
    case 'note-on-selection': return <NoteDialog at={at} onClose={close} />;
    case 'write': return <WriteDialog sentences={asking.sentences} after={asking.after} onClose={close} />;
    case 'submit': return <SubmitDialog onClose={close} />;
    case 'approve': return <ApproveDialog version={asking.version} onClose={close} />;
    case 'request-changes': case 'withdraw': return <RemarkDialog what={asking.what} version={asking.version} onClose={close} />;
    case 'languages': return <LanguagesDialog onClose={close} />;
    case 'add-source': return <SourceDialog onClose={close} />;
    default: return asking satisfies never;
  }
}
