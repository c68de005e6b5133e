import { useState } from 'react';
import { Button, Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PeopleQuestion } from '../../api/people.js';

/** Finds people by part of their name or sign-in name. */
export const Search = ({ onSearch }: { onSearch: (question: PeopleQuestion) => void }) => {
  const { t } = useTranslation('staff');
  const [words, setWords] = useState('');
  const [left, setLeft] = useState(false);
  const search = (leftToo: boolean) =>
    onSearch({ ...(words.trim() === '' ? {} : { q: words.trim() }), ...(leftToo ? { left: true } : {}) });
  return (
    <search>
      <form
        className="people-search"
        onSubmit={(event) => {
          event.preventDefault();
          search(left);
        }}
      >
        <Input
          type="search"
          allowClear
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button htmlType="submit">{t('find')}</Button>
        <Checkbox
          checked={left}
          onChange={({ target }) => {
            setLeft(target.checked);
            search(target.checked);
          }}
        >
          {t('leftToo')}
        </Checkbox>
      </form>
    </search>
  );
};
