import { useState, type ReactNode } from 'react';
import { App, Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';
import { usePerson } from '../api/questions.js';
import type { StepProps } from '../components/step-form.js';
import { AmendCase } from '../features/amend-case/amend-case.js';
import { ClaimCase } from '../features/claim-case/claim-case.js';
import { CloseCase } from '../features/close-case/close-case.js';
import { ConfirmResolution } from '../features/confirm-resolution/confirm-resolution.js';
import { InviteDepartments } from '../features/invite-departments/invite-departments.js';
import { ListCase } from '../features/list-case/list-case.js';
import { RaiseCase } from '../features/raise-case/raise-case.js';
import { RefuseResolution } from '../features/refuse-resolution/refuse-resolution.js';
import { ReleaseClaim } from '../features/release-claim/release-claim.js';
import { ReopenCase } from '../features/reopen-case/reopen-case.js';
import { ResolveCase } from '../features/resolve-case/resolve-case.js';
import { WithdrawCase } from '../features/withdraw-case/withdraw-case.js';
import { stepsOpenTo, type Step } from './steps-open-to.js';

const forms: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  list: (props) => <ListCase {...props} />,
  raise: (props) => <RaiseCase {...props} />,
  invite: (props) => <InviteDepartments {...props} />,
  claim: (props) => <ClaimCase {...props} />,
  release: (props) => <ReleaseClaim {...props} />,
  resolve: (props) => <ResolveCase {...props} />,
  confirm: (props) => <ConfirmResolution {...props} />,
  refuse: (props) => <RefuseResolution {...props} />,
  close: (props) => <CloseCase {...props} />,
  reopen: (props) => <ReopenCase {...props} />,
  withdraw: (props) => <WithdrawCase {...props} />,
  amend: (props) => <AmendCase {...props} />,
};

/** A form that is open stays on the revision the person saw, until they look again. */
type Wanted = Readonly<{ step: Step; revision?: number }>;

/** The steps the person may take on a case as it stands: a button and a form each. */
export const CaseSteps = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('steps');
  const { message } = App.useApp();
  const person = usePerson();
  const queries = useQueryClient();
  const [wanted, setWanted] = useState<Wanted>();
  if (!person) return null;
  const steps = stepsOpenTo(person, file);
  const step = wanted?.revision === undefined ? steps.find((offered) => offered === wanted?.step) : wanted.step;
  const close = () => setWanted(undefined);
  const lookAgain = async () => {
    await queries.invalidateQueries({ queryKey: ['case', file.id] });
    setWanted((form) => form && { step: form.step });
  };
  const done = () => {
    close();
    if (step) void message.success(t('done', { step: t(`name.${step}`) }));
  };

  return (
    <section className="case-steps" aria-label={t('steps')}>
      {steps.length === 0 && <p className="quiet">{t('nothingToDo')}</p>}
      {steps.map((offered, index) => (
        <Button
          key={offered}
          type={index === 0 ? 'primary' : 'default'}
          onClick={() => setWanted({ step: offered, revision: file.revision })}
        >
          {t(`name.${offered}`)}
        </Button>
      ))}
      <Modal open={step !== undefined} title={step && t(`name.${step}`)} footer={null} onCancel={close} destroyOnHidden>
        {step &&
          forms[step]({
            file,
            revision: wanted?.revision ?? file.revision,
            onDone: done,
            onCancel: close,
            onLookAgain: () => void lookAgain(),
          })}
      </Modal>
    </section>
  );
};
