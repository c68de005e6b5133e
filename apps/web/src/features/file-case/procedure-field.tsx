import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { Schemas } from '../../api/client.js';

type Procedure = Schemas['ProcedureInFullDto'];

/** How the case will be handled: each procedure with a sentence about it. */
export const ProcedureField = ({ procedures }: { procedures: readonly Procedure[] }) => {
  const { t } = useTranslation('filing');
  const { language } = useAsking();
  return (
    <Form.Item name="procedure" label={t('procedure')} required>
      <Radio.Group className="procedures" aria-label={t('procedure')}>
        {procedures.map(({ name, title, about }) => (
          <Radio key={name} value={name}>
            <span className="procedure-title">{title[language]}</span>
            <span className="beneath">{about[language]}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
};
