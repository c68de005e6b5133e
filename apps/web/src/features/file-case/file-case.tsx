import { useState } from 'react';
import { Modal, Skeleton } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { usePerson, useProcedures } from '../../api/questions.js';
import { useFiledProcedures } from '../../components/filing-choice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { Filed } from './filed.js';
import { FilingForm } from './filing-form.js';
import { MeToo, type Same } from './me-too.js';
import './file-case.css';

/** Tells a problem and gets a number for it, or joins those who told it before. */
export const FileCase = () => {
  const { t } = useTranslation('filing');
  const person = usePerson();
  const navigate = useNavigate();
  const { error, isPending, refetch } = useProcedures();
  const procedures = useFiledProcedures(person?.role);
  const [filed, setFiled] = useState<Schemas['WrittenDto']>();
  const [same, setSame] = useState<Same>();

  if (filed) return <Filed filed={filed} onAnother={() => setFiled(undefined)} />;
  const may = isPending || error !== null || procedures.length > 0;
  return (
    <div className="file-case">
      <PageHeading title={t('heading')}>{t(may ? 'heading' : 'mayNot')}</PageHeading>
      <p className="intro">{t(may ? 'intro' : 'mayNotHint')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active />}
      {person && procedures.length > 0 && (
        <FilingForm key={person.id} person={person} procedures={procedures} onFiled={setFiled} onSame={setSame} />
      )}
      <Modal
        open={same !== undefined}
        title={t('meToo')}
        footer={null}
        onCancel={() => setSame(undefined)}
        destroyOnHidden
      >
        {same && (
          <MeToo
            same={same}
            onAdded={() => void navigate({ to: '/cases/$id', params: { id: same.suggestion.id } })}
            onCancel={() => setSame(undefined)}
          />
        )}
      </Modal>
    </div>
  );
};
