import { useState } from 'react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOffers, type OffersQuestion } from '../../api/catalogue.js';
import { usePerson } from '../../api/questions.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { CatalogueFilters } from './catalogue-filters.js';
import { OfferCard } from './offer-card.js';
import { Offering } from './offering.js';
import './catalogue.css';

const OFFERS = ['organisation-member', 'department-staff', 'department-head', 'coordinator'];

/** What is offered, by whom, and who still has room for an order. */
export const Catalogue = () => {
  const { t } = useTranslation('catalogue');
  const person = usePerson();
  const [question, setQuestion] = useState<OffersQuestion>({});
  const sees = person !== undefined && person.role !== 'administrator';
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useOffers(question, sees);
  if (!person) return <Skeleton active />;
  if (!sees) return <PageHeading title={t('heading')}>{t('mayNot')}</PageHeading>;
  const offers = data?.pages.flatMap(({ items }) => items) ?? [];
  const offering = OFFERS.includes(person.role) && <Offering person={person} />;
  return (
    <div className="catalogue">
      <div className="catalogue-top">
        <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
        {offering}
      </div>
      <p className="says">{t('intro')}</p>
      <CatalogueFilters question={question} onQuestion={setQuestion} own={offering ? person.unit?.id : undefined} />
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {data && offers.length === 0 && <EmptyNotice title={t('none')} hint={t('noneHint')} />}
      <ul className="offers" aria-busy={isFetching}>
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} person={person} />
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
};
