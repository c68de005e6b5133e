import { useState } from 'react';
import { Button, Input } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

type Props = Readonly<{ words: string; onSearch: (words: string | undefined) => void }>;

/** Words to look for. */
export const SearchBox = ({ words, onSearch }: Props) => {
  const { t } = useTranslation('list');
  const [typed, setTyped] = useState(words);
  const search = () => onSearch(typed.trim() === '' ? undefined : typed);
  return (
    <div className="search-box">
      <Input
        type="search"
        size="large"
        aria-label={t('searchFor')}
        placeholder={t('searchFor')}
        prefix={<SearchOutlined aria-hidden />}
        value={typed}
        maxLength={100}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={search}
      />
      <Button type="primary" size="large" onClick={search}>
        {t('search')}
      </Button>
    </div>
  );
};
