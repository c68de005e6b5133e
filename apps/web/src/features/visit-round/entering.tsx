import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/client.js';
import { EnterHouseholds } from './enter-households.js';
import { TakeRequests } from './take-requests.js';
import { UploadSheet } from './upload-sheet.js';

type Props = Readonly<{ round: string; person: Person; door: string | undefined }>;

/** The three ways to enter what a round finds. `door`: one to go to next. */
export const Entering = ({ round, person, door }: Props) => {
  const { t } = useTranslation('visitRound');
  return (
    <section className="entering" aria-label={t('actions')}>
      <Tabs
        tabBarGutter={22}
        items={[
          { key: 'enter', label: t('enter'), children: <EnterHouseholds key={door} round={round} door={door} /> },
          { key: 'request', label: t('request'), children: <TakeRequests round={round} role={person.role} /> },
          { key: 'sheet', label: t('sheet'), children: <UploadSheet round={round} /> },
        ]}
      />
    </section>
  );
};
