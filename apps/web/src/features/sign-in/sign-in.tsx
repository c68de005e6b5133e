import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { signIn } from '../../api/session.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';

/** Who it is, by name and password. */
export const SignIn = () => {
  const { t } = useTranslation('signIn');
  const { mutate, error, isPending } = useMutation({ mutationFn: signIn });
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      {error && <ProblemNotice error={error} title={t('refused')} />}
      <Form<Schemas['SignInDto']>
        layout="vertical"
        requiredMark={false}
        style={{ maxWidth: 360, marginTop: 18 }}
        onFinish={(told) => mutate(told)}
      >
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('submit')}
        </Button>
      </Form>
    </>
  );
};
