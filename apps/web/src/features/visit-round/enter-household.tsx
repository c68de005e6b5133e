import { useEffect, useRef } from 'react';
import { Button, Form, Input, type InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { useRecording } from '../../api/recording.js';
import { markOptional } from '../../components/mark-optional.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePlacingErrors } from '../../components/use-placing-errors.js';
import { withoutBlanks } from '../../components/without-blanks.js';

type Household = Schemas['VisitHouseholdDto'];
export type Entered = Pick<Household, 'door' | 'outcome'>;

const OUTCOMES = ['at-home', 'nobody-home', 'refused'] as const;

type Props = Readonly<{
  round: string;
  /** How the door is likely to begin. */
  begin: string;
  focus: boolean;
  onEntered: (household: Entered) => void;
}>;

/** A door, and what was found there: the outcome is the button that sends it. */
export const EnterHousehold = ({ round, begin, focus, onEntered }: Props) => {
  const { t } = useTranslation('visitRound');
  const { t: visits } = useTranslation('visits');
  const [form] = Form.useForm<Household>();
  const { placed, place } = usePlacingErrors(form);
  const sent = useRef<Household>(undefined);
  const input = useRef<InputRef>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const { mutate, error, isPending, variables } = useRecording<Household>({
    send: (body, header) =>
      client.POST('/api/visits/{id}/households', { params: { path: { id: round }, header }, body }),
    onRecorded: () => sent.current && onEntered(sent.current),
  });
  const enter = (outcome: Household['outcome']) => {
    const household = { ...withoutBlanks(form.getFieldsValue()), outcome };
    sent.current = household;
    mutate(household, { onError: place });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      className="record-form enter-household"
      requiredMark={markOptional}
      initialValues={{ door: begin }}
    >
      {error && <ProblemNotice error={error} {...(placed ? { placed } : {})} />}
      <Form.Item name="door" label={t('door')} required>
        <Input ref={input} size="large" placeholder={t('doorExample')} autoComplete="off" aria-required />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input autoComplete="off" />
      </Form.Item>
      <div className="outcomes">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="large"
            className={outcome}
            disabled={isPending}
            loading={isPending && variables.outcome === outcome}
            onClick={() => enter(outcome)}
          >
            {visits(`outcomes.${outcome}`)}
          </Button>
        ))}
      </div>
    </Form>
  );
};
