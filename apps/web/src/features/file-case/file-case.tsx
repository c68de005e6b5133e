import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { usePerson } from '../../api/questions.js';
import { PageHeading } from '../../components/page-heading.js';
import { Filed } from './filed.js';
import { FilingForm } from './filing-form.js';
import './file-case.css';

const FILES_CASES = ['community-staff', 'subdistrict-staff', 'coordinator'];

/** Tells a problem and gets a number for it. */
export const FileCase = () => {
  const { t } = useTranslation('filing');
  const person = usePerson();
  const [filed, setFiled] = useState<Schemas['WrittenDto']>();

  if (filed) return <Filed filed={filed} onAnother={() => setFiled(undefined)} />;
  const may = person === undefined || FILES_CASES.includes(person.role);
  return (
    <div className="file-case">
      <PageHeading title={t('heading')}>{t(may ? 'heading' : 'mayNot')}</PageHeading>
      <p className="intro">{t(may ? 'intro' : 'mayNotHint')}</p>
      {person && may && <FilingForm key={person.id} person={person} onFiled={setFiled} />}
    </div>
  );
};
