import { useState } from 'react';
import { Button, Form } from 'antd';
import { EnvironmentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';

type Point = Schemas['PointDto'];
type Name = readonly string[];

/** Where the person stands, when they want to say so. */
export const PointField = ({ name }: { name: Name }) => (
  <Form.Item name={[...name]} className="point-field">
    <PointInput />
  </Form.Item>
);

type InputProps = Readonly<{ value?: Point; onChange?: (point: Point | undefined) => void }>;

// value and onChange come from Form.Item.
const PointInput = ({ value, onChange }: InputProps) => {
  const { t } = useTranslation('filing');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);

  const ask = () => {
    setAsking(true);
    setFailed(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setAsking(false);
        onChange?.({ latitude: round(latitude), longitude: round(longitude) });
      },
      () => {
        setAsking(false);
        setFailed(true);
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };

  return (
    <div>
      <Button icon={<EnvironmentOutlined aria-hidden />} loading={asking} onClick={ask}>
        {t('position')}
      </Button>{' '}
      <output>
        {value && t('positionAt', value)}
        {failed && t('positionFailed')}
      </output>
      {value && (
        <Button type="link" onClick={() => onChange?.(undefined)}>
          {t('positionGone')}
        </Button>
      )}
    </div>
  );
};

/** About a metre: as exact as a phone knows. */
const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
