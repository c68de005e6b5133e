import { useId, useState } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeTyped } from './code.js';

/** The code, typed by hand. `code`: one that did not work. */
export const CodeEntry = ({ code = '', onCode }: { code?: string; onCode: (code: string) => void }) => {
  const { t } = useTranslation('track');
  const id = useId();
  const [typed, setTyped] = useState(code);
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="code-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const told = codeTyped(typed);
        setMissing(told === '');
        if (told !== '') onCode(told);
      }}
    >
      <label htmlFor={id}>{t('code')}</label>
      <p id={`${id}-hint`} className="quiet">
        {t('codeHint')}
      </p>
      <Input
        id={id}
        size="large"
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={missing}
        {...(missing ? { status: 'error' as const } : {})}
        onChange={({ target }) => setTyped(target.value)}
      />
      {missing && (
        <p className="late" role="alert">
          {t('codeMissing')}
        </p>
      )}
      <Button type="primary" size="large" htmlType="submit">
        {t('find')}
      </Button>
    </form>
  );
};
