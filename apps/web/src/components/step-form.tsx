import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';
import type { Send } from '../api/recording.js';
import { RecordForm } from './record-form.js';

/** What the form of a step on a case is told. */
export type StepProps = Readonly<{
  file: CaseFile;
  /** The revision the person looked at when they opened the form. */
  revision: number;
  onDone: () => void;
  onCancel: () => void;
  onLookAgain: () => void;
}>;

type Props<Body> = StepProps &
  Readonly<{
    send: Send<Body>;
    says: string;
    submit: string;
    initial?: object;
    bodyOf?: (filled: Body) => Body;
    children: ReactNode;
  }>;

/** One step on a case, taken on the revision the person sees. */
export const StepForm = <Body extends object>({ file: _file, onDone, says, children, ...form }: Props<Body>) => (
  <RecordForm<Body> {...form} onRecorded={onDone}>
    <p className="says">{says}</p>
    {children}
  </RecordForm>
);

/** The words of the steps. */
export const useStepWords = () => useTranslation('steps').t;
