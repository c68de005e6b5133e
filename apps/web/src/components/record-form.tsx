import type { ReactNode } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecording, type Send, type Written } from '../api/recording.js';
import { Refused } from '../api/refused.js';
import { markOptional } from './mark-optional.js';
import { ProblemNotice } from './problem-notice.js';
import { StaleNotice } from './stale-notice.js';
import { usePlacingErrors } from './use-placing-errors.js';
import { withoutBlanks } from './without-blanks.js';
import './record-form.css';

type Props<Body, Answer extends Written> = Readonly<{
  send: Send<Body, Answer>;
  /** The revision the person looked at; absent for something new. */
  revision?: number;
  /** Called when the person wants to see what somebody else changed. */
  onLookAgain?: () => void;
  onRecorded: (written: Answer) => void;
  onCancel?: () => void;
  initial?: object;
  /** Makes the body of what was filled in; without it, all but the blanks is sent. */
  bodyOf?: (filled: Body) => Body;
  submit?: string;
  children: ReactNode;
}>;

/** A form that makes one request. What is wrong is the API's to say, and is said beside the field it is about. */
export const RecordForm = <Body extends object, Answer extends Written = Written>({
  children,
  onCancel,
  onLookAgain,
  ...props
}: Props<Body, Answer>) => {
  const { send, revision, onRecorded, initial, bodyOf = withoutBlanks, submit } = props;
  const { t } = useTranslation('form');
  const [form] = Form.useForm<Body>();
  const recording = useRecording({ send, onRecorded, ...(revision === undefined ? {} : { revision }) });
  const { error, reset } = recording;
  const refused = error instanceof Refused ? error : undefined;

  const { placed, place } = usePlacingErrors(form);

  const lookAgain = () => {
    reset();
    onLookAgain?.();
  };

  return (
    <Form
      form={form}
      layout="vertical"
      className="record-form"
      requiredMark={markOptional}
      initialValues={initial ?? {}}
      onFinish={(filled) => recording.mutate(bodyOf(filled), { onError: place })}
    >
      {error && refused?.isStale && <StaleNotice refused={refused} onLook={lookAgain} />}
      {error && !refused?.isStale && <ProblemNotice error={error} {...(placed ? { placed } : {})} />}
      {children}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={recording.isPending}>
          {submit ?? t('submit')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </Form>
  );
};
