import type { Send } from '../api/recording.js';
import { LongText } from './fields.js';
import { StepForm, useStepWords, type StepProps } from './step-form.js';
import type { StepName } from './step-name.js';

export type Reason = Readonly<{ reason: string }>;

type Props = StepProps & Readonly<{ step: StepName; send: Send<Reason>; label?: string; optional?: boolean }>;

/** A step that asks for nothing but the reason. */
export const ReasonStep = ({ label, optional = false, ...step }: Props) => {
  const t = useStepWords();
  return (
    <StepForm<Reason> {...step}>
      <LongText name="reason" label={label ?? t('reason')} required={!optional} />
    </StepForm>
  );
};
