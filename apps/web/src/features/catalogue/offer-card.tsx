import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { Offer } from '../../api/catalogue.js';
import type { Person } from '../../api/client.js';
import { useCategoryName } from '../../components/choosing.js';
import { unitToday, useUnitName } from '../../components/unit-name.js';
import { Capacity } from './capacity.js';
import { KeepOffer } from './keep-offer.js';
import { useTellHours } from './tell-hours.js';

type Props = Readonly<{ offer: Offer; person: Person }>;

/** A service: who offers it, when and where, and how much room is left. */
export const OfferCard = ({ offer, person: { role, unit } }: Props) => {
  const { t } = useTranslation('catalogue');
  const { language } = useAsking();
  const categoryName = useCategoryName();
  const tellHours = useTellHours();
  const nameOf = useUnitName();
  const { title, provider, category, description, hours, area, orders } = offer;
  const comma = language === 'zh' ? '、' : ', ';
  const where = area.length === 0 ? t('everywhere') : area.map(nameOf).join(comma);
  return (
    <li>
      <h2>{title}</h2>
      <p className="by">
        {nameOf(provider)} · {categoryName(category)}
      </p>
      {description !== null && <p>{description}</p>}
      <Capacity of={offer} />
      <dl>
        <dt>{t('hours')}</dt>
        <dd>{tellHours(hours)}</dd>
        <dt>{t('area')}</dt>
        <dd>{where}</dd>
        {orders.length > 0 && (
          <>
            <dt>{t('orders')}</dt>
            <dd className="orders">
              {orders.map(({ id, number }) => (
                <Link key={id} to="/cases/$id" params={{ id }} className="number">
                  {number}
                </Link>
              ))}
            </dd>
          </>
        )}
      </dl>
      {(role === 'coordinator' || unit?.id === unitToday(provider)) && <KeepOffer offer={offer} />}
    </li>
  );
};
