import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { createToken } from '../../api/tokens.js';
import { dayOf } from '../../components/days.js';
import { DayInput, TextInput } from '../../components/fields.js';
import { RequestForm } from '../../components/request-form.js';
import { ToldOnce } from '../../components/told-once.js';
import { useNow } from '../../components/use-now.js';
import { ActsAs } from './acts-as.js';
import { daysAfter, tokenOf, type Filled } from './filled.js';
import { ScopesField } from './scopes-field.js';
import { WhatItMay } from './what-it-may.js';

const USUAL_DAYS = 90;
const MOST_DAYS = 399;

/** Makes a token for a machine, which is shown once. */
export const CreateToken = ({ onDone, onCancel }: Readonly<{ onDone: () => void; onCancel: () => void }>) => {
  const { t } = useTranslation('tokens');
  const now = useNow();
  const [made, setMade] = useState<string>();
  if (made !== undefined) {
    return (
      <>
        <p className="says">{t('madeSays')}</p>
        <ToldOnce label={t('token')} secret={made} />
        <Button type="primary" onClick={onDone}>
          {t('ready')}
        </Button>
      </>
    );
  }
  return (
    <RequestForm<Filled, Readonly<{ token: string }>>
      ask={(filled) => createToken(tokenOf(filled))}
      initial={{ scopes: ['read'], expiresAt: dayOf(daysAfter(now, USUAL_DAYS)) }}
      submit={t('create')}
      onDone={({ token }) => setMade(token)}
      onCancel={onCancel}
    >
      <p className="says">{t('createSays')}</p>
      <TextInput name="name" label={t('name')} hint={t('nameHint')} required />
      <ActsAs />
      <ScopesField />
      <WhatItMay />
      <DayInput
        name="expiresAt"
        label={t('lastDay')}
        from={dayOf(now)}
        to={dayOf(daysAfter(now, MOST_DAYS))}
        required
      />
    </RequestForm>
  );
};
