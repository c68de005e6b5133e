import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';
import { usePerson } from '../api/questions.js';
import type { Send } from '../api/recording.js';
import { RecordForm } from './record-form.js';
import { useStepName, type StepName } from './step-name.js';

/** What the form of a step on a case is told. */
export type StepProps = Readonly<{
  file: CaseFile;
  /** What of the case it is about: the id of a work item, a survey, a unit…; empty for the case itself. */
  part: string;
  /** What people call that part. */
  named: string;
  /** The revision the person looked at when they opened the form. */
  revision: number;
  /** Told when the form itself has moved the case on, as an upload does. */
  onMovedOn: (revision: number) => void;
  /** Told the revision that the step has brought the case to. */
  onDone: (revision: number) => void;
  onCancel: () => void;
  onLookAgain: () => void | Promise<void>;
}>;

type Props<Body> = StepProps &
  Readonly<{
    step: StepName;
    send: Send<Body>;
    initial?: object;
    bodyOf?: (filled: Body) => Body;
    children?: ReactNode;
  }>;

/** One step on a case, taken on the revision the person sees. */
export const StepForm = <Body extends object>({ file, step, named, onDone, children, ...form }: Props<Body>) => {
  const t = useStepWords();
  const unit = usePerson()?.unit?.name ?? '';
  return (
    <RecordForm<Body>
      {...form}
      submit={useStepName(file.procedure.name)(step)}
      onRecorded={({ revision }) => onDone(revision)}
    >
      <p className="says">{t(`says.${step}`, { named, unit, community: file.community.name })}</p>
      {children}
    </RecordForm>
  );
};

/** The words of the steps. */
export const useStepWords = () => useTranslation('steps').t;
