import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { changePassword } from '../../api/session.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';

/** A password of one's own in place of the one for one time. */
export const ChoosePassword = () => {
  const { t } = useTranslation('signIn');
  const { mutate, error, isPending } = useMutation({ mutationFn: changePassword });
  return (
    <>
      <PageHeading title={t('choose')}>{t('choose')}</PageHeading>
      <p>{t('oneTime')}</p>
      {error && <ProblemNotice error={error} title={t('notSaved')} />}
      <Form<Schemas['ChangePasswordDto']>
        layout="vertical"
        requiredMark={false}
        style={{ maxWidth: 360, marginTop: 18 }}
        onFinish={(told) => mutate(told)}
      >
        <Form.Item name="current" label={t('current')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label={t('next')} rules={[{ required: true }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('save')}
        </Button>
      </Form>
    </>
  );
};
