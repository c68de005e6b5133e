import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { itemProps } from './fields.js';
import type { Question } from './questions-asked.js';

const FEW = 4;
const LONG = 60;

/** One question, with the field that suits its answer. */
export const QuestionField = ({ question }: { question: Question }) => {
  const { language } = useAsking();
  const { id, required, [language]: label } = question;
  return (
    <Form.Item {...itemProps({ name: ['answers', id], label, required })}>
      <Answer question={question} />
    </Form.Item>
  );
};

// value, onChange and id come from Form.Item.
const Answer = ({ question, ...given }: { question: Question; id?: string }) => {
  const { t } = useTranslation('form');
  const { language } = useAsking();
  const { type, required, max = LONG, unit, choices = [], [language]: label } = question;
  const options = choices.map((choice) => ({ value: choice.id, label: choice[language] }));
  switch (type) {
    case 'number':
      return (
        <InputNumber<number> {...given} aria-required={required} className="number-input" suffix={unit?.[language]} />
      );
    case 'yes-no':
      return (
        <Radio.Group
          {...given}
          aria-label={label}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
        />
      );
    case 'day':
      return <Input {...given} type="date" aria-required={required} className="day-input" />;
    case 'choice':
      return choices.length <= FEW ? (
        <Radio.Group {...given} aria-label={label} options={options} />
      ) : (
        <Select {...given} options={options} placeholder={t('choose')} allowClear={!required} />
      );
    case 'text':
      return max > LONG ? (
        <Input.TextArea {...given} maxLength={max} autoSize={{ minRows: 2, maxRows: 8 }} />
      ) : (
        <Input {...given} maxLength={max} aria-required={required} autoComplete="off" />
      );
  }
};
