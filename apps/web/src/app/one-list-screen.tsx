import { useState, type ReactNode } from 'react';
import { Button, Modal } from 'antd';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BreakdownList } from '../api/lists.js';
import { usePerson } from '../api/questions.js';
import type { ListFormProps } from '../components/list-form.js';
import { unitToday } from '../components/unit-name.js';
import { AmendList } from '../features/amend-list/amend-list.js';
import { CloseList } from '../features/close-list/close-list.js';
import { OneList } from '../features/one-list/one-list.js';
import { PublishEdition } from '../features/publish-edition/publish-edition.js';

const route = getRouteApi('/staff/lists/$id');

/** The list its address names. */
export const OneListScreen = () => {
  const { id } = route.useParams();
  return <OneList key={id} id={id} Actions={Actions} />;
};

const forms = {
  publish: (props) => <PublishEdition {...props} />,
  amend: (props) => <AmendList {...props} />,
  close: (props) => <CloseList {...props} />,
} as const satisfies Readonly<Record<string, (props: ListFormProps) => ReactNode>>;

type Action = keyof typeof forms;
const ACTIONS = ['publish', 'amend', 'close'] as const satisfies readonly Action[];

/** What those who keep a list can do about it, as long as it is open; the API judges it again. */
const Actions = ({ list }: { list: BreakdownList }) => {
  const { t } = useTranslation('campaigns');
  const person = usePerson();
  const [action, setAction] = useState<Action>();
  const keeps =
    person?.role === 'coordinator' ||
    person?.unit?.id === unitToday(list.unit) ||
    (person?.role === 'subdistrict-staff' && list.level === 'community');
  if (!keeps || !list.open) return null;
  const close = () => setAction(undefined);
  return (
    <section className="case-steps" aria-label={t('actions')}>
      {ACTIONS.map((offered) => (
        <Button key={offered} onClick={() => setAction(offered)}>
          {t(offered)}
        </Button>
      ))}
      <Modal open={action !== undefined} title={action && t(action)} footer={null} onCancel={close} destroyOnHidden>
        {action && forms[action]({ list, onDone: close, onCancel: close })}
      </Modal>
    </section>
  );
};
