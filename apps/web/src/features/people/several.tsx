import type { ComponentType } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../api/people.js';
import type { Chosen } from './choosing-people.js';

/** What can be done about several people at once; `onDone`: when it was done, and nobody is chosen any more. */
export type SeveralActions = ComponentType<Readonly<{ people: readonly Colleague[]; onDone: () => void }>>;

type Props = Readonly<{ here: readonly Colleague[]; chosen: Chosen; Actions: SeveralActions }>;

/** Who is chosen, and what can be done about them. */
export const Several = ({ here, chosen, Actions }: Props) => {
  const { t } = useTranslation('accounts');
  const count = chosen.people.length;
  return (
    <div className="people-several">
      <Button size="small" disabled={here.length === 0} onClick={() => chosen.choose(here)}>
        {t('chooseAll')}
      </Button>
      {count > 0 && (
        <>
          <output>{t('chosen', { count })}</output>
          <Actions people={chosen.people} onDone={chosen.none} />
          <Button size="small" type="text" onClick={chosen.none}>
            {t('unchoose')}
          </Button>
        </>
      )}
    </div>
  );
};
