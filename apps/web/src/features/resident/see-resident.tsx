import { useState } from 'react';
import { Button, Input } from 'antd';
import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { seeResident, type Seen } from '../../api/resident.js';
import { ProblemNotice } from '../../components/problem-notice.js';

type Props = Readonly<{ file: CaseFile; resident: string; named: string }>;

/** Shows a resident when asked, which is a look on record, and hides them again. */
export const SeeResident = ({ file, resident, named }: Props) => {
  const { t } = useTranslation('resident');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: () => seeResident(file.id, { resident, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }),
    onSuccess: async () => {
      setReason('');
      await queries.invalidateQueries({ queryKey: ['looks', file.id] });
    },
  });
  if (data) {
    return (
      <div className="seen">
        <Known seen={data} />
        <Button icon={<EyeInvisibleOutlined aria-hidden />} onClick={() => reset()}>
          {t('hide')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Input
        className="why"
        value={reason}
        maxLength={200}
        autoComplete="off"
        aria-label={t('whyLook', { named })}
        placeholder={t('why')}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={() => mutate()}
      />
      <Button
        icon={<EyeOutlined aria-hidden />}
        loading={isPending}
        aria-label={t('lookAt', { named })}
        onClick={() => mutate()}
      >
        {t('look')}
      </Button>
    </>
  );
};

const Known = ({ seen: { name, phone, address } }: { seen: Seen }) => {
  const { t } = useTranslation('resident');
  return (
    <dl aria-live="polite">
      <div>
        <dt>{t('name')}</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>{t('phone')}</dt>
        <dd>{phone === undefined ? t('none') : <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}</dd>
      </div>
      <div>
        <dt>{t('address')}</dt>
        <dd>{address ?? t('none')}</dd>
      </div>
    </dl>
  );
};
