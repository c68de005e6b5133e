import { useState } from 'react';
import { Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecordsOfService } from '../../api/catalogue.js';
import { useAsking } from '../../api/asking.js';
import { usePerson, useProcedures } from '../../api/questions.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useToday } from '../../components/use-now.js';
import { halvesUntil } from './halves.js';
import { RecordTable } from './record-table.js';
import './records.css';

const HALVES = 8;

/** What every unit delivered in a half-year, and how it was rated. */
export const RecordsOfService = () => {
  const { t } = useTranslation('records');
  const person = usePerson();
  if (!person) return <Skeleton active />;
  if (person.role === 'administrator') return <PageHeading title={t('heading')}>{t('mayNot')}</PageHeading>;
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <p className="says">{t('intro')}</p>
      <Records own={person.unit?.id} />
    </>
  );
};

const Records = ({ own }: { own: string | undefined }) => {
  const { t } = useTranslation('records');
  const { language } = useAsking();
  const halves = halvesUntil(useToday(), HALVES);
  const [half, setHalf] = useState(halves[0] ?? '');
  const [procedure, setProcedure] = useState<string>();
  const procedures = useProcedures().data ?? [];
  const { data, error, isPending, refetch } = useRecordsOfService({ half, ...(procedure ? { procedure } : {}) });
  const nameOf = (named: string) => {
    const [year = '', part] = named.split('-');
    return t(part === 'H1' ? 'firstHalf' : 'secondHalf', { year });
  };
  return (
    <>
      <search className="record-filters">
        <Select<string>
          aria-label={t('half')}
          value={half}
          options={halves.map((value) => ({ value, label: nameOf(value) }))}
          onChange={setHalf}
          popupMatchSelectWidth={false}
        />
        <Select<string>
          aria-label={t('procedure')}
          allowClear
          placeholder={t('anyProcedure')}
          value={procedure ?? null}
          options={procedures.map(({ name, title }) => ({ value: name, label: title[language] }))}
          onChange={(chosen?: string) => setProcedure(chosen)}
          popupMatchSelectWidth={false}
        />
      </search>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {data?.length === 0 && <EmptyNotice title={t('none')} hint={t('noneHint')} />}
      {data && data.length > 0 && <RecordTable records={data} own={own} />}
    </>
  );
};
