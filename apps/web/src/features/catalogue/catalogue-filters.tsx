import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OffersQuestion } from '../../api/catalogue.js';
import { useAsking } from '../../api/asking.js';
import { useOfferable } from './offerable.js';

type Props = Readonly<{
  question: OffersQuestion;
  onQuestion: (question: OffersQuestion) => void;
  /** The unit of whoever asks, when it can offer. */
  own: string | undefined;
}>;

/** Which services to see. */
export const CatalogueFilters = ({ question, onQuestion, own }: Props) => {
  const { t } = useTranslation('catalogue');
  const { language } = useAsking();
  const categories = useOfferable().flatMap(({ name, title, categories: all }) => ({
    label: title[language],
    options: all.map((category) => ({ value: `${name}/${category.id}`, label: category[language] })),
  }));
  const { procedure, category, provider, free, ...rest } = question;
  const chosen = procedure !== undefined && category !== undefined ? `${procedure}/${category}` : null;
  const choose = (value: string | undefined) => {
    const [named, about] = value?.split('/') ?? [];
    onQuestion({
      ...rest,
      ...(provider ? { provider } : {}),
      ...(free ? { free } : {}),
      ...(named !== undefined && about !== undefined ? { procedure: named, category: about } : {}),
    });
  };
  return (
    <search className="catalogue-filters">
      <Select<string>
        aria-label={t('category')}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('anyCategory')}
        value={chosen}
        options={categories}
        onChange={choose}
        popupMatchSelectWidth={false}
      />
      <Checkbox
        checked={free === true}
        onChange={({ target }) => onQuestion(without(question, 'free', target.checked ? { free: true } : {}))}
      >
        {t('onlyFree')}
      </Checkbox>
      {own !== undefined && (
        <Checkbox
          checked={provider === own}
          onChange={({ target }) => onQuestion(without(question, 'provider', target.checked ? { provider: own } : {}))}
        >
          {t('onlyOwn')}
        </Checkbox>
      )}
    </search>
  );
};

const without = (question: OffersQuestion, field: keyof OffersQuestion, change: OffersQuestion): OffersQuestion => {
  const { [field]: _before, ...rest } = question;
  return { ...rest, ...change };
};
