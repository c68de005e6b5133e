import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOffers } from './offers.js';
import { useStepName, type StepName } from './step-name.js';

type Props = Readonly<{
  procedure: string;
  /** What of the case the steps are about; without it, those about the whole case. */
  part?: string;
  only?: readonly StepName[];
}>;

/** The steps that the person can take on part of a case, as small buttons beside it. */
export const StepsAbout = ({ procedure, part = '', only }: Props) => {
  const { t } = useTranslation('steps');
  const { offers, take } = useOffers();
  const nameOf = useStepName(procedure);
  const here = offers.filter((offer) => offer.part === part && (only?.includes(offer.step) ?? true));
  if (here.length === 0) return null;
  return (
    <span className="steps-about">
      {here.map((offer) => (
        <Button
          key={offer.step}
          size="small"
          aria-label={offer.named ? t('withPart', { step: nameOf(offer.step), part: offer.named }) : undefined}
          onClick={() => take(offer)}
        >
          {nameOf(offer.step)}
        </Button>
      ))}
    </span>
  );
};
