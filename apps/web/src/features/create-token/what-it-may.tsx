import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewToken } from '../../api/tokens.js';
import { uselessScopes } from './useless-scopes.js';

/** Says in plain words what a token of that role and those scopes will be able to do. */
export const WhatItMay = () => {
  const { t } = useTranslation('tokens');
  const { t: roles } = useTranslation('roles');
  const role = Form.useWatch<NewToken['role'] | undefined>('role');
  const scopes = Form.useWatch<NewToken['scopes'] | undefined>('scopes') ?? [];
  if (role === undefined) return <p className="says">{t('roleFirst')}</p>;
  const useless = uselessScopes(role, scopes);
  const useful = scopes.filter((scope) => !useless.includes(scope));
  return (
    <div className="what-it-may" role="status">
      <p>{t(useful.length === 0 ? 'mayNothing' : 'mayAs', { role: roles(role) })}</p>
      <ul>
        {useful.map((scope) => (
          <li key={scope}>{t(role === 'administrator' && scope === 'read' ? 'does.readUnits' : `does.${scope}`)}</li>
        ))}
      </ul>
      {useless.length > 0 && (
        <p className="late">
          {t('uselessScopes', { scopes: useless.map((scope) => t(`scope.${scope}`)).join(t('and')) })}
        </p>
      )}
      <p className="beneath">{t('mayNever')}</p>
    </div>
  );
};
