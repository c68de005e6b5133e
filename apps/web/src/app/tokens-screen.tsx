import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Token } from '../api/tokens.js';
import { CreateToken } from '../features/create-token/create-token.js';
import { RevokeToken } from '../features/revoke-token/revoke-token.js';
import { Tokens } from '../features/tokens/tokens.js';
import { useDone } from './use-done.js';

/** The tokens of machines, and what whoever keeps them can do. */
export const TokensScreen = () => <Tokens action={<Creating />} Actions={Revoking} />;

const Creating = () => {
  const { t } = useTranslation('tokens');
  const [creating, setCreating] = useState(false);
  const queries = useQueryClient();
  const close = () => {
    setCreating(false);
    void queries.invalidateQueries({ queryKey: ['tokens'] });
  };
  return (
    <>
      <Button type="primary" onClick={() => setCreating(true)}>
        {t('create')}
      </Button>
      <Modal open={creating} title={t('create')} footer={null} onCancel={close} destroyOnHidden>
        <CreateToken onDone={close} onCancel={close} />
      </Modal>
    </>
  );
};

const Revoking = ({ token }: { token: Token }) => {
  const { t } = useTranslation('tokens');
  const [revoking, setRevoking] = useState(false);
  const close = () => setRevoking(false);
  const done = useDone({ changed: 'tokens', close });
  return (
    <>
      <Button size="small" aria-label={t('revokeThis', token)} onClick={() => setRevoking(true)}>
        {t('revoke')}
      </Button>
      <Modal open={revoking} title={t('revoke')} footer={null} onCancel={close} destroyOnHidden>
        <RevokeToken token={token} onDone={() => done(t('revoked'))} onCancel={close} />
      </Modal>
    </>
  );
};
