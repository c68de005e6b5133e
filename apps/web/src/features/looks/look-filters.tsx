import { Button, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import { dayOf } from '../../components/days.js';
import { writeDayOf } from '../../components/moments.js';
import { useNow } from '../../components/use-now.js';
import type { Period } from './periods.js';

type Props = Readonly<{
  period: Period;
  visit: string | undefined;
  by: Readonly<{ name: string }> | undefined;
  onPeriod: (period: Period) => void;
  onEverybody: () => void;
}>;

type Option = Readonly<{ value: 'visit' | 'week' | 'all'; label: string }>;

/** Which looks to go through: of which days, and of whom. */
export const LookFilters = ({ period, visit, by, onPeriod, onEverybody }: Props) => {
  const { t } = useTranslation('looks');
  const { language } = useAsking();
  const today = dayOf(useNow());
  const options: readonly Option[] = [
    ...(visit === undefined
      ? []
      : [{ value: 'visit' as const, label: t('sinceVisit', { day: writeDayOf(visit, language) }) }]),
    { value: 'week', label: t('week') },
    { value: 'all', label: t('all') },
  ];
  const choose = (value: unknown) => {
    const chosen = options.find((option) => option.value === value);
    if (chosen) onPeriod({ of: chosen.value });
  };
  return (
    <search className="look-filters">
      <Radio.Group aria-label={t('period')} value={period.of} onChange={({ target }) => choose(target.value)}>
        {options.map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </Radio.Group>
      <label>
        {t('day')}
        <Input
          type="date"
          max={today}
          value={period.of === 'day' ? period.day : ''}
          onChange={({ target: { value } }) => onPeriod(value === '' ? { of: 'week' } : { of: 'day', day: value })}
        />
      </label>
      {by && <Button onClick={onEverybody}>{t('onlyOf', { name: by.name })}</Button>}
    </search>
  );
};
