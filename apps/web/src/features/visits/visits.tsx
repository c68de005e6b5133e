import { useState } from 'react';
import { Button, Modal, Radio, Skeleton } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/client.js';
import { usePerson } from '../../api/questions.js';
import { useRounds, type RoundsQuestion } from '../../api/visits.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { OpenRound } from './open-round.js';
import { RoundCard } from './round-card.js';
import './visits.css';

const GOES = ['community-staff', 'subdistrict-staff'];
const SEES = [...GOES, 'coordinator', 'leadership', 'auditor'];

/** The door-to-door rounds that concern whoever asks. */
export const Visits = () => {
  const { t } = useTranslation('visits');
  const person = usePerson();
  if (!person) return <Skeleton active />;
  const sees = SEES.includes(person.role);
  return (
    <>
      <PageHeading title={t('heading')}>{t(sees ? 'heading' : 'mayNot')}</PageHeading>
      {sees ? <Rounds person={person} /> : <p className="quiet">{t('mayNotHint')}</p>}
    </>
  );
};

const Rounds = ({ person }: { person: Person }) => {
  const { t } = useTranslation('visits');
  const [open, setOpen] = useState<boolean>();
  const question = { ...aroundOf(person), ...(open === undefined ? {} : { open }) };
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useRounds(question);
  const rounds = data?.pages.flatMap(({ items }) => items) ?? [];
  const opening = GOES.includes(person.role) && <Opening person={person} />;
  return (
    <>
      <div className="visits-top">
        <Radio.Group
          aria-label={t('state')}
          value={open ?? 'all'}
          onChange={({ target: { value } }) => setOpen(typeof value === 'boolean' ? value : undefined)}
          options={[
            { value: 'all', label: t('all') },
            { value: true, label: t('underWay') },
            { value: false, label: t('over') },
          ]}
          optionType="button"
        />
        {rounds.length > 0 && opening}
      </div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {data && rounds.length === 0 && (
        <EmptyNotice title={t('none')} {...(opening ? { hint: t('noneHint') } : {})}>
          {opening}
        </EmptyNotice>
      )}
      <ul className="rounds">
        {rounds.map((round) => (
          <RoundCard key={round.id} round={round} />
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};

const aroundOf = ({ role, unit }: Person): RoundsQuestion => {
  if (!unit) return {};
  if (role === 'community-staff') return { community: unit.id };
  return role === 'subdistrict-staff' ? { subdistrict: unit.id } : {};
};

const Opening = ({ person }: { person: Person }) => {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const close = () => setOpening(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpening(true)}>
        {t('openOne')}
      </Button>
      <Modal open={opening} title={t('openOne')} footer={null} onCancel={close} destroyOnHidden>
        <OpenRound
          person={person}
          onOpened={(id) => void navigate({ to: '/visits/$id', params: { id } })}
          onCancel={close}
        />
      </Modal>
    </>
  );
};
