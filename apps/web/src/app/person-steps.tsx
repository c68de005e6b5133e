import { useState, type ReactNode } from 'react';
import { Button, Dropdown, Modal } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import type { Colleague } from '../api/people.js';
import { itemsOf, openedMenu } from '../components/opened-menu.js';
import type { PersonFormProps } from '../components/person-form.js';
import { CloseAccount } from '../features/close-account/close-account.js';
import { DepartPerson } from '../features/depart-person/depart-person.js';
import { EndSessions } from '../features/end-sessions/end-sessions.js';
import { GivePost } from '../features/give-post/give-post.js';
import { OpenAccount } from '../features/open-account/open-account.js';
import { PersonHistory } from '../features/organisation-history/person-history.js';
import { RenamePerson } from '../features/rename-person/rename-person.js';
import { UnlockAccount } from '../features/unlock-account/unlock-account.js';
import { usePerson } from '../api/questions.js';
import { useSignInWays } from '../api/session.js';
import { openSteps, type PersonStep } from './open-to-administrator.js';
import { useDone } from './use-done.js';

const forms = {
  unlock: (props) => <UnlockAccount {...props} />,
  account: ({ person, ...props }) => <OpenAccount id={person.id} {...props} />,
  givePost: (props) => <GivePost {...props} />,
  rename: (props) => <RenamePerson {...props} />,
  endSessions: (props) => <EndSessions {...props} />,
  closeAccount: (props) => <CloseAccount {...props} />,
  depart: (props) => <DepartPerson {...props} />,
  history: ({ person }) => <PersonHistory id={person.id} />,
} as const satisfies Readonly<Record<PersonStep, (props: PersonFormProps) => ReactNode>>;

/** What can be done about one person. */
export const PersonSteps = ({ person }: { person: Colleague }) => {
  const { t } = useTranslation('staff');
  const { language } = useAsking();
  const { data: ways } = useSignInWays();
  const [step, setStep] = useState<PersonStep>();
  const name = person.name[language];
  const close = () => setStep(undefined);
  const done = useDone({ changed: 'people', close });
  const me = usePerson();
  const asker = { me: me?.id ?? '', keeps: me?.role === 'administrator', local: ways?.local !== false };
  const steps = openSteps(person, asker);
  return (
    <>
      <Dropdown
        {...openedMenu}
        menu={{ items: itemsOf(steps.map((each) => ({ key: each, label: t(each), onChosen: () => setStep(each) }))) }}
      >
        <Button size="small" aria-haspopup="menu" aria-label={t('stepsOn', { name })}>
          {t('steps')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <Modal
        open={step !== undefined}
        title={step && `${name} · ${t(step)}`}
        footer={null}
        onCancel={close}
        destroyOnHidden
      >
        {step && forms[step]({ person, onDone: () => done(t('done', { step: t(step), name })), onCancel: close })}
      </Modal>
    </>
  );
};
