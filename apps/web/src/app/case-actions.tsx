import { Button, Dropdown, type DropdownProps } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';
import { usePerson } from '../api/questions.js';
import { useOffers, type Offer } from '../components/offers.js';
import { useStepName } from '../components/step-name.js';
import { inGroups, nextAmong } from './next-steps.js';

// A menu that is opened takes the focus, so that arrows and Enter go on from there.
const opened: DropdownProps = { trigger: ['click'], autoFocus: true };

/** What the person can do now: what is next as buttons, the rest in a small menu for each kind. */
export const CaseActions = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('steps');
  const { offers, take } = useOffers();
  const nameOf = useStepName(file.procedure.name);
  const forward = nextAmong(offers, file, usePerson()?.unit?.id);
  const rest = offers.filter((offer) => !forward.includes(offer));
  const labelOf = ({ step, named }: Offer) =>
    named ? t('withPart', { step: nameOf(step), part: named }) : nameOf(step);

  return (
    <section className="case-steps" aria-label={t('steps')}>
      {offers.length === 0 && <p className="quiet">{t('nothingToDo')}</p>}
      {forward.map((offer, place) => (
        <Button
          key={`${offer.step} ${offer.part}`}
          type={place === 0 ? 'primary' : 'default'}
          onClick={() => take(offer)}
        >
          {labelOf(offer)}
        </Button>
      ))}
      {inGroups(rest).map(({ group, offers: within }) => (
        <Dropdown
          key={group}
          {...opened}
          menu={{
            items: within.map((offer) => ({
              key: `${offer.step} ${offer.part}`,
              label: labelOf(offer),
              onClick: ({ domEvent }) => {
                // The same Enter would press the button that the form gives the focus to: the one that closes it.
                domEvent.preventDefault();
                take(offer);
              },
            })),
          }}
        >
          <Button type="text" className="step-menu" aria-haspopup="menu">
            {t(`groups.${group}`)} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      ))}
    </section>
  );
};
