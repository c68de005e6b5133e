import { useState, type ReactNode } from 'react';
import { Button, Dropdown, Modal } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/client.js';
import { useAllUnits } from '../api/organisation.js';
import { usePerson } from '../api/questions.js';
import { itemsOf, openedMenu } from '../components/opened-menu.js';
import { standsUnder } from '../components/stands-under.js';
import type { UnitFormProps } from '../components/unit-form.js';
import { CloseUnit } from '../features/close-unit/close-unit.js';
import { EstablishUnit } from '../features/establish-unit/establish-unit.js';
import { kindsBelow } from '../features/establish-unit/kinds.js';
import { MergeUnit } from '../features/merge-unit/merge-unit.js';
import { UnitHistory } from '../features/organisation-history/unit-history.js';
import { RenameUnit } from '../features/rename-unit/rename-unit.js';
import { useDone } from './use-done.js';

const forms = {
  establishBelow: (props) => <EstablishBelow {...props} />,
  rename: (props) => <RenameUnit {...props} />,
  merge: (props) => <MergeUnit {...props} />,
  close: (props) => <CloseUnit {...props} />,
  history: ({ unit }) => <UnitHistory id={unit.id} />,
} as const satisfies Readonly<Record<string, (props: UnitFormProps) => ReactNode>>;

type Step = keyof typeof forms;
const STEPS = ['establishBelow', 'rename', 'merge', 'close', 'history'] as const satisfies readonly Step[];

const EstablishBelow = ({ unit, onDone, onCancel }: UnitFormProps) => {
  const { t } = useTranslation('units');
  return <EstablishUnit below={unit} onDone={() => onDone(t('established'))} onCancel={onCancel} />;
};

type Fits = (unit: Unit, units: readonly Unit[]) => boolean;

/** Whether a step leads anywhere; the API judges it again. */
const canBe: Readonly<Record<Step, Fits>> = {
  establishBelow: ({ kind }) => kindsBelow(kind).length > 0,
  rename: () => true,
  merge: ({ id, kind }, units) => units.some((other) => other.kind === kind && other.id !== id),
  close: ({ kind }) => kind !== 'district',
  history: () => true,
};

/** The steps that whoever looks can take: only administrators change units, and auditors see those below their own. */
const useOffered = (unit: Unit): readonly Step[] => {
  const person = usePerson();
  const all = useAllUnits().data ?? [];
  const standing = all.filter(({ closed }) => !closed);
  const own = person?.unit;
  if (person?.role !== 'administrator') {
    const sees = own !== undefined && (own.kind === 'district' || standsUnder(unit, own.id, all));
    return sees ? ['history'] : [];
  }
  return STEPS.filter((each) => (!unit.closed || each === 'history') && canBe[each](unit, standing));
};

/** What can be done about one unit. */
export const UnitSteps = ({ unit }: { unit: Unit }) => {
  const { t } = useTranslation('units');
  const [step, setStep] = useState<Step>();
  const done = useDone({ changed: 'units', close: () => setStep(undefined) });
  const offered = useOffered(unit);
  if (offered.length === 0) return null;
  return (
    <>
      <Dropdown
        {...openedMenu}
        menu={{ items: itemsOf(offered.map((each) => ({ key: each, label: t(each), onChosen: () => setStep(each) }))) }}
      >
        <Button size="small" type="text" className="unit-actions" aria-haspopup="menu" aria-label={t('actOn', unit)}>
          {t('act')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <Modal
        open={step !== undefined}
        title={step && `${unit.name} · ${t(step)}`}
        footer={null}
        onCancel={() => setStep(undefined)}
        destroyOnHidden
      >
        {step && forms[step]({ unit, onDone: done, onCancel: () => setStep(undefined) })}
      </Modal>
    </>
  );
};
