import { Button, Form } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDuplicates, type Suggestion } from '../../api/duplicates.js';
import type { Same } from './me-too.js';
import type { Source } from './sources.js';
import { toldSoFar, type Filled } from './told-so-far.js';

/** Cases that are likely the same as what is being written, while it is written. */
export const Duplicates = ({ onSame }: { onSame: (same: Same) => void }) => {
  const { t } = useTranslation('filing');
  const form = Form.useFormInstance();
  const filled = Form.useWatch<Filled & { source?: Source }, Filled & { source?: Source }>((values) => values, form);
  const told = toldSoFar(filled ?? {});
  const { data = [] } = useDuplicates(told);
  if (told === undefined) return null;
  return (
    <aside className="duplicates">
      <output className="for-readers">{data.length > 0 && `${t('alike')}: ${data.length}`}</output>
      {data.length > 0 && (
        <section aria-label={t('alike')}>
          <h2>{t('alike')}</h2>
          <p>{t('alikeSays')}</p>
          <ul>
            {data.map((suggestion) => (
              <Likely
                key={suggestion.id}
                of={suggestion}
                onSame={() => onSame({ suggestion, source: filled?.source ?? 'visit' })}
              />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
};

const Likely = ({ of, onSame }: { of: Suggestion; onSame: () => void }) => {
  const { t } = useTranslation('filing');
  const { id, number, title, address, community, affected, affectedToo, distance, why } = of;
  return (
    <li>
      <span className="title">{title}</span>
      <span className="beneath">
        <span className="number">{number}</span> · {community.name} · {address}
      </span>
      <span className="reasons">
        {distance !== undefined && <b>{t('away', { count: distance })}</b>}
        {why.map((reason) => (
          <span key={reason}>{t(`why.${reason}`)}</span>
        ))}
      </span>
      {(affected !== null || affectedToo > 0) && (
        <span className="beneath">
          {affected !== null && t('affected', { count: affected })}
          {affected !== null && affectedToo > 0 && ' · '}
          {affectedToo > 0 && t('too', { count: affectedToo })}
        </span>
      )}
      <span className="choices">
        <Button type="primary" onClick={onSame}>
          {t('meToo')}
        </Button>
        <Link to="/cases/$id" params={{ id }} target="_blank">
          {t('look')}
        </Link>
      </span>
    </li>
  );
};
