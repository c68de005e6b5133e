import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { LongText, TextInput } from '../../components/fields.js';

const PROBLEM = 'problem';

/** What is wrong, or what is needed where the procedure is about no problem. */
export const What = () => {
  const { t } = useTranslation('filing');
  const { t: word } = useTranslation('case');
  const isProblem = Form.useWatch<string | undefined>('procedure') === PROBLEM;
  return (
    <>
      <TextInput name="title" label={word('title')} hint={t(isProblem ? 'titleHint' : 'needTitleHint')} required />
      <LongText
        name="description"
        label={isProblem ? word('description') : t('need')}
        hint={t(isProblem ? 'descriptionHint' : 'needHint')}
        rows={4}
        required
      />
    </>
  );
};
