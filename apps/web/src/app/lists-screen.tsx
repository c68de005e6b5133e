import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../api/questions.js';
import { Lists } from '../features/lists/lists.js';
import { levelsOf } from '../features/open-list/levels-of.js';
import { OpenList } from '../features/open-list/open-list.js';

/** The breakdown lists, and opening another. */
export const ListsScreen = () => <Lists action={<Opening />} />;

const Opening = () => {
  const { t } = useTranslation('campaigns');
  const person = usePerson();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  if (!person || levelsOf(person.role).length === 0) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpening(true)}>
        {t('openOne')}
      </Button>
      <Modal open={opening} title={t('openOne')} footer={null} onCancel={() => setOpening(false)} destroyOnHidden>
        <OpenList
          person={person}
          onOpened={(id) => void navigate({ to: '/lists/$id', params: { id } })}
          onCancel={() => setOpening(false)}
        />
      </Modal>
    </>
  );
};
