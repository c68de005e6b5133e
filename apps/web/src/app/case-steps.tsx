import { useState, type ReactNode } from 'react';
import { App, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';
import { OffersContext, type Offer } from '../components/offers.js';
import { useStepName } from '../components/step-name.js';
import { offersOn } from './next-steps.js';
import { stepForms } from './step-forms.js';

/** A form that is open stays on the revision the person saw, until they look again or move the case on themselves. */
type Wanted = Offer & Readonly<{ revision?: number }>;

const WIDE: readonly Offer['step'][] = ['propose-plan', 'record-survey', 'record-past-survey'];

/** Lets the person take steps on a case as it stands, each with a form of its own. */
export const CaseSteps = ({ file, children }: { file: CaseFile; children: ReactNode }) => {
  const { t } = useTranslation('steps');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const nameOf = useStepName(file.procedure.name);
  const [wanted, setWanted] = useState<Wanted>();
  // What the person has just done themselves they know of, also before the page has read it.
  const [brought, setBrought] = useState(0);
  const offers = offersOn(file);
  const stillOffered = offers.some(({ step, part }) => step === wanted?.step && part === wanted.part);
  const open = wanted && (wanted.revision !== undefined || stillOffered) ? wanted : undefined;
  const Form = open && stepForms[open.step];
  const close = () => setWanted(undefined);
  const lookAgain = async () => {
    await queries.invalidateQueries({ queryKey: ['case', file.id] });
    setWanted((form) => form && { step: form.step, part: form.part, ...(form.named ? { named: form.named } : {}) });
  };
  const done = (revision: number) => {
    close();
    setBrought(revision);
    if (open) void message.success(t('done', { step: nameOf(open.step) }));
  };

  return (
    <OffersContext
      value={{ offers, take: (offer) => setWanted({ ...offer, revision: Math.max(file.revision, brought) }) }}
    >
      {children}
      <Modal
        open={open !== undefined}
        title={open && nameOf(open.step)}
        width={open && WIDE.includes(open.step) ? 760 : 560}
        footer={null}
        onCancel={close}
        destroyOnHidden
      >
        {Form && (
          <Form
            file={file}
            part={open.part}
            named={open.named ?? ''}
            revision={open.revision ?? file.revision}
            onMovedOn={(revision) => {
              setBrought(revision);
              setWanted({ ...open, revision });
            }}
            onDone={done}
            onCancel={close}
            onLookAgain={lookAgain}
          />
        )}
      </Modal>
    </OffersContext>
  );
};
