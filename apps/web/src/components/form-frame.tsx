import type { ReactNode } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { markOptional } from './mark-optional.js';
import { ProblemNotice } from './problem-notice.js';
import { usePlacingErrors } from './use-placing-errors.js';
import './record-form.css';

/** What becomes of what was filled in. */
export type Sending<Body> = Readonly<{
  mutate: (body: Body, told: { onError: (error: Error) => void }) => void;
  isPending: boolean;
  error: Error | null;
}>;

type Props<Body> = Readonly<{
  sending: Sending<Body>;
  bodyOf: (filled: Body) => Body;
  initial?: object;
  submit?: string;
  onCancel?: () => void;
  /** Says what went wrong where there is more to say than the API's own words. */
  notice?: ReactNode;
  children: ReactNode;
}>;

/** Fields and the button that sends them. What is wrong is the API's to say, and is said beside the field it is about. */
export const FormFrame = <Body extends object>({ sending, bodyOf, notice, children, ...props }: Props<Body>) => {
  const { initial, submit, onCancel } = props;
  const { t } = useTranslation('form');
  const [form] = Form.useForm<Body>();
  const { placed, place } = usePlacingErrors(form);
  const { error, isPending, mutate } = sending;
  return (
    <Form
      form={form}
      layout="vertical"
      className="record-form"
      requiredMark={markOptional}
      initialValues={initial ?? {}}
      onFinish={(filled) => mutate(bodyOf(filled), { onError: place })}
    >
      {error && (notice ?? <ProblemNotice error={error} {...(placed ? { placed } : {})} />)}
      {children}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {submit ?? t('submit')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </Form>
  );
};
